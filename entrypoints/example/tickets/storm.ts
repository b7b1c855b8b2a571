import type { ExampleTicket } from '../ticket.ts';

/** A parcel stands still in a storm; the buyer paid for speed and nobody noticed. */
export const storm: ExampleTicket = {
  id: 'storm',
  subject: 'Order NW-58213: stage curtain has not moved for days',
  channel: 'Own shop, by mail',
  buyer: { name: 'Dana Whitlock', address: 'dana.whitlock@example.com' },
  agent: { name: 'Ines', address: 'help@northwind-textiles.example' },
  messages: [
    {
      role: 'buyer',
      before: { days: 2, hours: 2 },
      paragraphs: [
        'Hello,',
        'the tracking page for NW-58213 still says Columbus. Could you tell me when the curtain will be here? Our school play opens this Saturday.',
        'Dana Whitlock',
      ],
    },
    {
      role: 'seller',
      before: { days: 1, hours: 20 },
      paragraphs: [
        'Hello Dana,',
        'your parcel is on its way. There is a winter storm in Ohio and everything is slower. Please follow the tracking link.',
        'Ines',
      ],
    },
    {
      role: 'buyer',
      before: { hours: 21 },
      paragraphs: ['Nothing has moved. It will be too late for Saturday. Please refund the full amount.'],
    },
    {
      role: 'seller',
      before: { hours: 18 },
      paragraphs: [
        'We cannot refund an order that is in transit. A parcel counts as lost only after 7 days without an update.',
        'Ines',
      ],
    },
    {
      role: 'buyer',
      before: { hours: 3 },
      paragraphs: [
        'This is ridiculous!! You keep my money AND the curtain is stuck somewhere. If I do not have a refund by Friday I will talk to my lawyer.',
      ],
    },
  ],
  order: [
    ['Order number', 'NW-58213'],
    ['Customer', 'Dana Whitlock'],
    ['Country', 'United States'],
    ['Item', 'Felt stage curtain, dark red'],
    ['Subtotal', '$96.40 USD'],
    ['Shipping service', 'Express 2-day'],
    ['Shipping', '$21.50 USD'],
    ['Standard shipping', '$7.25 USD'],
    ['Total', '$117.90 USD'],
    ['Paid', { before: { days: 5, hours: 4 } }],
    ['Shipped', { before: { days: 4, hours: 6 } }],
    ['Carrier', 'UPS'],
    ['Tracking number', '1Z999AA10123456784'],
    ['Last scan', { before: { days: 2, hours: 18 }, after: 'Columbus, OH' }],
    ['Promised delivery', { before: { days: 2 }, dayOnly: true }],
  ],
};
