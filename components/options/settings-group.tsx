import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { SETTINGS_FIELDS, type SettingsField, type SettingsFieldId, type SettingsForm } from '../../lib/panel/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import css from './options-page.module.css';
import { SettingsInput } from './settings-input.tsx';

interface SettingsGroupProps {
  readonly strings: InterfaceStrings;
  readonly group: SettingsField['group'];
  readonly form: SettingsForm;
  readonly wrong: readonly SettingsFieldId[];
  readonly onChange: (form: SettingsForm) => void;
}

/** Settings that belong together; those that decide few cases are folded away, unless one of them is wrong. */
export function SettingsGroup(props: SettingsGroupProps): ReactElement {
  const { strings, group, form, wrong, onChange } = props;
  const { options } = strings;
  const fields = SETTINGS_FIELDS.filter((field) => field.group === group);
  const seldom = fields.filter((field) => field.seldom);
  const inputs = (shown: readonly SettingsField[]) => (
    <div className={css.fields}>
      {shown.map((field) => (
        <SettingsInput
          key={field.id}
          strings={strings}
          field={field}
          value={form[field.id] ?? ''}
          currency={form.currency ?? ''}
          wrong={wrong.includes(field.id)}
          onChange={(value) => onChange({ ...form, [field.id]: value })}
        />
      ))}
    </div>
  );
  const isWrong = seldom.some((field) => wrong.includes(field.id));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{options.groups[group]}</legend>
      {inputs(fields.filter((field) => !field.seldom))}
      {seldom.length > 0 ? (
        <Disclosure key={String(isWrong)} label={options.seldom(seldom.length)} open={isWrong}>
          {inputs(seldom)}
        </Disclosure>
      ) : null}
    </fieldset>
  );
}
