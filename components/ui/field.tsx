import { type ReactElement, type ReactNode, type Ref, useId } from 'react';
import css from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'lines' | 'date' | 'datetime-local' | 'time' | 'decimal' | 'whole';
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly placeholder?: string;
  /** What the number counts, shown in the field. */
  readonly unit?: string | undefined;
  readonly rows?: number;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

const modeOf = (kind: FieldProps['kind']) =>
  kind === 'decimal' ? 'decimal' : kind === 'whole' ? 'numeric' : undefined;
const typeOf = (kind: FieldProps['kind']) =>
  kind === 'date' || kind === 'datetime-local' || kind === 'time' ? kind : 'text';

/** A labelled field with its hint and what is wrong with its value. */
export function Field(props: FieldProps): ReactElement {
  const { kind = 'text', hint, error } = props;
  const id = useId();
  const describedBy = error || hint ? `${id}-about` : undefined;
  const shared = {
    id,
    className: css.input,
    value: props.value,
    placeholder: props.placeholder,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy,
    autoComplete: 'off',
    ref: props.ref,
  };
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {props.label}
      </label>
      {kind === 'lines' ? (
        <textarea {...shared} rows={props.rows ?? 3} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <span className={css.line}>
          <input
            {...shared}
            type={typeOf(kind)}
            inputMode={modeOf(kind)}
            onChange={(event) => props.onChange(event.target.value)}
          />
          {props.unit ? <span className={css.unit}>{props.unit}</span> : null}
        </span>
      )}
      <About id={describedBy} error={error} hint={hint} />
    </div>
  );
}

function About(props: { id: string | undefined; error: ReactNode; hint: ReactNode }): ReactElement | null {
  if (!props.id) return null;
  return (
    <span id={props.id} className={props.error ? css.error : css.hint}>
      {props.error || props.hint}
    </span>
  );
}
