import type { CaseInput } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { DisputeType } from '../../lib/values/index.ts';
import { type AskedText, partOf } from '../bench/understanding/corpus.ts';
import { readAsked, SEEN_TURNS, UNSEEN_TURNS } from '../bench/understanding/read-asked.ts';
import { caseOfWords } from '../bench/understanding/read-words.ts';

/** A case with the dispute types a reader accepts; none: no dispute. */
export interface ConfidenceCase {
  readonly set: string;
  readonly input: CaseInput;
  readonly types: readonly DisputeType[];
}

const SENT = { dispatchedAt: '2026-05-10T12:00:00Z' };
const DELIVERED: OrderRecord = { ...SENT, deliveredScanAt: '2026-05-17T12:00:00Z' };
const ON_ITS_WAY: OrderRecord = { ...SENT, lastScanAt: '2026-05-19T12:00:00Z', promisedDelivery: '2026-05-18' };
const NOT_SENT: OrderRecord = { dispatchedAt: null, dispatchBy: '2026-05-22' };
const RECORDS = [DELIVERED, ON_ITS_WAY, NOT_SENT];
/** Calm questions that are given an order too: one in so many. */
const EVERY = 20;

function orderOf({ types }: AskedText, index: number): OrderRecord {
  if (types.length === 0) return RECORDS[index % RECORDS.length] ?? DELIVERED;
  if (types.includes('not_received_in_transit') || types.includes('late_delivery')) return ON_ITS_WAY;
  return types.includes('address_error') || types.includes('cancel_before_dispatch') ? NOT_SENT : DELIVERED;
}

const LONG_NUMBER = /\s?(?:order|ref)?[\s:]{0,2}(?:id|number|no\.?)?[\s:]{0,2}#?[A-Z]{0,3}\d[\d-]{5,}[.,:]?/gi;

/**
 * What the confidence learns from: the half of the open data that the bench leaves out. First turns all name an order and
 * complaints about a website never do, so that each first turn comes once more without its number; and complaints and calm
 * questions come once more beside a plain order of the kind they would have.
 */
export function readConfidenceCases(folder: string): readonly ConfidenceCase[] {
  const asked = readAsked(folder).filter(({ set, text }) => set !== UNSEEN_TURNS && partOf(text) === 'tuned');
  const isComplaint = ({ set }: AskedText): boolean => set === SEEN_TURNS;
  const alone = asked.map((one): ConfidenceCase => {
    const set = /complaints/.test(one.set) ? 'complaints' : one.set;
    return { set, input: caseOfWords(one.text), types: one.types };
  });
  const unnumbered = asked.filter(isComplaint).map((one): ConfidenceCase => {
    return { set: 'complaints', input: caseOfWords(one.text.replaceAll(LONG_NUMBER, '')), types: one.types };
  });
  const beside = asked
    .filter((one, index) => isComplaint(one) || (one.types.length === 0 && index % EVERY === 0))
    .map((one, index): ConfidenceCase => {
      const input = caseOfWords(isComplaint(one) && index % 2 === 0 ? one.text.replaceAll(LONG_NUMBER, '') : one.text);
      const orders = [{ source: 'form' as const, record: orderOf(one, index) }];
      return { set: 'texts beside an order', input: { ...input, orders }, types: one.types };
    });
  return [...alone, ...unnumbered, ...beside];
}
