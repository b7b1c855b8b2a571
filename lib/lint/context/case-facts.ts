import type { DisputeType, FaultParty, SignalId } from '../../values/index.ts';
import type { LintContext } from '../finding.ts';

/** Who caused it; undefined where there is no case. */
export const faultOf = (context: LintContext): FaultParty | undefined => context.case?.fault.party;

/** What the trouble is; undefined where there is no case. */
export const disputeOf = (context: LintContext): DisputeType | undefined => context.case?.dispute.type;

/** Whether the case shows a signal; false where that is not known. */
export const hasSignal = (context: LintContext, ...ids: readonly SignalId[]): boolean =>
  context.case?.signals.some((signal) => ids.includes(signal.id)) ?? false;

/** Whether the buyer is clearly angry. */
export const isAngry = (context: LintContext): boolean => hasSignal(context, 'anger_medium', 'anger_high');

/** Whether somebody was hurt or may be. */
export const isSafetyCase = (context: LintContext): boolean =>
  faultOf(context) === 'safety' || disputeOf(context) === 'safety_incident' || hasSignal(context, 'safety_risk');

/** Whether the ticket is a complaint; undefined where that is not known. */
export function isComplaint(context: LintContext): boolean | undefined {
  const dispute = disputeOf(context);
  return dispute && dispute !== 'general_question' && dispute !== 'how_to_use';
}

/** Texts this shop has sent in the thread, oldest first. */
export const ownTexts = (context: LintContext): readonly string[] =>
  (context.case?.thread.messages ?? []).filter((message) => message.from === 'seller').map((message) => message.text);

/** All that the buyer wrote. */
export const buyerText = (context: LintContext): string =>
  (context.case?.thread.messages ?? [])
    .filter((message) => message.from === 'buyer')
    .map((message) => `${message.text}\n${message.signature ?? ''}`)
    .join('\n');

/** Whether buyer and seller are in different countries; undefined where one is unknown. */
export function isCrossBorder(context: LintContext): boolean | undefined {
  const buyer = context.case?.order.record.buyer?.country;
  const seller = context.case?.settings.sellerCountry;
  return buyer && seller ? buyer !== seller : undefined;
}

const OWN_PLACES = new Set(['own_shop', 'gmail', 'shopify', 'other']);

/** Whether the reply goes through a marketplace's own messages, where contact details and other ways to pay are barred. */
export function isMarketplaceMessage(context: LintContext): boolean {
  const { platform, channel } = context.case ?? {};
  if (channel === 'platform_messages') return platform === undefined || !OWN_PLACES.has(platform.id);
  if (channel === 'gmail' || channel === 'email') return false;
  return platform !== undefined && !OWN_PLACES.has(platform.id);
}
