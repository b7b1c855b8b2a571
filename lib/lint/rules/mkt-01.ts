import { buyerText, isComplaint, isMarketplaceMessage } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const OPEN_BY_RULE = /^(?:goodwill_coupon|credit_next_order|store_credit|goodwill_credit)$/;

/** Advertising in a complaint: a coupon before a solution reads as an advert; on marketplaces it is forbidden. */
export const mkt01 = patternRule({
  id: 'MKT-01',
  severity: 'medium',
  title: 'Advertising in a complaint',
  why: 'A coupon before a solution reads as an advert; on marketplaces it is forbidden.',
  better: 'Leave it out and solve it first.',
  patterns: {
    en: [
      /\b(?:coupons?|promo(?:tion)? codes?|discount codes?|vouchers?)\b/gi,
      /\buse (?:the )?code [A-Z0-9]{4,}\b/gi,
      /\b(?:check out|have a look at|discover|browse) our (?:new|other|latest|shop|store|collection|website)\b/gi,
      /\b\d+ ?% off (?:your )?(?:next|future)\b|\bdiscount on your next\b/gi,
    ],
  },
  applies: (context) =>
    (isComplaint(context) === true || isMarketplaceMessage(context)) &&
    !(context.report?.remedies ?? []).some(
      ({ id, verdict }) => OPEN_BY_RULE.test(id) && (verdict === 'allowed' || verdict === 'required'),
    ),
  isFine: ({ context, match, before }) =>
    buyerText(context).toLowerCase().includes(match[0].toLowerCase()) ||
    /\b(?:no|not|without)\s(?:\w+\s)?$/i.test(before),
  examples: {
    bad: [
      { text: 'Here is a coupon for you until Friday.', at: 'coupon', in: { dispute: 'late_delivery' } },
      { text: 'Check out our new colours on Monday!', at: 'Check out our new', in: { platform: 'etsy' } },
      { text: 'You get 10% off your next order until Friday.', at: '10% off your next', in: { dispute: 'defective' } },
    ],
    good: [
      { text: 'The new pump leaves today.', in: { dispute: 'defective' } },
      { text: 'Here is a coupon for you until Friday.', in: { dispute: 'general_question' } },
      {
        text: 'The coupon you asked about works until Friday.',
        in: { dispute: 'defective', thread: [{ from: 'buyer', text: 'My coupon fails.' }] },
      },
    ],
  },
});
