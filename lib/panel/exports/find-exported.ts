import { type OrderQuery, orderQuery } from '../../orders/index.ts';
import { buyerOf } from '../buyer-of.ts';
import { readOrders, recompute } from '../compute-advice.ts';
import { keep } from '../keep-case.ts';
import { changeCase, openCaseOf, type PanelContext } from '../panel-context.ts';
import type { OpenCase } from '../panel-state.ts';
import { isSameData } from '../same-data.ts';

/** What is known of an order beside the exports: the strongest sources name its number, else the buyer's words do. */
function queryOf({ advice, orders }: OpenCase): OrderQuery {
  const { thread, facts, order } = advice.case;
  const others = orders.filter(({ source }) => source !== 'export');
  const read = (order.origins.orderId ?? []).filter(({ source }) => source !== 'export');
  const sure = read.filter(({ source }) => source === 'form' || source === 'page');
  const said = facts.flatMap((fact) => (fact.kind === 'order_id' && fact.from !== 'unknown' ? fact.value : []));
  const ids =
    sure.length > 0
      ? sure.slice(0, 1).map(({ value }) => String(value))
      : [...read.map(({ value }) => String(value)), ...said];
  const buyer = buyerOf(thread);
  const name = buyer?.name ?? others.map(({ record }) => record.buyer?.name).find((each) => each !== undefined);
  return orderQuery({
    ids,
    ...(buyer?.address ? { mail: buyer.address } : {}),
    ...(name ? { name } : {}),
  });
}

const withReadings = (context: PanelContext, open: OpenCase): OpenCase =>
  recompute(context, { ...open, orders: readOrders(context, open) });

/** Looks the order of a case up in the imported exports, where it was not looked up by the same words before. */
export async function findExported(context: PanelContext, caseId: string): Promise<void> {
  const open = openCaseOf(context);
  if (open?.caseId !== caseId) return;
  const query = queryOf(open);
  const asked = context.lookedUp?.caseId === caseId ? context.lookedUp.query : null;
  if (isSameData(asked, query)) return;
  const lookedUp = { caseId, query };
  context.lookedUp = lookedUp;
  const answer = await context.ports.exports.find(query);
  if (context.lookedUp !== lookedUp) return;
  const found = answer.ok ? answer.value : [];
  changeCase(context, caseId, (current) => {
    const exported = { query, found, failed: !answer.ok };
    // Most tickets have no imported order: then there is nothing to work out anew.
    const isQuiet = found.length === 0 && current.exported.found.length === 0;
    return isQuiet ? { ...current, exported } : withReadings(context, { ...current, exported });
  });
}

/** Says which imported order is meant; null: none of them; undefined: as it is found. Kept with the case. */
export const chooseExported = (context: PanelContext, choice: string | null | undefined): void =>
  keep(
    context,
    ({ exportChoice: _before, ...kept }) => (choice === undefined ? kept : { ...kept, exportChoice: choice }),
    (open) => ({ ...open, orders: readOrders(context, open) }),
  );
