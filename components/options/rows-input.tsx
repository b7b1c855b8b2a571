import { type ReactElement, useRef } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import {
  ROW_COLUMNS,
  type RowColumn,
  type RowsId,
  readRows,
  type SettingsRow,
  writeRows,
} from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Pick } from '../ui/pick.tsx';
import { choiceName } from './choice-name.ts';
import css from './rows-input.module.css';

interface RowsInputProps {
  readonly strings: InterfaceStrings;
  readonly id: RowsId;
  readonly value: string;
  readonly currency: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** Settings that are rows: each a card with its fields, to be added and taken away. */
export function RowsInput({ strings, id, value, currency, wrong, onChange }: RowsInputProps): ReactElement {
  const { options } = strings;
  const words = options.rows[id];
  const adding = useRef<HTMLDivElement>(null);
  const rows = readRows(value);
  const [naming] = ROW_COLUMNS[id];
  const nameOf = (row: SettingsRow, index: number): string => row[naming.key] || words.unnamed(index + 1);
  return (
    <div className={css.rows} ref={adding}>
      <p className={css.about}>{options.fields[id].hint}</p>
      {rows.map((row, index) => (
        // A row has no id of its own; while it is typed in, its place is what stays.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={index} className={css.row}>
          <legend className={css.name}>{nameOf(row, index)}</legend>
          <div className={css.fields}>
            {ROW_COLUMNS[id].map((column) => (
              <Cell
                key={column.key}
                strings={strings}
                column={column}
                words={Object.entries(words.columns).find(([key]) => key === column.key)?.[1]}
                value={row[column.key] ?? ''}
                currency={currency}
                onChange={(text) =>
                  onChange(writeRows(rows.map((each, at) => (at === index ? { ...each, [column.key]: text } : each))))
                }
              />
            ))}
          </div>
          <Button
            look="link"
            small
            name={words.remove(nameOf(row, index))}
            onClick={() => onChange(writeRows(rows.filter((_row, at) => at !== index)))}
          >
            {options.remove}
          </Button>
        </fieldset>
      ))}
      {wrong ? (
        <p role="alert" className={css.wrong}>
          {options.problem}
        </p>
      ) : null}
      <Button small onClick={() => onChange(writeRows([...rows, {}]))}>
        {words.add}
      </Button>
    </div>
  );
}

interface CellProps {
  readonly strings: InterfaceStrings;
  readonly column: RowColumn;
  readonly words: { readonly label: string; readonly unit: string; readonly hint: string } | undefined;
  readonly value: string;
  readonly currency: string;
  readonly onChange: (value: string) => void;
}

function Cell({ strings, column, words, value, currency, onChange }: CellProps): ReactElement {
  const { options } = strings;
  const { label, unit, hint } = words ?? { label: column.key, unit: '', hint: '' };
  if (column.kind === 'choice' || column.kind === 'yes-no') {
    const choices = (column.choices ?? ['yes', 'no']).map((choice) => ({
      value: choice,
      label: choiceName(choice, options),
    }));
    const groups = [{ choices: [{ value: '', label: options.asUsual }, ...choices] }];
    return <Pick boxed label={label} value={value} groups={groups} onPick={onChange} />;
  }
  const kind = column.kind === 'whole' ? 'whole' : column.kind === 'amount' ? 'decimal' : 'text';
  return (
    <Field
      label={label}
      kind={kind}
      unit={unit === 'currency' ? currency : unit}
      hint={hint}
      value={value}
      onChange={onChange}
    />
  );
}
