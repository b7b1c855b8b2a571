import { isCrossBorder } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Which dollars?: a bare sign means another sum in another country. */
export const neg04 = patternRule({
  id: 'NEG-04',
  severity: 'high',
  title: 'Which dollars?',
  why: 'A bare sign means another sum in another country.',
  better: ({ context }) =>
    `Write the currency as a code: "31.00 ${context.offers?.currency ?? context.case?.settings.currency ?? 'AUD'}".`,
  patterns: {
    all: [
      /(?<![A-Z\p{L}])[$¥] ?(\d{1,6}(?:[.,]\d{1,3})*)(?! ?(?:USD|AUD|CAD|NZD|HKD|SGD|CNY|RMB|JPY|MXN)\b)/gu,
      /\b(\d{1,6}(?:\.\d\d)?) ?(?:dollars?|bucks|kronor|kroner|pesos)\b/gi,
    ],
  },
  isFine: ({ context }) => isCrossBorder(context) === false,
  rewrite: ({ match, context }) => {
    const currency = context.offers?.currency ?? context.case?.settings.currency;
    return currency && /^(?:USD|AUD|CAD|NZD|HKD|SGD|MXN|CNY|JPY)$/.test(currency)
      ? { text: `${match[1]} ${currency}` }
      : null;
  },
  examples: {
    bad: [
      { text: 'I refund $31 today.', at: '$31' },
      { text: 'The label costs 7 dollars until Friday.', at: '7 dollars' },
      { text: 'I refund $31.50 today.', at: '$31.50', in: { settings: { currency: 'AUD' } } },
    ],
    good: [
      { text: 'I refund 31.00 AUD today.' },
      { text: 'I refund US$31.00 today.' },
      {
        text: 'I refund $31.00 today.',
        in: { order: { buyer: { country: 'US' } }, settings: { sellerCountry: 'US' } },
      },
    ],
  },
});
