import { type ReactElement, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import css from './coach-list.module.css';
import { useActions, useKept, useStrings } from './panel-provider.tsx';

/** Lets a blocking finding pass with a reason, which is kept with the case. */
export function OverrideFinding({ rule }: { readonly rule: string }): ReactElement {
  const { coach, cancel } = useStrings().panel;
  const { overrideFinding, withdrawOverride } = useActions();
  const before = useKept().overrides.find((override) => override.rule === rule);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (before)
    return (
      <p className={css.message}>
        {coach.overridden}: {before.reason}{' '}
        <Button look="link" small onClick={() => withdrawOverride(rule)}>
          {coach.undoOverride}
        </Button>
      </p>
    );
  if (!open)
    return (
      <div className={css.actions}>
        <Button look="link" small onClick={() => setOpen(true)}>
          {coach.override}
        </Button>
      </div>
    );
  return (
    <form
      className={css.override}
      onSubmit={(event) => {
        event.preventDefault();
        if (overrideFinding(rule, reason)) setOpen(false);
      }}
    >
      <Field label={coach.overrideReason} value={reason} onChange={setReason} />
      <div className={css.actions}>
        <Button type="submit" small disabled={reason.trim() === ''}>
          {coach.overrideSave}
        </Button>
        <Button look="quiet" small onClick={() => setOpen(false)}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
