import type { ExampleTicket } from '../ticket.ts';

/** Sent two hours after "as soon as possible"; cancelled that night, four times, while nobody was awake. */
export const blanket: ExampleTicket = {
  id: 'blanket',
  subject: 'CANCEL my order, 4th attempt',
  channel: 'Own shop, by mail',
  buyer: { name: 'Helen Strand', address: 'helen.strand@example.com' },
  agent: { name: 'Joost', address: 'hello@warm-wool.example' },
  messages: [
    {
      role: 'buyer',
      before: { hours: 11 },
      paragraphs: ['Hello, please cancel order WW-3390. I found one at home. Helen Strand'],
    },
    { role: 'buyer', before: { hours: 9 }, paragraphs: ['I asked you to cancel my order and have had no answer.'] },
    { role: 'buyer', before: { hours: 6 }, paragraphs: ['Is anybody there? Could someone PLEASE cancel this order.'] },
    {
      role: 'buyer',
      before: { hours: 4 },
      paragraphs: [
        'This is my 4th attempt to contact you people! If my order is not cancelled I will contact my credit card company and have them take the money back.',
      ],
    },
  ],
  order: [
    ['Order number', 'WW-3390'],
    ['Customer', 'Helen Strand'],
    ['Country', 'United States'],
    ['Item', 'Wool travel blanket, grey'],
    ['Subtotal', '$46.00 USD'],
    ['Shipping', '$6.00 USD'],
    ['Total', '$52.00 USD'],
    ['Paid', { before: { hours: 24 } }],
    ['Order note', 'Please send it as soon as you can, it is urgent'],
    ['Shipped', { before: { hours: 21, minutes: 51 } }],
    ['Carrier', 'USPS'],
    ['Tracking number', '9400111899223197428490'],
    ['Last scan', { before: { hours: 13 }, after: 'Memphis, TN' }],
    ['Estimated delivery', { before: { days: -2 }, dayOnly: true }],
  ],
};
