import type { ExampleTicket } from '../ticket.ts';

/** Machines that "do not work" because a paper slip was not read; an advert that vanished looks like a fraud. */
export const applicators: ExampleTicket = {
  id: 'applicators',
  subject: '80 label applicators are useless',
  channel: 'Marketplace, business buyer',
  buyer: { name: 'Gordon Pell', address: 'g.pell@example.net' },
  agent: { name: 'Wen', address: 'wen@bright-tools.example' },
  messages: [
    {
      role: 'buyer',
      before: { days: 6 },
      paragraphs: ['Hi, the applicators came on Monday. What label width do they take? There is nothing on the box.'],
    },
    { role: 'seller', before: { days: 5, hours: 20 }, paragraphs: ['Hello Gordon, rolls of 40 mm. Kind regards, Wen'] },
    {
      role: 'buyer',
      before: { hours: 9 },
      paragraphs: [
        'They do not work. I tried six of them and the labels come out crooked or not at all. 80 pieces I cannot sell!',
        'And now your advert is gone. You took it down because you know it is junk. You are scammers and I want my 412 dollars back, otherwise I open a case.',
      ],
    },
  ],
  order: [
    ['Order number', 'BT-2207'],
    ['Customer', 'Gordon Pell'],
    ['Country', 'United States'],
    ['Item', 'Hand label applicator LA-40'],
    ['Quantity', '80'],
    ['Unit price', '$4.10 USD'],
    ['Subtotal', '$328.00 USD'],
    ['Shipping service', 'Sea freight to door'],
    ['Shipping', '$84.00 USD'],
    ['Total', '$412.00 USD'],
    ['Paid', { before: { days: 61 } }],
    ['Shipped', { before: { days: 55 } }],
    ['Delivered', { before: { days: 8 } }],
    ['Note', 'Advert paused for the new season; the product is still made.'],
  ],
};
