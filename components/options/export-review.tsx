import { type ReactElement, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import {
  describeExported,
  EXPORT_FORM,
  type ExportImportsPort,
  type ImportChoice,
  type OpenedExport,
  withColumn,
} from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Pick } from '../ui/pick.tsx';
import { Segmented } from '../ui/segmented.tsx';
import css from './options-page.module.css';
import own from './order-exports.module.css';

interface ExportReviewProps {
  readonly strings: InterfaceStrings;
  readonly settings: SellerSettings;
  readonly opened: OpenedExport;
  /** Columns to begin with. */
  readonly columns: ImportChoice['columns'];
  /** A day of the file that can be two, where the agent must say which. */
  readonly openDay: string | null;
  readonly preview: ExportImportsPort['preview'];
  readonly onTake: (choice: ImportChoice) => void;
  readonly onLeave: () => void;
}

/** A file before it is imported: what it is, its columns where nobody is sure of them, its first orders. */
export function ExportReview(props: ExportReviewProps): ReactElement {
  const { strings, settings, opened, openDay } = props;
  const words = strings.orderExports;
  const [columns, setColumns] = useState(props.columns);
  const [dateOrder, setDateOrder] = useState<ImportChoice['dateOrder']>(null);
  const { currency, sellerTimeZone: zone } = settings;
  const choice: ImportChoice = {
    columns,
    dateOrder,
    ...(currency ? { currency } : {}),
    ...(zone ? { zone } : {}),
  };
  const orders = props.preview(opened, choice);
  const form = <ColumnForm words={words} opened={opened} columns={columns} onChange={setColumns} />;
  return (
    <div className={own.review}>
      <p>
        <b>{opened.file.name}</b> {aboutOf(opened, words)}
      </p>
      {opened.isSure ? <Disclosure label={words.changeColumns}>{form}</Disclosure> : form}
      {openDay ? (
        <div className={own.question}>
          <p>
            {words.dayOrder(openDay)} <span className={css.hint}>{words.dayOrderText}</span>
          </p>
          <Segmented
            legend={words.dayOrder(openDay)}
            value={dateOrder ?? ''}
            choices={DAY_ORDERS.map((order) => ({ value: order, label: order === '' ? '' : words.dayOrders[order] }))}
            onChoose={(order) => setDateOrder(order === '' ? null : order)}
          />
        </div>
      ) : null}
      <Preview words={words} orders={orders} />
      <div className={own.row}>
        <Button
          look="primary"
          disabled={columns.orderId === undefined || (openDay !== null && dateOrder === null)}
          onClick={() => props.onTake(choice)}
        >
          {words.take}
        </Button>
        <Button onClick={props.onLeave}>{words.leave}</Button>
      </div>
    </div>
  );
}

const DAY_ORDERS: readonly (NonNullable<ImportChoice['dateOrder']> | '')[] = ['dmy', 'mdy'];

type Words = InterfaceStrings['orderExports'];

function aboutOf({ format, isSure }: OpenedExport, words: Words): string {
  if (format) return isSure ? words.known(format.name) : words.unsure(format.name);
  return isSure ? words.confirmed : words.unknown;
}

interface ColumnFormProps {
  readonly words: Words;
  readonly opened: OpenedExport;
  readonly columns: ImportChoice['columns'];
  readonly onChange: (columns: ImportChoice['columns']) => void;
}

const LONGEST_SAMPLE = 24;

function ColumnForm({ words, opened, columns, onChange }: ColumnFormProps): ReactElement {
  const [first] = opened.samples;
  const choices = opened.header.map((name, column) => {
    const sample = (first?.cells[column] ?? '').trim().slice(0, LONGEST_SAMPLE);
    return { value: String(column), label: sample ? `${name} (${sample})` : name };
  });
  const picks = (fields: typeof EXPORT_FORM.first) => (
    <div className={css.fields}>
      {fields.map((field) => (
        <Pick
          key={field}
          boxed
          label={words.fields[field]}
          value={String(columns[field] ?? '')}
          groups={[{ choices: [{ value: '', label: words.noColumn }, ...choices] }]}
          onPick={(value) => onChange(withColumn(columns, field, value === '' ? null : Number(value)))}
        />
      ))}
    </div>
  );
  return (
    <fieldset className={own.columns} aria-label={words.columns}>
      {picks(EXPORT_FORM.first)}
      <Disclosure label={words.more(EXPORT_FORM.more.length)}>{picks(EXPORT_FORM.more)}</Disclosure>
    </fieldset>
  );
}

const HEADS = ['number', 'day', 'buyer', 'item', 'total', 'tracking'] as const;

function Preview({
  words,
  orders,
}: {
  readonly words: Words;
  readonly orders: ReturnType<ExportImportsPort['preview']>;
}) {
  if (orders.length === 0) return <p className={css.bad}>{words.previewNone}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className={own.preview} aria-label={words.preview} tabIndex={0}>
      <table className={own.table}>
        <caption className={css.hint}>{words.preview}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {words.heads[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => {
            const summary = describeExported(order);
            return (
              <tr key={order.orderId}>
                {HEADS.map((head) => (
                  <td key={head}>{summary[head]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
