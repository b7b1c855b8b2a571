import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type { ProfileForm } from '../../lib/panel/index.ts';
import { Field } from '../ui/field.tsx';
import { Pick } from '../ui/pick.tsx';
import css from './options-page.module.css';

interface AgentFieldsProps {
  readonly strings: InterfaceStrings;
  readonly value: ProfileForm;
  readonly onChange: (value: ProfileForm) => void;
}

/** Who answers at this computer, and which addresses and names are the seller's own. */
export function AgentFields({ strings, value, onChange }: AgentFieldsProps): ReactElement {
  const { agent, groups } = strings.options;
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{groups.agent}</legend>
      <div className={css.fields}>
        <Field
          label={agent.name.label}
          hint={agent.name.hint}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
        <div className={css.field}>
          <Pick
            boxed
            label={agent.role.label}
            value={value.role}
            groups={[
              {
                choices: [
                  { value: 'agent', label: agent.role.agent },
                  { value: 'manager', label: agent.role.manager },
                ],
              },
            ]}
            onPick={(role) => onChange({ ...value, role })}
          />
        </div>
        <Field
          kind="time"
          label={agent.quietFrom.label}
          hint={agent.quietFrom.hint}
          value={value.quietFrom}
          onChange={(quietFrom) => onChange({ ...value, quietFrom })}
        />
        <Field
          kind="time"
          label={agent.quietTo.label}
          value={value.quietTo}
          onChange={(quietTo) => onChange({ ...value, quietTo })}
        />
        <div className={css.wide}>
          <Field
            kind="lines"
            rows={3}
            label={agent.own.label}
            hint={agent.own.hint}
            value={value.own}
            onChange={(own) => onChange({ ...value, own })}
          />
        </div>
      </div>
    </fieldset>
  );
}
