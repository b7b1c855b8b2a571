import { compareInstants, endOfMoment } from '../calendar/index.ts';
import type { Case, Fact } from '../case/index.ts';
import { formatMoney } from '../values/index.ts';
import type { Judging } from './evaluate-condition.ts';
import type { Deadline, FactName } from './report.ts';

type PromiseFact = Extract<Fact, { readonly kind: 'promise' }>;

/** What was promised, in words that follow "you promised". */
const PROMISED: Readonly<Record<string, string>> = {
  refund: 'a refund',
  replacement: 'a replacement',
  dispatch: 'to send it',
  delivery: 'that it arrives',
  answer: 'an answer',
  discount: 'a discount or credit',
  choice: 'a choice of remedies',
  customs_included: 'to bear the import charges',
};

/** Facts that show a promise kept. */
const KEPT: Readonly<Record<string, FactName>> = {
  refund: 'refund.sent',
  dispatch: 'parcel.dispatched',
  delivery: 'parcel.delivered',
};

const messageOf = ({ evidence }: PromiseFact): number => evidence[0]?.message ?? -1;

function isKept(promise: PromiseFact, ticket: Case, { situation }: Judging): boolean {
  const { what } = promise.value;
  if (what === 'answer')
    return ticket.thread.messages.some(({ from }, index) => from === 'seller' && index > messageOf(promise));
  const shows = situation[KEPT[what] ?? ''];
  return shows?.known === true && shows.value === true;
}

function textOf({ value: { what, sum } }: PromiseFact): string {
  const named = sum?.currency ? ` (${formatMoney({ amountMinor: sum.amountMinor, currency: sum.currency })})` : '';
  return `you promised ${PROMISED[what] ?? what.replaceAll('_', ' ')}${named}`;
}

function deadlineOf(promise: PromiseFact, judging: Judging): Deadline {
  const what = textOf(promise);
  const id = `promise:${promise.value.what}`;
  const text = 'You named this day in writing.';
  const facts = [{ text: what, evidence: promise.evidence }];
  const because = { rule: id, pack: 'thread', authority: 'promise', text, certain: true, facts } as const;
  const at = endOfMoment(promise.value.by ?? '', judging.setting.sellerZone);
  return { id, what, at, kind: 'due', certain: true, because };
}

/**
 * Days the seller named in the messages and has not kept yet; of one thing promised several times the last word counts. The
 * promised day of a delivery or dispatch that a rule's clock already holds is left to that clock.
 */
export function promisedDeadlines(ticket: Case, ofRules: readonly Deadline[], judging: Judging): readonly Deadline[] {
  const made = ticket.facts.filter((fact): fact is PromiseFact => fact.kind === 'promise' && fact.from === 'seller');
  const dated = made.filter(({ value }) => value.by !== null);
  const last = dated.filter(
    (promise, at) => !dated.some((other, place) => place > at && other.value.what === promise.value.what),
  );
  const open = last
    .filter((promise) => !isKept(promise, ticket, judging))
    .map((promise) => deadlineOf(promise, judging));
  const isHeld = ({ at }: Deadline): boolean =>
    ofRules.some((rule) => rule.kind === 'due' && compareInstants(rule.at, at) === 0);
  return open.filter((deadline) => deadline.at !== '' && !isHeld(deadline));
}
