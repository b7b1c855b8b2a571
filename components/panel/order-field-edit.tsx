import { type ReactElement, useState } from 'react';
import { fieldTextOf, type OrderField, withField } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Pick } from '../ui/pick.tsx';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import form from './form-row.module.css';
import { fieldKindOf, useOrderZone } from './order-form.tsx';
import css from './order-section.module.css';
import { useActions, useAdvice, useKept, useStrings } from './panel-provider.tsx';

/** Puts one order fact right where it stands. */
export function OrderFieldEdit(props: { readonly field: OrderField; readonly onClose: () => void }): ReactElement {
  const { field, onClose } = props;
  const { orderFields, orderChoices, panel } = useStrings();
  const advice = useAdvice();
  const kept = useKept();
  const { setOrderForm } = useActions();
  const zone = useOrderZone();
  const box = useFirstFocus();
  const [text, setText] = useState(() => fieldTextOf(advice.case.order.record, field, zone));
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const changed = withField(kept.form, field, { text, zone });
    if (!changed.ok) return setError(panel.order.invalid[changed.error]);
    setOrderForm(changed.value);
    onClose();
  };
  return (
    <form
      ref={box}
      className={css.edit}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {field.kind === 'yes-no' || field.kind === 'choice' ? (
        <Pick
          boxed
          label={orderFields[field.path]}
          value={text}
          groups={[{ choices: [{ value: '', label: panel.unknown }, ...choicesOf(field, orderChoices)] }]}
          onPick={setText}
        />
      ) : (
        <Field
          label={orderFields[field.path]}
          kind={fieldKindOf(field.kind)}
          value={text}
          error={error}
          hint={field.kind === 'instant' ? panel.order.zoneHint(zone) : undefined}
          onChange={setText}
        />
      )}
      <div className={form.buttons}>
        <Button type="submit" small look="primary">
          {panel.save}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {panel.cancel}
        </Button>
      </div>
    </form>
  );
}

const YES_NO = ['yes', 'no'];

const choicesOf = (field: OrderField, words: Readonly<Record<string, string>>) =>
  (field.choices ?? YES_NO).map((choice) => ({ value: choice, label: words[choice] ?? choice }));
