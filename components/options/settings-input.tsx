import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { isRowsId, reasonFor, type SettingsField } from '../../lib/panel/index.ts';
import { Field } from '../ui/field.tsx';
import { Pick } from '../ui/pick.tsx';
import { choiceName } from './choice-name.ts';
import css from './options-page.module.css';
import { RowsInput } from './rows-input.tsx';

interface SettingsInputProps {
  readonly strings: InterfaceStrings;
  readonly field: SettingsField;
  readonly value: string;
  /** Currency typed in the form, behind sums. */
  readonly currency: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** One setting with what it means and why its usual value is the usual one. */
export function SettingsInput(props: SettingsInputProps): ReactElement {
  const { strings, field, value, wrong, onChange } = props;
  const { options } = strings;
  const words = options.fields[field.id];
  const hint = [words.hint, reasonFor(field)].filter(Boolean).join('. ');
  if (isRowsId(field.id)) return <RowsInput {...props} id={field.id} />;
  if (field.kind === 'many') return <Many {...props} />;
  if (field.kind === 'yes-no' || field.kind === 'choice')
    return (
      <div className={css.field}>
        <Pick
          boxed
          label={words.label}
          value={value}
          groups={[{ choices: [{ value: '', label: options.notSet }, ...choicesOf(field, options)] }]}
          onPick={onChange}
        />
        {hint ? <span className={css.hint}>{hint}</span> : null}
      </div>
    );
  return (
    <Field
      label={words.label}
      kind={KINDS[field.kind]}
      unit={words.unit === 'currency' ? props.currency : words.unit}
      value={value}
      hint={hint}
      error={wrong ? options.problem : null}
      onChange={onChange}
    />
  );
}

const KINDS = {
  time: 'time',
  whole: 'whole',
  amount: 'decimal',
  percent: 'decimal',
  lines: 'lines',
  rows: 'lines',
  text: 'text',
  code: 'text',
  pair: 'text',
} as const;

const choicesOf = (field: SettingsField, options: InterfaceStrings['options']) =>
  (field.kind === 'yes-no' ? ['yes', 'no'] : (field.choices ?? [])).map((choice) => ({
    value: choice,
    label: choiceName(choice, options),
  }));

function Many({ strings, field, value, onChange }: SettingsInputProps): ReactElement {
  const { options } = strings;
  const chosen = value.split(',');
  const choices = field.choices ?? [];
  const toggle = (one: string) =>
    onChange(choices.filter((each) => (each === one) !== chosen.includes(each)).join(','));
  return (
    <fieldset className={`${css.daysGroup} ${css.wide}`}>
      <legend className={css.label}>{options.fields[field.id].label}</legend>
      <div className={css.days}>
        {choices.map((choice) => (
          <label key={choice} className={css.day}>
            <input type="checkbox" checked={chosen.includes(choice)} onChange={() => toggle(choice)} />
            {choiceName(choice, options)}
          </label>
        ))}
      </div>
      <span className={css.hint}>{reasonFor(field)}</span>
    </fieldset>
  );
}
