import { hasConsumerFloor } from '../context/consumer-floor.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Less than the law gives: the buyer’s country gives consumers more than this; saying less is unlawful there. */
export const pol05 = patternRule({
  id: 'POL-05',
  severity: 'block',
  title: 'Less than the law gives',
  why: 'The buyer’s country gives consumers more than this; saying less is unlawful there.',
  better: 'Say the right: "A faulty sale item is repaired, replaced or refunded like any other."',
  patterns: {
    all: [
      /\bno (?:refunds?|returns?|warranty|guarantee|exchanges?)(?:,? (?:or|and|no) (?:returns?|refunds?|exchanges?))? (?:on|for|after)\b(?! you\b)(?:[^.!?\n]|\.(?=\d)){0,60}/gi,
      /\b(?:sale|discounted|reduced|clearance|outlet|opened|used) (?:items?|goods|products?) (?:are|is) (?:not|non-?|never|excluded)(?:[^.!?\n]|\.(?=\d)){0,40}/gi,
      /\ball sales (?:are )?final\b/gi,
      /\b(?:we|i) (?:do not|don['’]t|never|cannot) (?:refund|accept returns of|take back|exchange)\b(?:[^.!?\n]|\.(?=\d)){0,40}\b(?:sale|discounted|reduced|clearance|faulty|broken|opened) (?:items?|goods|products?)/gi,
      /\bsold as (?:is|seen)\b/gi,
      /\b(?:vom umtausch ausgeschlossen|keine rückgabe (?:von|bei)|ni repris ni échangé|no se admiten devoluciones)(?!\p{L})/giu,
    ],
  },
  applies: (context) => hasConsumerFloor(context),
  isFine: ({ before, match }) =>
    /\b(?:not true that|wrong that)\s*$/i.test(before) ||
    /no (?:returns?) (?:on|for|after) (?:your|this) (?:part|label)/i.test(match[0]),
  examples: {
    bad: [
      {
        text: 'No refunds on sale items.',
        at: 'No refunds on sale items',
        in: { order: { buyer: { country: 'DE' } }, dispute: 'defective' },
      },
      {
        text: 'All sales are final.',
        at: 'All sales are final',
        in: { order: { buyer: { country: 'GB' } }, dispute: 'wrong_item' },
      },
      {
        text: 'Opened goods are not taken back.',
        at: 'Opened goods are not',
        in: { order: { buyer: { country: 'FR' } }, dispute: 'defective' },
      },
      {
        text: 'Les articles soldés ne sont ni repris ni échangés, et le vôtre est ni repris ni échangé.',
        at: 'est ni repris ni échangé',
        in: { order: { buyer: { country: 'FR' } }, dispute: 'defective' },
      },
    ],
    good: [
      {
        text: 'A faulty sale item is repaired, replaced or refunded like any other. Which do you prefer?',
        in: { order: { buyer: { country: 'DE' } }, dispute: 'defective' },
      },
      {
        text: 'All sales are final for units made to your drawing; the next batch leaves on Friday.',
        in: { order: { buyer: { country: 'DE', business: true } }, dispute: 'defective' },
      },
      {
        text: 'There is no return for you to make: I refunded 20.00 EUR today.',
        in: { order: { buyer: { country: 'DE' } }, dispute: 'defective' },
      },
    ],
  },
});
