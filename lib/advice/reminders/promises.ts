import { addBusinessDays, dayOfMoment, endOfMoment, startOfBusiness } from '../../calendar/index.ts';
import type { ReminderSource } from './reminder-source.ts';

/** Every day the seller named in writing: one working day before it, and when it falls due. */
export const remindOfPromises: ReminderSource = ({ case: theCase, zone }) =>
  theCase.facts.flatMap((fact) => {
    if (fact.kind !== 'promise' || fact.from !== 'seller' || fact.value.by === null) return [];
    const due = endOfMoment(fact.value.by, zone);
    const day = dayOfMoment(fact.value.by, zone);
    if (due === '') return [];
    const before = startOfBusiness(addBusinessDays(day, -1, theCase.settings), zone, theCase.settings);
    return [
      { what: `promised for the next working day: ${fact.value.what}`, at: before },
      { what: `promise falls due: ${fact.value.what}`, at: due },
    ];
  });
