import type { Remedy } from '../../policy/index.ts';
import { amountOfRemedy } from '../brief/amount-of-remedy.ts';
import { type Brief, isAlongside } from '../brief/brief.ts';
import { type Act, because, type PlannedLine } from './act.ts';
import { offerLine } from './offer-line.ts';
import { offerTerms } from './offer-terms.ts';

const sumOf = (brief: Brief, remedy: Remedy): number => amountOfRemedy(remedy, brief)?.amountMinor ?? 0;

/** Before a case officer one sum is named: the highest of what is owed and of the next step. */
const settlementOf = (brief: Brief): readonly Remedy[] => {
  const chosen = brief.offered.filter((remedy) => remedy.id === brief.chosenSum?.remedy);
  if (chosen.length > 0) return chosen;
  return brief.offered.toSorted((a, b) => sumOf(brief, b) - sumOf(brief, a)).slice(0, 1);
};

const lead = (topic: string, count: number, why: string): PlannedLine => ({
  act: 'offer',
  topic,
  rank: 1,
  because: because(why),
  slots: { count },
});

/** Money that is due in any case first and alone, then what can be chosen, numbered, one a sentence. */
function choices(brief: Brief): readonly PlannedLine[] {
  const { offered } = brief;
  const alternatives = offered.filter((remedy) => !isAlongside(remedy));
  const hasFull = alternatives.some((remedy) => remedy.id === 'refund_full_no_return');
  const due = offered.filter(isAlongside).map((remedy) => offerLine(brief, remedy));
  const isWaiting = due.length > 0 && alternatives.length === 1 && brief.order.deliveredAt === undefined;
  const chosen =
    alternatives.length < 2
      ? [
          ...(isWaiting && !hasFull ? [lead('or-instead', 1, 'Waiting is one way, a return the other.')] : []),
          ...alternatives.map((remedy) => offerLine(brief, remedy)),
        ]
      : [
          lead('choice', alternatives.length, 'Several ways are open; the buyer chooses.'),
          ...alternatives.map((remedy, index) => offerLine(brief, remedy, index + 1)),
        ];
  // The fee that only comes with a new parcel is said after the choice it belongs to.
  return hasFull ? [...chosen, ...due] : [...due, ...chosen];
}

/**
 * What is done or can be chosen: everything owed, whole and without strings, then what is open. The choice is the
 * buyer's.
 */
export const offer: Act = {
  id: 'offer',
  paragraph: 3,
  plan: (brief) => {
    if (brief.offered.length === 0) return [];
    if (brief.mode === 'hearing') {
      return [...settlementOf(brief).map((remedy) => offerLine(brief, remedy)), ...offerTerms(brief)];
    }
    // Help with use comes first and the replacement only after it: steps, not alternatives.
    if (brief.case.dispute.type === 'how_to_use') return brief.offered.map((remedy) => offerLine(brief, remedy));
    return [...choices(brief), ...offerTerms(brief)];
  },
};
