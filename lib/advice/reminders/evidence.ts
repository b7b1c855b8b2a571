import { addHours } from '../../calendar/index.ts';
import type { ReminderSource } from './reminder-source.ts';

/** `evidenceKeepDays` after the last event of a case, the papers may go: a card dispute can still come until then. */
export const remindOfEvidence: ReminderSource = ({ case: theCase, zone }) => {
  const { evidenceKeepDays } = theCase.settings;
  const { platformCase, chargeback } = theCase.order.record;
  if (evidenceKeepDays === undefined || (platformCase === undefined && chargeback === undefined)) return [];
  const last = platformCase?.closedAt ?? theCase.thread.messages.findLast((message) => message.at !== undefined)?.at;
  const at = last === undefined ? '' : addHours(last, evidenceKeepDays * 24, zone);
  return at === ''
    ? []
    : [{ what: 'the evidence of this case was kept long enough; until now a card dispute was possible', at }];
};
