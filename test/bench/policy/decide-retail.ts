import { findRemedies, readPack } from '../../../lib/policy/index.ts';
import { compilePackBook } from '../../../lib/policy/pack-book.ts';
import type { RemedyId } from '../../../lib/values/index.ts';
import { buildCase } from '../../policy/build-case.ts';
import { atLeast, type BenchRow } from '../row.ts';
import { KINDS, type Kind, type Retail, type RetailTask } from './read-retail.ts';
import retailPack from './retail-pack.json' with { type: 'json' };

/** The remedy that stands for each kind; a change of address, payment or options before dispatch is one kind. */
const REMEDY: Readonly<Record<Kind, RemedyId>> = {
  cancel: 'cancel_order',
  return: 'return_refund_buyer_pays',
  exchange: 'exchange',
  modify: 'reroute_or_hold',
};

type Open = ReadonlySet<Kind>;

function bookOfRetail() {
  const pack = readPack(JSON.stringify(retailPack));
  if (!pack.ok) throw new Error(`the retail pack: ${pack.error}`);
  return compilePackBook([pack.value]);
}

/** For every order the kinds that the pack allows on it. */
function decideAll({ orders }: Retail): ReadonlyMap<string, Open> {
  const book = bookOfRetail();
  return new Map(
    [...orders].map(([id, { record }]) => {
      const { remedies } = findRemedies(buildCase({ type: 'general_question', order: record }), book);
      const isOpen = (kind: Kind): boolean =>
        remedies.some((remedy) => remedy.id === REMEDY[kind] && remedy.verdict === 'allowed');
      return [id, new Set(KINDS.filter(isOpen))];
    }),
  );
}

/** Kinds that the agents of the tasks carried out on orders of each state: what the policy lets happen there. */
function kindsByState({ orders, tasks }: Retail): ReadonlyMap<string, Open> {
  const seen = new Map<string, Set<Kind>>([...orders.values()].map(({ status }) => [status, new Set()]));
  for (const { kind, orderId } of tasks.flatMap(({ done }) => done))
    seen.get(orders.get(orderId)?.status ?? '')?.add(kind);
  return seen;
}

const share = (hits: number, all: number): number => (all === 0 ? 0 : hits / all);

const WORDS: Readonly<Record<Kind, RegExp>> = {
  cancel: /\bcancel/i,
  return: /\b(?:return|refund)/i,
  exchange: /\bexchange/i,
  modify: /\b(?:modif|chang)/i,
};

/**
 * F1 of saying what is done to which order of a task from the words the customer uses for it, and, where `open` is given,
 * from what the pack allows there: where nothing said is open, what is open in its place is taken (a change of a pending
 * order for an exchange).
 */
function pairF1(tasks: readonly RetailTask[], open?: ReadonlyMap<string, Open>): number {
  let [hits, said, done] = [0, 0, 0];
  for (const task of tasks) {
    const orders = [...new Set(task.done.map(({ orderId }) => orderId))];
    const gold = new Set(task.done.map(({ kind, orderId }) => `${orderId} ${kind}`));
    const kinds = KINDS.filter((kind) => WORDS[kind].test(task.instruction));
    const named = orders.flatMap((id) => {
      const allowed = kinds.filter((kind) => open?.get(id)?.has(kind) ?? true);
      const chosen = allowed.length === 0 && kinds.includes('exchange') ? (['modify'] as const) : allowed;
      return chosen.map((kind) => `${id} ${kind}`);
    });
    said += named.length;
    done += gold.size;
    hits += named.filter((pair) => gold.has(pair)).length;
  }
  return share(2 * hits, said + done);
}

/** The retail policy as a pack, against what the agents of the open tasks did. */
export function measureRetail(retail: Retail): readonly BenchRow[] {
  const open = decideAll(retail);
  const gold = retail.tasks.flatMap(({ done }) => done);
  const allowed = gold.filter(({ kind, orderId }) => open.get(orderId)?.has(kind)).length;
  const byState = kindsByState(retail);
  const touched = [...new Set(gold.map(({ orderId }) => orderId))];
  const untouched = [...retail.orders.keys()].filter(
    (id) => byState.get(retail.orders.get(id)?.status ?? '')?.size === 0,
  );
  const right = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => {
      const state = byState.get(retail.orders.get(id)?.status ?? '');
      return sum + KINDS.filter((kind) => state?.has(kind) === open.get(id)?.has(kind)).length;
    }, 0);
  const unit = 'share';
  return [
    atLeast(`retail pack: actions of the tasks it allows, of ${gold.length}`, share(allowed, gold.length), {
      unit,
      bar: 0.9,
    }),
    atLeast('retail pack with the customer’s words: what is done to which order, F1', pairF1(retail.tasks, open), {
      unit,
      bar: 0.9,
      baseline: `words alone ${pairF1(retail.tasks).toFixed(2)}`,
    }),
    atLeast(
      `retail pack: cancel, return, exchange, modify right, on ${touched.length} orders of the tasks`,
      share(right(touched), touched.length * KINDS.length),
      { unit, bar: 0.9 },
    ),
    atLeast(
      `retail pack: all four closed on ${untouched.length} orders on which no agent acts`,
      share(right(untouched), untouched.length * KINDS.length),
      { unit, bar: 0.9 },
    ),
  ];
}
