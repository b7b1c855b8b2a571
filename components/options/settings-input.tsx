import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { reasonFor, type SettingsField } from '../../lib/panel/index.ts';
import { Field } from '../ui/field.tsx';
import { Pick } from '../ui/pick.tsx';
import css from './options-page.module.css';

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
  if (field.kind === 'days') return <Days {...props} />;
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
  const kind =
    field.kind === 'time'
      ? 'time'
      : field.kind === 'whole'
        ? 'whole'
        : field.kind === 'text' || field.kind === 'code'
          ? 'text'
          : 'decimal';
  return (
    <Field
      label={words.label}
      kind={kind}
      unit={words.unit === 'currency' ? props.currency : words.unit}
      value={value}
      hint={hint}
      error={wrong ? options.problem : null}
      onChange={onChange}
    />
  );
}

const choicesOf = (field: SettingsField, options: InterfaceStrings['options']) =>
  field.kind === 'yes-no'
    ? [
        { value: 'yes', label: options.yes },
        { value: 'no', label: options.no },
      ]
    : (field.choices ?? []).map((choice) => ({
        value: choice,
        label: Object.entries(options.choices).find(([id]) => id === choice)?.[1] ?? choice,
      }));

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function Days({ strings, field, value, onChange }: SettingsInputProps): ReactElement {
  const { options } = strings;
  const chosen = value.split(',');
  const toggle = (day: string) => onChange(DAYS.filter((each) => (each === day) !== chosen.includes(each)).join(','));
  return (
    <fieldset className={`${css.daysGroup} ${css.wide}`}>
      <legend className={css.label}>{options.fields[field.id].label}</legend>
      <div className={css.days}>
        {DAYS.map((day) => (
          <label key={day} className={css.day}>
            <input type="checkbox" checked={chosen.includes(day)} onChange={() => toggle(day)} />
            {options.days[day]}
          </label>
        ))}
      </div>
      <span className={css.hint}>{reasonFor(field)}</span>
    </fieldset>
  );
}
