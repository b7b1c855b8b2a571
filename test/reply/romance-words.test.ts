import { describe, expect, it } from 'vitest';
import { composeReply } from '../../lib/reply/index.ts';
import { spanish } from '../../lib/reply/wording/es.ts';
import { italian } from '../../lib/reply/wording/it.ts';
import { portuguese } from '../../lib/reply/wording/pt.ts';
import type { WordingContext } from '../../lib/reply/wording/wording.ts';
import { inputOf, ORDER, type Told } from './build-input.ts';
import { THERE } from './kinds/kind.ts';

const textIn = (language: string, each: Told): string => composeReply(inputOf({ ...each, language })).text;

describe('product names', () => {
  it('take the article people in the thread give them', () => {
    expect(spanish.name('Sartén de hierro', 'La sartén llegó rota')).toBe('la sartén de hierro');
    expect(italian.name('Zaino da trekking', 'lo zaino non è arrivato')).toBe('lo zaino da trekking');
    expect(portuguese.name('Chave dinamométrica', 'A chave não chegou')).toBe('a chave dinamométrica');
  });

  it('take an article by their form where it is telling', () => {
    expect(spanish.name('Máquina de coser', '')).toBe('la máquina de coser');
    expect(italian.name('Orologio da parete', '')).toBe('l’orologio da parete');
    expect(portuguese.name('Caixa de som', '')).toBe('a caixa de som');
  });

  it('stand in quotes where the gender is not known', () => {
    expect(spanish.name('Copper garden lantern', '')).toBe('el artículo «Copper garden lantern»');
    expect(italian.name('Scarpe da corsa', '')).toBe('l’articolo «Scarpe da corsa»');
    expect(portuguese.name('Nokia 3310', '')).toBe('o artigo “Nokia 3310”');
  });

  it('are called by the noun the buyer uses', () => {
    const late: Told = {
      dispute: 'not_received_in_transit',
      signals: ['expedite_paid', 'anger_medium'],
      order: {
        ...ORDER,
        item: 'Máquina de costura portátil',
        estimatedDelivery: '2026-02-25',
        lastScanAt: '2026-02-20',
      },
      messages: [{ from: 'buyer', text: 'Onde está a máquina?' }],
    };
    expect(textIn('pt', late)).toMatch(/e a máquina (?:não chegou|vem com atraso)/);
  });
});

describe('prepositions and links', () => {
  it('melt into the article', () => {
    expect(spanish.tidy?.('el pedido de el teclado va a el banco')).toBe('El pedido del teclado va al banco');
    expect(italian.tidy?.('parlo di il pacco, su la lampada e a l’ufficio')).toBe(
      'Parlo del pacco, sulla lampada e all’ufficio',
    );
    expect(portuguese.tidy?.('saiu em sexta-feira por a loja')).toBe('Saiu na sexta-feira pela loja');
  });

  it('change before the same sound', () => {
    expect(spanish.or(['un cambio', 'otra dirección'])).toBe('un cambio u otra dirección');
    expect(spanish.and(['tornillos', 'instrucciones'])).toBe('tornillos e instrucciones');
    expect(spanish.and(['agua', 'hielo'])).toBe('agua y hielo');
  });

  it('leave sums as they are read aloud', () => {
    expect(italian.tidy?.('le rimborso i 80,00 EUR e i 11,60 EUR, non i 92,00 EUR')).toBe(
      'Le rimborso gli 80,00 EUR e gli 11,60 EUR, non i 92,00 EUR',
    );
  });
});

