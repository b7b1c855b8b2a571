import type { OrderRecord } from '../orders/index.ts';
import { readOrders } from './compute-advice.ts';
import { findExported } from './exports/find-exported.ts';
import { keep } from './keep-case.ts';
import { changeCase, engineOf, openCaseOf, type PanelContext } from './panel-context.ts';
import type { OpenCase } from './panel-state.ts';

const readAgain =
  (context: PanelContext) =>
  (open: OpenCase): OpenCase => ({
    ...open,
    orders: readOrders(context, open),
  });

/** A number or name that was typed or pasted may be that of an imported order. */
function lookAgain(context: PanelContext): void {
  const open = openCaseOf(context);
  if (open) void findExported(context, open.caseId);
}

/** Keeps order facts typed into the short form; they go before every other source. */
export function setOrderForm(context: PanelContext, form: OrderRecord): void {
  keep(context, (kept) => ({ ...kept, form }), readAgain(context));
  lookAgain(context);
}

/** Reads a pasted order confirmation or order page. Text in which nothing is recognised is not kept. */
export function pasteOrder(context: PanelContext, text: string): boolean {
  const open = openCaseOf(context);
  if (!open) return false;
  const reading = engineOf(context).readOrder(text, 'pasted', {
    settings: open.settings,
    now: context.store.getState().now,
  });
  if (!reading || Object.keys(reading.record).length === 0) {
    changeCase(context, open.caseId, (current) => ({ ...current, orderPaste: 'nothing-found' }));
    return false;
  }
  keep(
    context,
    (kept) => ({ ...kept, pastedOrders: [...kept.pastedOrders.filter((before) => before !== text), text] }),
    (current) => readAgain(context)({ ...current, orderPaste: 'read' }),
  );
  lookAgain(context);
  return true;
}

/** Takes all pasted order texts back. */
export const forgetPastedOrders = (context: PanelContext): void =>
  keep(
    context,
    (kept) => ({ ...kept, pastedOrders: [] }),
    (current) => readAgain(context)({ ...current, orderPaste: 'none' }),
  );
