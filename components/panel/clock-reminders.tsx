import type { ReactElement } from 'react';
import { clocksToCome } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { BellIcon, CalendarIcon } from '../ui/icons.tsx';
import css from './clock-list.module.css';
import { useActions, useAdvice, useOpenCase, useStrings } from './panel-provider.tsx';

/** Reminders of the clocks still to come, and the same as a calendar file. Nothing where none is to come. */
export function ClockReminders(): ReactElement | null {
  const { reminders: strings } = useStrings();
  const { reminders } = useOpenCase();
  const { toggleReminders, saveCalendar } = useActions();
  if (clocksToCome(useAdvice()).length === 0) return null;
  const isOn = reminders === 'on' || reminders === 'silent';
  const said = reminders === 'silent' ? strings.silent : reminders === 'failed' ? strings.failed : null;
  return (
    <div className={css.reminders}>
      <div className={css.reminderButtons}>
        <Button look="quiet" small pressed={isOn} title={strings.about} onClick={() => void toggleReminders()}>
          <BellIcon size={14} /> {isOn ? strings.reminding : strings.remind}
        </Button>
        <Button look="quiet" small title={strings.calendarAbout} onClick={saveCalendar}>
          <CalendarIcon size={14} /> {strings.calendar}
        </Button>
      </div>
      <span role="status" className={css.quiet}>
        {said}
      </span>
    </div>
  );
}
