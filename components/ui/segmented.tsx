import { type ReactElement, useId } from 'react';
import css from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly legend: string;
  /** The same shown before the choices. */
  readonly shown?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons, so that the arrow keys move among them. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{props.legend}</legend>
      {props.shown ? (
        <span className={css.shown} aria-hidden="true">
          {props.shown}
        </span>
      ) : null}
      {props.choices.map((choice) => (
        <label key={choice.value} className={css.choice}>
          <input
            className={css.input}
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === props.value}
            onChange={() => props.onChoose(choice.value)}
          />
          <span className={css.label}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
