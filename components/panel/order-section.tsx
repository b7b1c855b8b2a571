import { type ReactElement, useState } from 'react';
import { listOrderRows } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PasteIcon, PenIcon } from '../ui/icons.tsx';
import { Section } from '../ui/section.tsx';
import { ExportedOrder } from './exported-order.tsx';
import { OrderForm } from './order-form.tsx';
import { OrderLine } from './order-line.tsx';
import { OrderPaste } from './order-paste.tsx';
import css from './order-section.module.css';
import { useAdvice, useOpenCase, useStrings } from './panel-provider.tsx';

const SHOWN = 7;

/** What is known of the order, each value with its source; anything can be put right in place. */
export function OrderSection(): ReactElement {
  const { orderChoices, panel } = useStrings();
  const { order, more } = panel;
  const [opened, setOpened] = useState<'form' | 'paste' | null>(null);
  const rows = listOrderRows(useAdvice(), orderChoices);
  const rest = rows.slice(SHOWN);
  const toggle = (what: 'form' | 'paste') => setOpened(opened === what ? null : what);
  return (
    <Section
      id="order"
      title={order.title}
      actions={
        <>
          <Kept />
          <Button look="quiet" small expanded={opened === 'form'} onClick={() => toggle('form')}>
            <PenIcon size={14} /> {order.edit}
          </Button>
          <Button look="quiet" small expanded={opened === 'paste'} onClick={() => toggle('paste')}>
            <PasteIcon size={14} /> {order.paste}
          </Button>
        </>
      }
    >
      {opened === 'form' ? <OrderForm onClose={() => setOpened(null)} /> : null}
      {opened === 'paste' ? <OrderPaste onClose={() => setOpened(null)} /> : null}
      <ExportedOrder />
      {rows.length === 0 ? <p className={css.quiet}>{order.nothing}</p> : null}
      <div className={css.rows}>
        {rows.slice(0, SHOWN).map((row) => (
          <OrderLine key={row.field.path} row={row} />
        ))}
      </div>
      {rest.length > 0 ? (
        <Disclosure label={more(rest.length)}>
          <div className={css.rows}>
            {rest.map((row) => (
              <OrderLine key={row.field.path} row={row} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Kept(): ReactElement {
  const { order } = useStrings().panel;
  const { keptState } = useOpenCase();
  const bad = keptState === 'failed' || keptState === 'unreadable';
  return (
    <span className={`${css.state} ${bad ? css.stateBad : ''}`} role="status">
      {order.kept[keptState]}
    </span>
  );
}
