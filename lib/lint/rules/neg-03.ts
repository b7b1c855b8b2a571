import { formatMoney } from '../../values/index.ts';
import { findOfferedAmounts } from '../context/offered-amounts.ts';
import type { LintRule } from '../rule.ts';

/** Less than what is owed: the buyer has a right to more than this; what is owed is given whole. */
export const neg03: LintRule = {
  id: 'NEG-03',
  severity: 'block',
  title: 'Less than what is owed',
  why: 'The buyer has a right to more than this; what is owed is given whole.',
  languages: ['en'],
  check: (draft, context) => {
    const { offers } = context;
    if (!offers) return [];
    const owed = Math.max(offers.floor.amountMinor, offers.min.amountMinor);
    const offered = findOfferedAmounts(draft, context);
    if (owed === 0 || offered.length === 0 || offered.some(({ amountMinor }) => amountMinor >= owed)) return [];
    // Other sums that are owed beside it may be named in sentences of their own.
    if (offered.reduce((sum, { amountMinor }) => sum + amountMinor, 0) >= owed) return [];
    if (/\bfull refund\b|\brefund (?:it )?in full\b|\bwhole (?:price|amount|sum)\b/i.test(draft.plain)) return [];
    const better = `Give what is owed, at least ${formatMoney({ amountMinor: owed, currency: offers.currency })}.`;
    return offered.map(({ start, end }) => ({ start, end, better }));
  },
  examples: {
    bad: [
      {
        text: 'I can offer 20% for the undelivered drill today.',
        at: '20%',
        in: { offers: { floor: 100, max: 100 }, order: { total: 100 } },
      },
      {
        text: 'I refund 5.00 USD today for the late parcel.',
        at: '5.00 USD',
        in: { offers: { floor: 18, max: 24.9 } },
      },
      { text: 'We can give you 17.99 USD today for it.', at: '17.99 USD', in: { offers: { floor: 18, max: 24.9 } } },
    ],
    good: [
      { text: 'I refund 18.00 USD today for the late parcel.', in: { offers: { floor: 18, max: 24.9 } } },
      {
        text: 'Would you like a full refund or a new drill? I can also pay 20.00 USD for the trip.',
        in: { offers: { floor: 100, max: 100 } },
      },
      { text: 'I can refund 5.00 USD today, for the stamp.', in: { offers: { floor: 0, max: 24.9 } } },
    ],
  },
};
