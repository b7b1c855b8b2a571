import { type ReactElement, useState } from 'react';
import {
  fieldTextOf,
  ORDER_FIELDS,
  type OrderField,
  type OrderFieldKind,
  type OrderFieldPath,
  withField,
} from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import form from './form-row.module.css';
import css from './order-section.module.css';
import { useActions, useAdvice, useOpenCase, useStrings } from './panel-provider.tsx';

/** Zone in which times are typed: the seller's, else universal time. */
export const useOrderZone = (): string => useAdvice().case.zones.seller ?? 'UTC';

/** The browser's input for a kind of order fact. */
export function fieldKindOf(kind: OrderFieldKind) {
  const kinds = { amount: 'decimal', whole: 'whole', day: 'date', instant: 'datetime-local' } as const;
  return kind === 'amount' || kind === 'whole' || kind === 'day' || kind === 'instant' ? kinds[kind] : 'text';
}

type Typed = Partial<Record<OrderFieldPath, string>>;

/** Order facts the conversation does not hold, typed in by hand and kept with the case. */
export function OrderForm({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { panel } = useStrings();
  const { advice, kept, settings } = useOpenCase();
  const currency = advice.case.order.currency ?? settings.currency;
  const { setOrderForm } = useActions();
  const zone = useOrderZone();
  const [typed, setTyped] = useState<Typed>({});
  const [wrong, setWrong] = useState<readonly OrderFieldPath[]>([]);
  const submit = () => {
    let record = kept.form;
    const bad: OrderFieldPath[] = [];
    for (const field of ORDER_FIELDS) {
      const text = typed[field.path];
      if (text === undefined) continue;
      const changed = withField(record, field, { text, zone });
      if (changed.ok) record = changed.value;
      else bad.push(field.path);
    }
    setWrong(bad);
    if (bad.length > 0) return;
    setOrderForm(record);
    onClose();
  };
  const fields = (place: OrderField['place']) =>
    ORDER_FIELDS.filter((field) => field.place === place).map((field) => (
      <FormField
        key={field.path}
        field={field}
        value={typed[field.path] ?? fieldTextOf(advice.case.order.record, field, zone)}
        wrong={wrong.includes(field.path)}
        onChange={(text) => setTyped({ ...typed, [field.path]: text })}
      />
    ));
  return (
    <form
      className={`${form.form} ${css.panel}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={form.grid}>{fields('first')}</div>
      <Disclosure label={panel.more(ORDER_FIELDS.filter((field) => field.place === 'more').length)}>
        <div className={form.grid}>{fields('more')}</div>
      </Disclosure>
      <p className={form.hint}>
        {panel.order.zoneHint(zone)}
        {currency ? ` · ${panel.order.sumHint(currency)}` : ''} · {panel.order.clear}
      </p>
      <div className={form.buttons}>
        <Button type="submit" look="primary">
          {panel.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {panel.cancel}
        </Button>
      </div>
    </form>
  );
}

interface FormFieldProps {
  readonly field: OrderField;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (text: string) => void;
}

function FormField({ field, value, wrong, onChange }: FormFieldProps): ReactElement {
  const { orderFields, panel } = useStrings();
  return (
    <div className={field.kind === 'instant' || field.kind === 'text' ? form.wide : undefined}>
      <Field
        label={orderFields[field.path]}
        kind={fieldKindOf(field.kind)}
        value={value}
        error={wrong ? panel.order.invalid[field.kind] : null}
        onChange={onChange}
      />
    </div>
  );
}
