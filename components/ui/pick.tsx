import { type ReactElement, useId } from 'react';
import css from './pick.module.css';

interface PickGroup<Value extends string> {
  readonly label?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly groups: readonly PickGroup<Value>[];
  readonly onPick: (value: Value) => void;
  /** Drawn as a form field rather than as text that can be changed. */
  readonly boxed?: boolean;
  /** The label before it in a line; its width is the `--label` of the surroundings. */
  readonly inline?: boolean;
}

/** One of many: the browser's own list, so that it opens over everything and takes typing. */
export function Pick<Value extends string>(props: PickProps<Value>): ReactElement {
  const id = useId();
  const options = (group: PickGroup<Value>) =>
    group.choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ));
  return (
    <div className={props.inline ? css.inline : css.pick}>
      <label className={css.label} htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className={[css.select, props.boxed && css.boxed].filter(Boolean).join(' ')}
        value={props.value}
        onChange={(event) => props.onPick(event.target.value as Value)}
      >
        {props.groups.map((group) =>
          group.label ? (
            <optgroup key={group.label} label={group.label}>
              {options(group)}
            </optgroup>
          ) : (
            options(group)
          ),
        )}
      </select>
    </div>
  );
}
