import type { Advice } from '../advice/index.ts';
import type { LintContext } from '../lint/index.ts';
import type { OrderReading } from '../orders/index.ts';
import type { ReplyChoice } from '../reply/index.ts';
import { type IsoInstant, PLATFORM_IDS, type PlatformId } from '../values/index.ts';
import { readingsOf, settleExported } from './exports/settle-exported.ts';
import { engineOf, type PanelContext } from './panel-context.ts';
import type { CoachedText, OpenCase } from './panel-state.ts';
import { signerOf } from './signer-of.ts';

/** What is needed to ask the engine about a case; the answer fills the rest of the open case. */
export type CaseGround = Pick<
  OpenCase,
  'thread' | 'from' | 'settings' | 'profile' | 'kept' | 'orders' | 'choice' | 'notes'
>;

/** Order readings of a case: the agent's form, the page's order card, imported exports, pasted texts. */
export function readOrders(
  context: PanelContext,
  ground: Pick<OpenCase, 'from' | 'kept' | 'settings' | 'exported'>,
): readonly OrderReading[] {
  const { from, kept, settings } = ground;
  const known = { settings, now: context.store.getState().now };
  const page =
    from.kind === 'page' && from.orderText ? engineOf(context).readOrder(from.orderText, 'page', known) : null;
  const pasted = kept.pastedOrders.map((text) => engineOf(context).readOrder(text, 'pasted', known));
  const form: OrderReading | null = Object.keys(kept.form).length > 0 ? { source: 'form', record: kept.form } : null;
  const view = settleExported(ground.exported, kept.exportChoice);
  const exported = view.kind === 'taken' ? readingsOf(view.orders) : [];
  return [form, page, ...exported, ...pasted].filter((reading) => reading !== null);
}

const platformOf = (site: string): PlatformId | undefined => PLATFORM_IDS.find((id) => id === site);

/** The agent's choices with the name that signs; the engine knows the order's own. */
function signed(ground: CaseGround): ReplyChoice {
  const { name, from } = signerOf(ground);
  return from === 'nobody' || from === 'order' ? ground.choice : { ...ground.choice, agentName: name };
}

/** Asks the engine. The page's own clock is not asked: `now` is the panel's. */
export function adviseOn(context: PanelContext, ground: CaseGround, now: IsoInstant): Advice {
  const platform = platformOf(ground.thread.site);
  return engineOf(context).advise({
    thread: ground.thread,
    orders: ground.orders,
    settings: ground.settings,
    now,
    ...(platform ? { platform: { id: platform } } : {}),
    ...(ground.profile.role ? { role: ground.profile.role } : {}),
    corrections: ground.kept.corrections,
    assumptions: ground.kept.assumptions,
    choice: signed(ground),
    privateTexts: ground.notes.items.map((note) => note.body),
  });
}

/** What the coach may look at for this case. */
export const lintContextOf = (open: OpenCase): LintContext => ({
  case: open.advice.case,
  report: open.advice.report,
  offers: open.advice.offers,
  privateTexts: open.notes.items.map((note) => note.body),
});

/** The case with everything worked out anew. Words the agent typed stay; their findings follow the new facts. */
export function recompute(context: PanelContext, open: OpenCase): OpenCase {
  const advice = adviseOn(context, open, context.store.getState().now);
  const suggested = { edited: false, text: advice.draft.text, findings: advice.findings };
  return lintAgain(context, { ...open, advice, reply: open.reply.edited ? open.reply : suggested });
}

/** The case with the coach's findings anew: enough where only the words that must not leave have changed. */
export function lintAgain(context: PanelContext, open: OpenCase): OpenCase {
  const { lint } = engineOf(context);
  const known = lintContextOf(open);
  const withFindings = <Text extends CoachedText>(text: Text): Text => ({ ...text, findings: lint(text.text, known) });
  return { ...open, reply: withFindings(open.reply), pageDraft: open.pageDraft && withFindings(open.pageDraft) };
}
