import type { ExampleTicket } from '../ticket.ts';

/** Too many orders for one pair of hands, and silence about it. */
export const sketchbooks: ExampleTicket = {
  id: 'sketchbooks',
  subject: 'Still waiting for two sketchbooks, and so is everyone else',
  channel: 'Own shop, web form',
  buyer: { name: 'Mireille Aubert', address: 'mireille@example.org' },
  agent: { name: 'Karla', address: 'karla@bound-by-hand.example' },
  messages: [
    {
      role: 'buyer',
      before: { days: 12 },
      paragraphs: ['Hello Karla, my two linen sketchbooks should have left last week. Is everything all right?'],
    },
    {
      role: 'seller',
      before: { days: 11, hours: 18 },
      paragraphs: ['Hi Mireille, sorry, I am a bit behind. They will ship within a week, I promise. Karla'],
    },
    {
      role: 'buyer',
      before: { hours: 7 },
      paragraphs: [
        'A week has passed again and I hear nothing from you. In the bookbinding forum there are at least thirty people with the same story, and one of them has reported you for mail fraud.',
        'I would rather have the books than an argument. But if you cannot tell me a real date, cancel the order and send back my 74 dollars.',
      ],
    },
  ],
  order: [
    ['Order number', '1189'],
    ['Customer', 'Mireille Aubert'],
    ['Country', 'United States'],
    ['Item', 'Linen sketchbook A5, made to order'],
    ['Quantity', '2'],
    ['Subtotal', '$66.00 USD'],
    ['Shipping', '$8.00 USD'],
    ['Total', '$74.00 USD'],
    ['Paid', { before: { days: 33 } }],
    ['Ships by', { before: { days: 4 }, dayOnly: true }],
    ['Shipped', 'not yet'],
  ],
};
