import { describe, expect, it } from 'vitest';
import { analyse, type Fact } from '../../lib/case/index.ts';
import { oneMail, ticket } from './input.ts';

type Kind = 'defect' | 'evidence';

const factsOf = (facts: readonly Fact[], kind: Kind): readonly Fact[] => facts.filter((fact) => fact.kind === kind);
const defectsIn = (text: string): readonly unknown[] =>
  factsOf(analyse(oneMail(text)).facts, 'defect').map(({ value }) => value);

describe('what is wrong with the goods', () => {
  it.each([
    ['not_working', 'The mixer does not work any more.'],
    ['damaged', 'Die Vase kam zerbrochen an.'],
    ['missing', 'Il manque deux vis dans le carton.'],
    ['wrong_item', 'Me ha llegado el color equivocado.'],
    ['not_as_described', '颜色跟图片完全不一样。'],
    ['dangerous', 'The plug caught fire.'],
  ])('%s: %s', (kind, text) => {
    expect(defectsIn(text)).toContain(kind);
  });

  it('stands in the words of the buyer, and nowhere where it is denied', () => {
    const { facts, thread } = analyse(oneMail('Hello. The glass arrived shattered. Bye.'));
    const [found] = factsOf(facts, 'defect');
    const span = found?.evidence[0];
    expect(thread.messages[0]?.text.slice(span?.start, span?.end)).toMatch(/shattered/);
    expect(defectsIn('It was not damaged, thank you.')).toEqual([]);
  });
});

describe('proof', () => {
  const said = (from: 'buyer' | 'seller', text: string): readonly unknown[] =>
    factsOf(analyse(ticket([[from, '2026-05-20T08:00:00-04:00', text]])).facts, 'evidence').map(({ value }) => value);

  it.each([
    'Could you send me a photo of the break?',
    'Könnten Sie mir ein Foto schicken?',
    'Pourriez-vous m’envoyer une photo ?',
    '¿Puede enviarme una imagen?',
    'Potrebbe mandarmi una foto?',
    'Mi può mandare una foto?',
    'Può inviarci il numero di serie?',
    'Podría enviarnos una imagen?',
    'Je peux avoir une photo ? Pouvez-vous l’envoyer avec la vidéo ?',
    'Poderia enviar uma fotografia?',
    '能否发一张照片？',
    'お写真をお送りください。',
  ])('is asked for: %s', (text) => {
    expect(said('seller', text)).toEqual(['asked']);
  });

  it('is attached where the buyer says so, and where a file hangs on the message without a word', () => {
    expect(said('buyer', 'It is broken, see the attached photo.')).toEqual(['attached']);
    const mail = oneMail('It is broken.');
    const [message] = mail.thread.messages;
    const withFile = { ...mail.thread, messages: message ? [{ ...message, attachments: ['break.jpg'] }] : [] };
    expect(factsOf(analyse({ ...mail, thread: withFile }).facts, 'evidence')).toMatchObject([
      { value: 'attached', evidence: [] },
    ]);
  });

  it('is not asked for by a word that only begins like one', () => {
    expect(said('seller', 'La foto puòrtroppo non si apre.')).toEqual([]);
  });

  it('is not asked for where a photo is only spoken of', () => {
    expect(said('seller', 'The photo on the page shows the small size.')).toEqual([]);
    expect(said('buyer', 'Where is my parcel?')).toEqual([]);
  });
});
