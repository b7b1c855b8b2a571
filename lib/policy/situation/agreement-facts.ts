import type { Fact } from '../../case/index.ts';
import { type FoldedText, foldText, isNegated, splitSentences } from '../../text/index.ts';
import { type Known, known, type Money, moneyOf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';

/** Words that take an offer, folded: English, German, French, Spanish, Italian, Portuguese, Chinese, Japanese. */
const ACCEPTS =
  /\bi(?:'ll| will| can)? (?:gladly |happily )?(?:accept|agree|take (?:it|that|the offer))\b|\b(?:we|i) have a deal\b|\bit(?:'s| is) a deal\b|\bdeal!|\b(?:that|this) (?:works|is fine|sounds (?:good|fair))\b|\beinverstanden\b|\b(?:nehme|akzeptiere) (?:ich|das|ihr|den)\b|\bich (?:nehme|akzeptiere)\b|\bj'accepte\b|\bd'accord\b|\b(?:lo |la )?acepto\b|\bde acuerdo\b|\baccetto\b|\bd'accordo\b|\baceito\b|\bde acordo\b|我接受|同意|可以接受|承知しました|了承|同意します/g;
/** A sentence with a condition, a wish or a negation that trails its verb takes nothing yet. */
const CONDITIONAL =
  /\b(?:if|unless|only when|would|provided|wenn|falls|sofern|wurde|si|sauf|seulement|solo si|siempre que|se|salvo|caso|desde que|nicht|kein\w{0,2}|pas|nao)\b|如果|除非|なら|れば/;

const isAccepting = (text: FoldedText): boolean =>
  splitSentences(text.normal).some((sentence) => {
    const words = text.folded.slice(sentence.start, sentence.end);
    if (words.trimEnd().endsWith('?') || CONDITIONAL.test(words)) return false;
    return [...words.matchAll(ACCEPTS)].some((match) => {
      const start = sentence.start + match.index;
      return !isNegated(text, start, start + match[0].length);
    });
  });

const sumsOf = (facts: readonly Fact[], message: number, currency: string): readonly Money[] =>
  facts.flatMap((fact) => {
    const sum = fact.kind === 'amount' && fact.evidence[0]?.message === message ? fact.value : null;
    return sum?.currency === currency ? [{ amountMinor: sum.amountMinor, currency }] : [];
  });

const isIn = (fact: Fact, message: number): boolean => fact.evidence[0]?.message === message;

interface Agreement {
  readonly isReached: boolean;
  readonly amount: Known<Money>;
}

const NONE: Agreement = { isReached: false, amount: UNKNOWN };

const has = (sums: readonly Money[], sum: Money): boolean =>
  sums.some(({ amountMinor }) => amountMinor === sum.amountMinor);

/** The sum that was taken: the one the buyer repeats, else the only one offered, else the last offer on record. */
function takenSum(offered: readonly Money[], named: readonly Money[], last: Money | undefined): Known<Money> {
  const repeated = named.find((sum) => has(offered, sum));
  if (repeated) return known(repeated);
  const [first, ...others] = offered;
  if (first && others.every((sum) => sum.amountMinor === first.amountMinor)) return known(first);
  return last && has(offered, last) ? known(last) : UNKNOWN;
}

/** Whether the buyer's last words take the seller's last offer; a counter-offer does not. */
function readAgreement({ ticket, order, currency }: SituationContext): Agreement {
  const { messages } = ticket.thread;
  const offerAt = messages.findLastIndex(({ from }) => from === 'seller');
  const answers = messages.flatMap((message, index) => (message.from === 'buyer' && index > offerAt ? [index] : []));
  const answerAt = answers.at(-1);
  if (offerAt < 0 || answerAt === undefined) return NONE;
  if (!isAccepting(foldText(messages[answerAt]?.text.slice(0, 4_000) ?? ''))) return NONE;
  const offered = sumsOf(ticket.facts, offerAt, currency);
  const named = sumsOf(ticket.facts, answerAt, currency);
  const isOffer = offered.length > 0 || ticket.facts.some((fact) => fact.kind === 'promise' && isIn(fact, offerAt));
  if (!isOffer || named.some((sum) => !has(offered, sum))) return NONE;
  const onRecord = order.offersSoFar?.at(-1);
  const last = onRecord === undefined ? undefined : moneyOf(onRecord, currency);
  return { isReached: true, amount: takenSum(offered, named, last) };
}

/** What both sides have settled on in the thread. */
export const agreementFacts: FactTable = {
  'agreement.reached': {
    type: 'boolean',
    what: 'the buyer took the last offer',
    read: (context) => known(readAgreement(context).isReached),
  },
  'agreement.amount': {
    type: 'money',
    what: 'the sum both sides agreed on',
    read: (context) => readAgreement(context).amount,
  },
};
