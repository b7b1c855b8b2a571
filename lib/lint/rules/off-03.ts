import { hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Refund beside an open chargeback: the bank already holds this money; a refund now pays it twice. */
export const off03 = patternRule({
  id: 'OFF-03',
  severity: 'block',
  title: 'Refund beside an open chargeback',
  why: 'The bank already holds this money; a refund now pays it twice.',
  better: 'Settle it there: "Your bank already holds the 52.00 USD; I accept the case today."',
  patterns: {
    en: [
      /\b(?:i|we)(?:['’]ll| will| can| have|['’]ve| am| are)?(?: now| also| just| gladly)* (?:refund(?:ed|ing)?|issued? (?:a|the) refund|send(?:ing)? (?:you )?(?:the|your) money(?: back)?|sent (?:you )?(?:the|your) money|pay(?:ing)? (?:you )?back)\b/gi,
      /\brefund (?:is|was|has been|will be)(?: now)? (?:sent|issued|processed|on its way)\b|\brefund sent\b|\b(?:the|your) refund left\b/gi,
    ],
    de: [/\b(?:wir|ich) (?:erstatten?|überweisen?)\b/gi],
    fr: [/\b(?:nous vous remboursons|je vous rembourse)\b/gi],
    it: [/\b(?:le rimborsiamo|ho (?:già )?rimborsato)\b/gi],
  },
  applies: (context) =>
    hasSignal(context, 'chargeback_opened') &&
    !/^(?:won|lost)$/.test(context.case?.order.record.chargeback?.status ?? ''),
  isFine: ({ before, after, match }) =>
    /\b(?:not|cannot|never|if|no longer|before|why)\b[^.!?]{0,20}$/i.test(before) ||
    /\bonce|^[^.!?]{0,30}\b(?:before|twice)\b/i.test(after) ||
    /cannot|not/i.test(match[0]),
  examples: {
    bad: [
      { text: 'I refunded 52.00 USD today.', at: 'I refunded', in: { signals: ['chargeback_opened'] } },
      { text: 'Your refund is on its way today.', at: 'refund is on its way', in: { signals: ['chargeback_opened'] } },
      {
        text: 'We can send you the money back on Monday.',
        at: 'We can send you the money',
        in: { signals: ['chargeback_opened'] },
      },
    ],
    good: [
      {
        text: 'Your bank already holds the 52.00 USD; I accept the case today.',
        in: { signals: ['chargeback_opened'] },
      },
      { text: 'I refunded 52.00 USD today.' },
      {
        text: 'A refund from here would pay it twice, so the bank sends it by Friday.',
        in: { signals: ['chargeback_opened'] },
      },
    ],
  },
});
