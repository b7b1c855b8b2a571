import { formatMoney } from '../../values/index.ts';
import { findOfferedAmounts } from '../context/offered-amounts.ts';
import type { LintRule } from '../rule.ts';

/** Offer above the limit: the sum is above what rules and settings open for this case. */
export const neg02: LintRule = {
  id: 'NEG-02',
  severity: 'block',
  title: 'Offer above the limit',
  why: 'The sum is above what rules and settings open for this case.',
  languages: ['en'],
  check: (draft, context) => {
    const { offers } = context;
    if (!offers) return [];
    const most = Math.max(offers.max.amountMinor, offers.floor.amountMinor, offers.min.amountMinor);
    const settled = (context.report?.remedies ?? []).flatMap(({ verdict, amount }) =>
      amount && verdict !== 'blocked' ? [amount.amountMinor] : [],
    );
    const better = `Stay at or below ${formatMoney({ amountMinor: most, currency: offers.currency })}, or ask for approval: "I have asked my manager and answer by 3 pm."`;
    return findOfferedAmounts(draft, context)
      .filter(({ amountMinor }) => amountMinor > most && !settled.includes(amountMinor))
      .map(({ start, end }) => ({ start, end, better }));
  },
  examples: {
    bad: [
      { text: 'I refund 90.00 USD now, for the scratch.', at: '90.00 USD', in: { offers: { floor: 0, max: 30 } } },
      {
        text: 'We can refund 90% of the price today.',
        at: '90%',
        in: { offers: { floor: 0, max: 30 }, order: { total: 100 } },
      },
      { text: 'I can offer 31.00 USD today.', at: '31.00 USD', in: { offers: { floor: 0, max: 30 } } },
    ],
    good: [
      { text: 'I can refund 24.90 USD today, the express fee.', in: { offers: { floor: 0, max: 32.9 } } },
      { text: 'I refund 45.00 USD within two business days after it is back.', in: { offers: { floor: 0, max: 7.2 } } },
      {
        text: 'I refund 90.00 USD today, the whole price.',
        in: {
          offers: { floor: 0, max: 30 },
          remedies: [{ id: 'refund_full_no_return', verdict: 'required', amount: 90 }],
        },
      },
    ],
  },
};
