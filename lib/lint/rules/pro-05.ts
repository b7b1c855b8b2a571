import { patternRule } from '../draft/pattern-rule.ts';

const isSameOrder = (seller: string | undefined, buyer: string | undefined): boolean =>
  seller !== undefined && buyer !== undefined && (seller === 'US') === (buyer === 'US');

/** Dates in figures: 03/07 is March or July, depending on who reads it. */
export const pro05 = patternRule({
  id: 'PRO-05',
  severity: 'high',
  title: 'Dates in figures',
  why: '03/07 is March or July, depending on who reads it.',
  better: 'Write the month in words: "3 July 2026".',
  patterns: { all: [/(?<![\d/.,-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])(?:\/(?:20)?\d\d)?(?![\d/])/g] },
  isFine: ({ match, context, before, after }) => {
    const [first, second] = match[0].split('/').map(Number);
    const { record } = context.case?.order ?? {};
    const isFraction =
      !/\/\d+\//.test(match[0]) && /^\s?(?:inch|cup|of|full|"|size|questions?|parts?|boxes)/i.test(after);
    return (
      first === second ||
      isFraction ||
      /\b(?:size|scale|open|part|box|24)\s$/i.test(before) ||
      isSameOrder(context.case?.settings.sellerCountry, record?.buyer?.country)
    );
  },
  examples: {
    bad: [
      { text: 'Dispatch by 03/07.', at: '03/07' },
      { text: 'The label works until 04/05/2026.', at: '04/05/2026' },
      { text: 'I check on 6/7 at 6 pm.', at: '6/7' },
    ],
    good: [
      { text: 'Dispatch by 3 July 2026.' },
      { text: 'The label works until 25/05/2026, a Monday.' },
      {
        text: 'It leaves on 03/07/2026, a Friday.',
        in: { order: { buyer: { country: 'GB' } }, settings: { sellerCountry: 'DE' } },
      },
    ],
  },
});
