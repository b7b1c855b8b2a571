import type { ExampleTicket } from '../ticket.ts';

/** A later date was agreed in the chat, never in the order; a month on, money is wanted and the goods are kept. */
export const taps: ExampleTicket = {
  id: 'taps',
  subject: 'Late sample order: 450 USD for customs and storage',
  channel: 'Trade platform, business buyer',
  buyer: { name: 'Tomasz Wrona', address: 't.wrona@example.com' },
  agent: { name: 'Alina', address: 'alina@ceramic-works.example' },
  messages: [
    {
      role: 'seller',
      before: { days: 52 },
      paragraphs: [
        'Dear Tomasz, the glaze arrives late. Can we ship the sample taps about ten days later than planned? Alina',
      ],
    },
    { role: 'buyer', before: { days: 51, hours: 12 }, paragraphs: ['Ok, no problem for us. Ten days is fine.'] },
    { role: 'seller', before: { days: 38 }, paragraphs: ['Dear Tomasz, the samples left today. Alina'] },
    {
      role: 'buyer',
      before: { hours: 26 },
      paragraphs: [
        'Your delivery was overdue. Because of the delay we had customs and storage costs. We request 450 USD back. The goods stay here.',
        'Otherwise we open a dispute for late delivery and ask the card company for the whole payment. We expect your answer within 3 days.',
      ],
    },
  ],
  order: [
    ['Order number', 'TA-70341'],
    ['Customer', 'Tomasz Wrona'],
    ['Country', 'Poland'],
    ['Item', 'Ceramic tap, sample set of 24'],
    ['Subtotal', '$720.00 USD'],
    ['Shipping', '$160.00 USD'],
    ['Total', '$880.00 USD'],
    ['Paid', { before: { days: 66 } }],
    ['Ships by', { before: { days: 48 }, dayOnly: true }],
    ['Shipped', { before: { days: 38 } }],
    ['Delivered', { before: { days: 24 } }],
  ],
};
