import type { Advice } from '../../advice/index.ts';
import type { Because, Deadline } from '../../policy/index.ts';
import { type IsoMoment, isDay, type RemedyId } from '../../values/index.ts';
import { cityOf, formatMoment, formatSpan, minutesUntil } from './format-time.ts';

/** A clock of the case, ready to be drawn. */
export interface Clock {
  readonly id: string;
  readonly what: string;
  readonly kind: 'scan' | 'opens' | 'due' | 'ends' | 'event';
  readonly at: IsoMoment;
  /** On the seller's clocks. */
  readonly own: string;
  /** On the buyer's clocks, time alone where the day is the same; null where they are unknown or the same. */
  readonly buyer: string | null;
  /** `2 d 18 h` to or since the moment; '' for a day that is today. */
  readonly span: string;
  readonly over: boolean;
  /** Less than a day left, or missed. */
  readonly pressing: boolean;
  readonly certain: boolean;
  /** Remedies that open at this moment. */
  readonly opens: readonly RemedyId[];
  /** The rule that sets it. */
  readonly because?: Because | undefined;
  /** What silence decides. */
  readonly expiry?: Deadline['expiry'];
  /** Holidays for which it ends later. */
  readonly movedBy?: Deadline['movedBy'];
}

const CLOCK_LENGTH = 'HH:MM'.length;
const A_DAY_IN_MINUTES = 1440;

/** Remedies that a date opens are named one by one: the agent reads names, not ids. */
const opensAt = (advice: Advice, { kind, at }: Pick<Clock, 'kind' | 'at'>): readonly RemedyId[] =>
  kind === 'opens' ? advice.report.remedies.filter((remedy) => remedy.opensAt === at).map((remedy) => remedy.id) : [];

type Given = Pick<Clock, 'id' | 'what' | 'kind' | 'at' | 'certain' | 'because' | 'expiry' | 'movedBy'>;

function clockOf(advice: Advice, clock: Given): Clock {
  const { now, zones } = advice.case;
  const own = formatMoment(clock.at, zones.seller, now);
  const buyer = zones.buyer && !isDay(clock.at) ? formatMoment(clock.at, zones.buyer, now) : null;
  const sameDay = buyer?.slice(0, -CLOCK_LENGTH) === own.slice(0, -CLOCK_LENGTH);
  const minutes = minutesUntil(clock.at, now, zones.seller);
  const over = minutes < 0;
  return {
    ...clock,
    own,
    buyer: buyer === own ? null : sameDay ? (buyer?.slice(-CLOCK_LENGTH) ?? null) : buyer,
    span: minutes === 0 ? '' : formatSpan(minutes),
    over,
    pressing:
      clock.kind === 'due' || (clock.kind === 'ends' && !over)
        ? minutes < A_DAY_IN_MINUTES && minutes > -7 * A_DAY_IN_MINUTES
        : false,
    certain: clock.certain,
    opens: opensAt(advice, clock),
  };
}

/** The clocks of a case: last scan, what was just missed, what is to come by its time, what is over, latest first. */
export function listClocks(advice: Advice, lastScanName: string): readonly Clock[] {
  const { lastScanAt } = advice.case.order.record;
  const scan = lastScanAt
    ? [clockOf(advice, { id: 'last-scan', what: lastScanName, kind: 'scan', at: lastScanAt, certain: true })]
    : [];
  const deadlines = advice.report.deadlines
    .map((deadline) => clockOf(advice, deadline))
    .filter((clock) => clock.own !== '');
  const toCome = deadlines.filter((clock) => !clock.over).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const over = deadlines.filter((clock) => clock.over).toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  const missed = over.filter((clock) => clock.pressing);
  return [...scan, ...missed, ...toCome, ...over.filter((clock) => !clock.pressing)];
}

const sortKey = (clock: Clock): number => Date.parse(clock.at);

/** Cities of both sides, for the legend of the clocks. */
export const citiesOf = (advice: Advice): { readonly own: string | null; readonly buyer: string | null } => {
  const { seller, buyer } = advice.case.zones;
  return { own: seller ? cityOf(seller) : null, buyer: buyer ? cityOf(buyer) : null };
};
