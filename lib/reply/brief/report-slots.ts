import type { PolicyReport } from '../../policy/index.ts';
import type { IsoMoment } from '../../values/index.ts';
import type { SlotName, Slots } from '../phrases/slots.ts';

/** Clocks of the report that sentences name, by the end of their id. What the rules computed goes before our own sum. */
const CLOCKS: readonly (readonly [string, SlotName])[] = [
  ['return-window', 'sendBackBy'],
  ['send-back', 'sendBackBy'],
  ['intercept-by', 'cutoff'],
  ['new-promise', 'newDispatch'],
  ['consent-by', 'consentBy'],
  ['refund-visible', 'visibleBy'],
];

// A rule that ends with a day ends at 23:59 there; in another zone that would read as a time of its own.
const wholeDay = (at: IsoMoment): IsoMoment => (at.slice(11, 16) === '23:59' ? at.slice(0, 10) : at);

/** Where the return is owed anyway, its own date holds too: what made the clock doubtful is whether there is a return. */
const isTold = (report: PolicyReport, { id, certain }: PolicyReport['deadlines'][number]): boolean =>
  certain ||
  (id.endsWith('send-back') &&
    report.remedies.some((remedy) => remedy.verdict === 'required' && remedy.id === 'return_refund_buyer_pays'));

/** Slots from the clocks and facts of the report; only what is certain is told to a buyer. */
export function reportSlots(report: PolicyReport): Slots {
  const clocks = CLOCKS.flatMap(([ending, slot]) => {
    const found = report.deadlines.find((deadline) => deadline.id.endsWith(ending) && isTold(report, deadline));
    return found === undefined ? [] : [[slot, wholeDay(found.at)] as const];
  });
  const added = report.situation['customs.delayAdded'];
  const isSum = added?.known === true && typeof added.value === 'object' && 'amountMinor' in added.value;
  const units = report.situation['units.owed'];
  // A single one needs no number.
  const isCounted = units?.known === true && typeof units.value === 'number' && units.value > 1;
  return {
    ...Object.fromEntries(clocks),
    ...(isSum ? { storage: added.value } : {}),
    ...(isCounted ? { unitsDue: units.value } : {}),
  };
}
