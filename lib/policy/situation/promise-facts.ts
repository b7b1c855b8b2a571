import { compareInstants, endOfMoment } from '../../calendar/index.ts';
import type { Fact } from '../../case/index.ts';
import { type IsoInstant, type Known, known, type Money, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { momentIf, sumOf } from './situation-context.ts';

type PromiseFact = Extract<Fact, { readonly kind: 'promise' }>;

const promisesOf = ({ ticket }: SituationContext): readonly PromiseFact[] =>
  ticket.facts.filter((fact): fact is PromiseFact => fact.kind === 'promise' && fact.from === 'seller');

/** Ends of the days the seller named, latest last. */
function promisedTimes(context: SituationContext): readonly IsoInstant[] {
  return promisesOf(context)
    .flatMap(({ value }) => (value.by === null ? [] : [endOfMoment(value.by, context.sellerZone)]))
    .filter((moment) => moment !== '')
    .sort(compareInstants);
}

/** Words are those of the promise facts of the case room. */
const promises = (context: SituationContext, what: string): boolean =>
  promisesOf(context).some(({ value }) => value.what === what);

function promisedSum(context: SituationContext): Known<Money> {
  const sums = promisesOf(context).flatMap(({ value }) => (value.sum?.currency ? [value.sum] : []));
  const last = sums.at(-1);
  return last?.currency ? known({ amountMinor: last.amountMinor, currency: last.currency }) : UNKNOWN;
}

function highestOffer(context: SituationContext): Known<Money> {
  const offers = context.order.offersSoFar ?? [];
  return offers.length === 0 ? UNKNOWN : sumOf(Math.max(...offers), context);
}

/** What the seller has promised in writing. */
export const promiseFacts: FactTable = {
  'promise.made': {
    type: 'boolean',
    what: 'the seller promised something in writing',
    read: (context) => known(promisesOf(context).length > 0),
  },
  'promise.refund': {
    type: 'boolean',
    what: 'the seller promised money back in writing',
    read: (context) => known(promises(context, 'refund') || context.order.refund?.status === 'promised'),
  },
  'promise.duties': {
    type: 'boolean',
    what: 'the seller said that import charges are included',
    read: (context) => known(promises(context, 'customs_included')),
  },
  'promise.by': {
    type: 'moment',
    what: 'the day the seller named',
    read: (context) => momentIf(promisedTimes(context).at(-1)),
  },
  'promise.ahead': {
    type: 'boolean',
    what: 'a day the seller named is still ahead',
    read: (context) => {
      const last = promisedTimes(context).at(-1);
      return known(last !== undefined && compareInstants(context.now, last) <= 0);
    },
  },
  'promise.missed': {
    type: 'boolean',
    what: 'a day the seller named has passed',
    read: (context) => {
      const last = promisedTimes(context).at(-1);
      const isNoticed = context.ticket.signals.some(({ id }) => id === 'promise_missed_by_seller');
      return known(isNoticed || (last !== undefined && compareInstants(context.now, last) > 0));
    },
  },
  'promise.amount': { type: 'money', what: 'the sum the seller promised', read: promisedSum },
  'offers.highest': { type: 'money', what: 'the highest own offer so far', read: highestOffer },
};
