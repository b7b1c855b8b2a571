import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

describe('danger in Spanish', () => {
  test.each([
    ['smoke', 'El hervidor empezó a echar humo de repente.'],
    ['smoke', 'Salía humo negro del aparato.'],
    ['smell', 'Huele a quemado cada vez que la enciendo.'],
    ['melted', 'El plástico se derritió y el enchufe quedó negro.'],
    ['sparks', 'Al conectarlo saltó un chispazo.'],
    ['shock', 'Me dio un calambre al tocar la carcasa.'],
    ['battery', 'La batería de la bici se ha hinchado.'],
    ['heat', 'El cargador se pone al rojo vivo.'],
    ['explosion', 'La bombilla reventó encima de la mesa.'],
    ['fire', 'La regleta se prendió y llamamos a los bomberos.'],
    ['burn', 'Me he quemado la mano con el mango.'],
    ['cut', 'Mi hijo se ha abierto la frente con el borde.'],
    ['allergy', 'Con el jabón a mi marido le salió un sarpullido.'],
    ['choking', 'Nuestra bebé se atragantó con un botón.'],
    ['foreign body', 'Había trozos de cristal en la mermelada.'],
    ['collapse', 'La cama se vino abajo con mi hija encima.'],
    ['alarm', 'De noche saltó el detector de humos por el cargador.'],
    ['no accents', 'la bateria exploto y nos asustamos mucho'],
  ])('%s: %s', (_, text) => {
    expect(readMail(text)).toMatchObject({
      type: 'safety_incident',
      signals: expect.arrayContaining(['safety_risk']),
    });
  });

  test.each([
    'El humo gris es el color que busco, ¿lo tenéis?',
    '¿La funda rojo fuego se puede lavar?',
    '¿Tenéis el detector de humo en pack de tres?',
    '¿Cuánto aguanta el salmón ahumado en la nevera?',
    '¿La crema sirve para alérgicos?',
    '¿Cuántos puntos tengo en mi cuenta?',
    '¿Los guantes evitan cortes en las manos?',
    '¿El extintor sirve para incendios eléctricos?',
    'Se me ha caído el móvil, ¿tenéis cristal de repuesto?',
    'Mi perro se llama Chispa, ¿grabáis chapas?',
  ])('is none: %s', (text) => {
    expect(readMail(text).signals).not.toContain('safety_risk');
  });
});

describe('what happened, as Spanish buyers put it', () => {
  test.each([
    ['damaged_in_transit', 'La taza trae una raja, la caja venía aplastada.'],
    ['damaged_in_transit', 'El marisco llegó caliente, los hielos descongelados.'],
    ['missing_parts', 'Abro el paquete y vacío.'],
    ['late_delivery', 'Pagué envío urgente y ha tardado seis días.'],
    ['wrong_item', 'Lo pedí verde y ha llegado negro.'],
    ['late_dispatch', 'Lo pedí hace dos semanas y ni siquiera ha salido.'],
    ['partial_shipment', 'De cuatro cajas solo han venido dos.'],
    ['digital_access', 'La clave de la licencia sale como ya utilizada.'],
    ['return_condition_dispute', '¿Por qué me habéis descontado 15 €? El bolso estaba sin estrenar.'],
    ['price_adjustment', '¿Me abonáis lo que ha bajado?'],
    ['feedback_extortion', 'Tiene un rasguño. Devolverlo es un rollo. Me dais 45 € o pongo 1 estrella.'],
  ])('%s: %s', (type, text) => {
    expect(readMail(text).type).toBe(type);
  });

  test.each([
    ['custom_item_buyer_error', 'Hola, ¿dónde está mi paquete?'],
    ['wrong_item', 'Si no baja lo devuelvo y lo pido otra vez.'],
    ['damaged_in_transit', '¿Tenéis chocolate caliente en polvo?'],
    ['not_received_in_transit', 'La tela no es nada bonita.'],
  ])('no %s: %s', (type, text) => {
    expect(readMail(text).type).not.toBe(type);
  });

  test('a return can be the threat, and prices beside it are sums', () => {
    const { signals, facts } = readMail('Lo pagué a 79 y hoy está a 59, ¿me dais la diferencia? Si no, lo devuelvo.');
    expect(signals).toContain('ultimatum');
    const sums = facts.flatMap((fact) => (fact.kind === 'amount' ? [fact.value.amountMinor] : []));
    expect(sums).toEqual([7900, 5900]);
    expect(readMail('¿Cómo lo devuelvo?').signals).not.toContain('ultimatum');
  });
});
