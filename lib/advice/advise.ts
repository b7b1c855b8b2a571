import { analyse } from '../case/index.ts';
import { lintDraft } from '../lint/index.ts';
import { proposeOffers } from '../offers/index.ts';
import { findRemedies, SHIPPED_BOOK } from '../policy/index.ts';
import { composeReply } from '../reply/index.ts';
import type { Advice, AdviceRequest } from './advice.ts';
import { planReminders } from './plan-reminders.ts';

/**
 * Everything the panel shows about a ticket: the case, what may be done, offers, a reply, findings and reminders.
 * Pure and total: the same request gives the same advice.
 */
export function advise(request: AdviceRequest): Advice {
  const theCase = analyse(request);
  const report = findRemedies(theCase, request.book ?? SHIPPED_BOOK);
  const offers = proposeOffers(theCase, report, request.assumptions);
  const draft = composeReply({
    case: theCase,
    report,
    offers,
    ...(request.choice && { choice: request.choice }),
  });
  const findings = lintDraft(request.draft ?? draft.text, {
    case: theCase,
    report,
    offers,
    ...(request.privateTexts && { privateTexts: request.privateTexts }),
    ...(request.disabledRules && { disabledRules: request.disabledRules }),
  });
  return { case: theCase, report, offers, draft, findings, reminders: planReminders(theCase, report) };
}
