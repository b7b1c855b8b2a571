import type { SignalId } from '../values/index.ts';
import { formatMoney, type Money } from '../values/index.ts';
import { hasSignal, type OfferContext, sumOf } from './offer-context.ts';

/** What threats and open proceedings can lead to, in words; they never change a sum. */
export function readRisk(context: OfferContext, most: Money): { readonly text: string; readonly handOver: boolean } {
  const said = WARNINGS.filter(([id]) => hasSignal(context, id));
  const limit = context.case.settings.approvalAboveAmount;
  const isAboveLimit = limit !== undefined && most.amountMinor > sumOf(context, limit).amountMinor;
  const lines = said.map(([, text]) => text);
  if (isAboveLimit && limit !== undefined)
    lines.push(`Sums above ${formatMoney(sumOf(context, limit))} need a second person.`);
  return {
    text: lines.length === 0 ? 'No threat and no open proceeding.' : lines.join(' '),
    handOver: isAboveLimit || said.some(([, , handOver]) => handOver),
  };
}

const WARNINGS: readonly (readonly [id: SignalId, text: string, handOver: boolean])[] = [
  ['threat_of_violence', 'Violence is threatened: hand the case over and report it.', true],
  ['safety_risk', 'Somebody may be hurt: the safety lead decides.', true],
  ['legal_threat', 'Legal action is announced: a manager should know; keep the papers.', true],
  ['legal_threat_polite', 'Legal action is announced politely: a manager should know; keep the papers.', true],
  ['regulator_threat', 'A report to an authority is announced: a manager should know.', true],
  ['chargeback_threat', 'A chargeback is announced: it costs its fee even when it is won.', false],
  ['platform_claim_open', 'A case is open on the platform: answer within its time.', false],
  ['platform_claim_threat', 'A case on the platform is announced: answer before it is opened.', false],
  ['social_media_threat', 'A public post is announced.', false],
  ['feedback_threat', 'A bad review is announced: nothing is given for it.', false],
  ['manager_request', 'The buyer asks for a manager.', true],
];
