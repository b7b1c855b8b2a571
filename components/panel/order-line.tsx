import type { ReactElement } from 'react';
import { type OrderRow, withChosenValue } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { useEditInPlace } from '../ui/use-edit-in-place.ts';
import { OrderFieldEdit } from './order-field-edit.tsx';
import css from './order-section.module.css';
import { useActions, useKept, useStrings } from './panel-provider.tsx';
import { QuoteLines } from './reason-list.tsx';

/** One order fact: its value, where it stands, and where sources disagree all of them to choose from. */
export function OrderLine({ row }: { readonly row: OrderRow }): ReactElement {
  const { orderFields, orderSources, panel } = useStrings();
  const { editing, begin, end, opener } = useEditInPlace();
  const name = orderFields[row.field.path];
  const source = row.accounts[0]?.source;
  if (editing) return <OrderFieldEdit field={row.field} onClose={end} />;
  return (
    <div className={css.row}>
      <span className={css.name}>{name}</span>
      <div>
        <button
          ref={opener}
          type="button"
          className={css.value}
          title={panel.order.change(name)}
          aria-label={`${name}: ${row.text}. ${panel.order.change(name)}`}
          onClick={begin}
        >
          {row.text}
        </button>{' '}
        {source && !row.conflict ? <span className={css.source}>{orderSources[source]}</span> : null}
        {row.overruled.map(({ source: other, text }) => (
          <div key={`${other} ${text}`} className={css.overruled}>
            {panel.order.overruled(orderSources[other], text)}
          </div>
        ))}
        {row.conflict ? <Conflict row={row} /> : null}
      </div>
    </div>
  );
}

function Conflict({ row }: { readonly row: OrderRow }): ReactElement {
  const { orderSources, panel } = useStrings();
  const kept = useKept();
  const { setOrderForm } = useActions();
  return (
    <div className={css.conflict}>
      {panel.order.conflict}
      <div className={css.accounts}>
        {row.accounts.map((account) => (
          <div key={`${account.source} ${account.file} ${account.text}`}>
            <Button small onClick={() => setOrderForm(withChosenValue(kept.form, row.field.path, account.value))}>
              {account.text}
            </Button>{' '}
            <span className={css.source}>{orderSources[account.source]}</span>{' '}
            {account.file ? <span className={css.file}>{account.file}</span> : null}
            <QuoteLines quotes={account.quotes} />
          </div>
        ))}
      </div>
    </div>
  );
}
