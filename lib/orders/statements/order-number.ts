import { foundInSentence, type StatementReader } from './statement.ts';

const NUMBER =
  /\b(?:order|bestellung|commande|pedido|ordine|encomenda|auftrag)(?:\s?(?:number|no|nr|id|num(?:éro|ero)?|n[°º])\.?)?(?:\s(?:is|ist|est|es))?[\s:#№]{1,3}((?=[A-Z0-9-]{0,20}\d[A-Z0-9-]{0,20}\d)[A-Z0-9][A-Z0-9]{0,10}(?:-[A-Z0-9]{1,10}){0,4})(?![\w$€£.,:/]\d|[\w%€])/gi;

/** "I want to cancel this order LK-77310." */
export const orderNumber: StatementReader = {
  id: 'order-number',
  from: ['seller', 'platform', 'buyer'],
  read: (sentence) => {
    for (const match of sentence.text.matchAll(NUMBER)) {
      const id = match[1];
      if (!id || id.length < 4 || /^\d{1,2}-\d{1,2}-\d/.test(id) || /^(?:19|20)\d\d$/.test(id)) continue;
      const end = match.index + match[0].length;
      return [foundInSentence(sentence, { start: end - id.length, end }, 'orderId', id)];
    }
    return [];
  },
  examples: {
    at: '2026-06-18T20:30:00+10:00',
    reads: [
      { text: 'I want to cancel this order LK-77310.', values: { orderId: 'LK-77310' } },
      { text: 'About order #114-3941689-8772232, where is it?', values: { orderId: '114-3941689-8772232' } },
      { text: 'o reembolso da encomenda MC-4081 ainda não chegou', values: { orderId: 'MC-4081' } },
    ],
    leaves: ['I want to order 20 more.', 'My order 2 weeks ago never came.', 'The order of 12 March is late.'],
  },
};
