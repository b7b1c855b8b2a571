import { type Act, because } from './act.ts';

const NOW: readonly string[] = [
  'refund_full_no_return',
  'refund_shipping_expedite',
  'refund_shipping_all',
  'price_match_adjust',
];

/** When money that has left or leaves today shows on the buyer's account. */
export const moneyWay: Act = {
  id: 'money-way',
  paragraph: 3,
  plan: ({ order, offered, mode }) => {
    const isSent = order.refund?.status === 'sent';
    const isPaidNow =
      offered.some((remedy) => NOW.includes(remedy.id)) || (offered.length > 0 && order.refund !== undefined);
    if (mode === 'farewell' || mode === 'bank' || !(isSent || isPaidNow)) return [];
    return [
      {
        act: 'money-way',
        topic: isSent ? 'visible-by' : 'visible',
        rank: isSent ? 1 : 3,
        because: because('Banks need business days to show a refund.'),
      },
    ];
  },
};
