import { type ReactElement, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import form from './form-row.module.css';
import css from './order-section.module.css';
import { useActions, useOpenCase, useStrings } from './panel-provider.tsx';

/** Order facts out of a pasted confirmation or order page. */
export function OrderPaste({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { order, cancel } = useStrings().panel;
  const { orderPaste, kept } = useOpenCase();
  const { pasteOrder, forgetPastedOrders } = useActions();
  const [text, setText] = useState('');
  return (
    <form
      className={`${form.form} ${css.panel}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (pasteOrder(text)) onClose();
      }}
    >
      <Field
        kind="lines"
        rows={5}
        label={order.pasteLabel}
        error={orderPaste === 'nothing-found' ? order.pasteNothing : null}
        value={text}
        onChange={setText}
      />
      <div className={form.buttons}>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {order.pasteSubmit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {cancel}
        </Button>
        {kept.pastedOrders.length > 0 ? (
          <Button look="link" onClick={forgetPastedOrders}>
            {order.forgetPasted}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