describe('dates, clocks and sums', () => {
  const here: WordingContext = { zone: 'Europe/Madrid', isBuyerZone: true, year: '2026', today: '2026-03-02' };
  const at = '2026-03-03T17:20:00+00:00';

  it('are written as the language writes them', () => {
    expect(spanish.moment(at, here)).toBe('martes 3 de marzo a las 18:20 (su hora local)');
    expect(italian.moment(at, here)).toBe('martedì 3 marzo, ore 18:20 (sua ora locale)');
    expect(portuguese.moment(at, here)).toBe('terça-feira, 3 de março, às 18h20 (na sua hora local)');
    for (const wording of [spanish, italian, portuguese])
      expect(wording.money({ amountMinor: 1850, currency: 'EUR' })).toBe('18,50 EUR');
  });

  it('name the year where it is another and the shop’s city where the clock is not the buyer’s', () => {
    const away = { ...here, zone: 'Europe/London', isBuyerZone: false, year: '2025' };
    expect(spanish.moment(at, away)).toBe('martes 3 de marzo de 2026 a las 17:20 (hora de Londres)');
    expect(italian.moment(at, away)).toBe('martedì 3 marzo 2026, ore 17:20 (ora di Londra)');
    expect(portuguese.moment(at, away)).toBe('terça-feira, 3 de março de 2026, às 17h20 (hora de Londres)');
  });

  it('close a date with a comma where a Portuguese sentence goes on', () => {
    expect(portuguese.tidy?.('Até sexta-feira, 6 de março escrevo.')).toBe('Até sexta-feira, 6 de março, escrevo.');
  });

  it('say nothing of what is no moment', () => {
    for (const wording of [spanish, italian, portuguese]) {
      expect(wording.moment('soon', here)).toBe('');
      expect(wording.onDay('', here)).toBe('');
    }
  });
});

describe('words of the buyer', () => {
  const hurt = (text: string): Told => ({
    dispute: 'safety_incident',
    fault: 'safety',
    order: THERE,
    required: ['refund_full_no_return'],
    messages: [{ from: 'buyer', text }],
  });

  it('tell an injury and who was hurt', () => {
    expect(textIn('es', hurt('El farol estalló y mi hija está herida.'))).toContain('que su hija se recupere');
    expect(textIn('it', hurt('La lanterna è esplosa e mio figlio si è tagliato.'))).toContain(
      'che suo figlio si rimetta',
    );
    expect(textIn('pt', hurt('A lanterna rebentou e a minha mãe foi para o hospital.'))).toContain(
      'que a sua mãe recupere',
    );
    expect(textIn('es', hurt('El farol estalló, estoy en urgencias.'))).toContain('Espero que se recupere');
  });

  it('tell no injury where nobody was hurt', () => {
    expect(textIn('es', hurt('El farol estalló. Nadie resultó herido.'))).not.toContain('recupere');
    expect(textIn('it', hurt('È esplosa, ma nessuno è rimasto ferito.'))).not.toContain('rimetta');
    expect(textIn('pt', hurt('Rebentou, mas ninguém ficou ferido.'))).not.toContain('recupere');
  });

  it('tell the event, and take no weekday for a fair', () => {
    const asks = (text: string): Told => {
      const start = text.search(/feira|boda|matrimonio/);
      return {
        dispute: 'late_delivery',
        signals: ['time_critical_event'],
        order: { ...ORDER, item: 'Copper lantern', event: { what: text.slice(start), at: '2026-03-06' } },
        messages: [{ from: 'buyer', text }],
      };
    };
    expect(textIn('es', asks('Es para la boda'))).toContain('para la boda, el viernes 6 de marzo');
    expect(textIn('it', asks('È per il matrimonio'))).toContain('per il matrimonio, venerdì 6 marzo');
    expect(textIn('pt', asks('Preciso até sexta-feira'))).not.toContain('para a feira');
  });

  it('tell that the invoice was asked for', () => {
    const asked = (text: string): Told => ({
      dispute: 'refund_not_received',
      allowed: ['documents_supply'],
      messages: [{ from: 'buyer', text }],
    });
    expect(textIn('es', asked('Necesito la factura.'))).toContain('La factura que me pidió');
    expect(textIn('it', asked('Mi serve la fattura.'))).toContain('La fattura che ha chiesto');
    expect(textIn('pt', asked('Preciso da fatura.'))).toContain('A fatura que pediu');
  });
});
