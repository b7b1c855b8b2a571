import type { Fact } from '../../case/index.ts';
import { type Known, known, knownIf, type Money, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { readTotal } from './money-facts.ts';
import { familyOf, readTrouble } from './trouble.ts';

/** Share of the order total below which a demanded sum is a part of the money and not the price of a return. */
const PART_OF_WHOLE = 0.7;

type Demand = Extract<Fact, { readonly kind: 'demand' }>;

const demandsOf = ({ ticket }: SituationContext): readonly Demand[] =>
  ticket.facts.filter((fact): fact is Demand => fact.kind === 'demand' && fact.from === 'buyer');

const MONEY_WANTS: ReadonlySet<string> = new Set([
  'refund',
  'partial_refund',
  'compensation',
  'discount',
  'cancel',
  'return',
]);

/** Demands since the seller last wrote. */
function openDemands(context: SituationContext): readonly Demand[] {
  const messages = context.ticket.thread.messages;
  const lastAnswer = messages.findLastIndex((message) => message.from === 'seller');
  return demandsOf(context).filter((demand) => demand.evidence.some((span) => span.message > lastAnswer));
}

function demandedSum(context: SituationContext): Known<Money> {
  const sums = demandsOf(context).flatMap(({ value }) => (value.sum?.currency ? [value.sum] : []));
  const last = sums.filter((sum) => sum.currency === context.currency).at(-1);
  return last?.currency ? known({ amountMinor: last.amountMinor, currency: last.currency }) : UNKNOWN;
}

/** A part of the money is asked for, and nothing is to go back: in words, or by a sum well below what was paid. */
function isKept(context: SituationContext): boolean {
  const wants = demandsOf(context).map(({ value }) => value.want);
  if (wants.includes('partial_refund')) return true;
  if (wants.includes('return') || familyOf(readTrouble(context.ticket)) !== 'goods') return false;
  if (wants.includes('discount') || wants.includes('compensation')) return true;
  const [asked, paid] = [demandedSum(context), readTotal(context)];
  return asked.known && paid.known && asked.value.amountMinor < paid.value.amountMinor * PART_OF_WHOLE;
}

const hasSignal = ({ ticket }: SituationContext, id: string): boolean =>
  ticket.signals.some((signal) => signal.id === id);

/** What it is about, who caused it, what is asked. */
export const disputeFacts: FactTable = {
  'dispute.type': { type: 'text', what: 'the kind of dispute', read: ({ ticket }) => known(ticket.dispute.type) },
  'dispute.trouble': {
    type: 'text',
    what: 'the matter itself, also under a threat or a chargeback',
    read: ({ ticket }) => known(readTrouble(ticket)),
  },
  'dispute.family': {
    type: 'text',
    what: 'the family of the matter',
    read: ({ ticket }) => known(familyOf(readTrouble(ticket))),
  },
  'fault.party': { type: 'text', what: 'who caused it', read: ({ ticket }) => known(ticket.fault.party) },
  signals: {
    type: 'list',
    what: 'what was noticed in the thread',
    read: ({ ticket }) => known(ticket.signals.map((signal) => signal.id)),
  },
  demands: {
    type: 'list',
    what: 'what the buyer asked for',
    read: (context) => known([...new Set(demandsOf(context).map(({ value }) => value.want))]),
  },
  'demand.kind': {
    type: 'text',
    what: 'what the buyer asked for last',
    ask: { who: 'buyer', text: 'What would the buyer like to happen?' },
    read: (context) => knownIf(demandsOf(context).at(-1)?.value.want),
  },
  'demand.open': {
    type: 'boolean',
    what: 'the buyer has asked for something since the last answer',
    read: (context) => known(openDemands(context).length > 0),
  },
  'demand.money': {
    type: 'boolean',
    what: 'the buyer asks for money back',
    read: (context) => known(demandsOf(context).some(({ value }) => MONEY_WANTS.has(value.want))),
  },
  'demand.keepsItem': {
    type: 'boolean',
    what: 'the buyer wants to keep the item',
    read: (context) => known(isKept(context)),
  },
  'demand.amount': { type: 'money', what: 'the sum the buyer asks for', read: demandedSum },
  'thread.feedbackThreat': {
    type: 'boolean',
    what: 'money is demanded under threat of bad feedback',
    read: (context) =>
      known(context.ticket.dispute.type === 'feedback_extortion' || hasSignal(context, 'feedback_threat')),
  },
  'thread.danger': {
    type: 'boolean',
    what: 'somebody was hurt or could be',
    read: (context) =>
      known(
        context.ticket.dispute.type === 'safety_incident' ||
          context.ticket.fault.party === 'safety' ||
          hasSignal(context, 'safety_risk'),
      ),
  },
  'thread.alsoAbout': {
    type: 'list',
    what: 'what the buyer wrote of in passing',
    read: ({ ticket }) => known((ticket.sideMatters ?? []).map(({ kind }) => kind)),
  },
  'thread.refusals': {
    type: 'number',
    what: 'messages of the seller that only refused',
    read: ({ order }) => known(order.refusalsSent ?? 0),
  },
};
