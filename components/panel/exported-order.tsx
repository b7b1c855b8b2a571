import type { ReactElement } from 'react';
import type { StoredOrder } from '../../lib/panel/index.ts';
import { describeExported, exportChoiceOf, formatDate, settleExported } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import css from './exported-order.module.css';
import { useActions, useKept, useOpenCase, useStrings } from './panel-provider.tsx';

const SHOWN = 4;

/** The imported order that counts here, or those to choose from; nothing where no export holds one. */
export function ExportedOrder(): ReactElement | null {
  const { exported } = useOpenCase();
  const words = useStrings().panel.exported;
  const { chooseExported } = useActions();
  const view = settleExported(exported, useKept().exportChoice);
  if (exported.failed)
    return (
      <p className={css.quiet} role="status">
        {words.failed}
      </p>
    );
  switch (view.kind) {
    case 'none':
      return null;
    case 'taken':
      return (
        <p className={css.quiet}>
          {words.lead} {view.orders.map((order) => placeOf(order, words)).join('; ')}. {words.by[view.by]}{' '}
          <Button look="link" small onClick={() => chooseExported(null)}>
            {words.notThis}
          </Button>
        </p>
      );
    case 'set-aside':
      return (
        <p className={css.quiet}>
          {words.setAside}{' '}
          <Button look="link" small onClick={() => chooseExported(undefined)}>
            {words.again}
          </Button>
        </p>
      );
    case 'choose':
      return <Choice orders={view.orders} question={words.why[view.why](countOf(view.orders))} />;
  }
}

type Words = ReturnType<typeof useStrings>['panel']['exported'];

function placeOf(order: StoredOrder, words: Words): string {
  const { rows } = describeExported(order);
  return `${words.from(order.fileName, ...rows)}, ${words.imported(formatDate(order.importedAt.slice(0, 10)))}`;
}

/** One order may stand in several files. */
const countOf = (orders: readonly StoredOrder[]): number => new Set(orders.map(({ ids }) => ids[0])).size;

function Choice({ orders, question }: { readonly orders: readonly StoredOrder[]; readonly question: string }) {
  const words = useStrings().panel.exported;
  const { chooseExported } = useActions();
  const rest = orders.slice(SHOWN);
  return (
    <section className={css.choice} aria-label={question}>
      <p>{question}</p>
      <Offers orders={orders.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Disclosure label={words.more(rest.length)}>
          <Offers orders={rest} />
        </Disclosure>
      ) : null}
      <Button look="link" small onClick={() => chooseExported(null)}>
        {words.none}
      </Button>
    </section>
  );
}

function Offers({ orders }: { readonly orders: readonly StoredOrder[] }): ReactElement {
  const words = useStrings().panel.exported;
  const { chooseExported } = useActions();
  return (
    <ul className={css.offers}>
      {orders.map((order) => {
        const { number, day, buyer, item, total } = describeExported(order);
        return (
          <li key={exportChoiceOf(order)} className={css.offer}>
            <div className={css.what}>
              <b>{number}</b> <span className={css.quiet}>{[day, buyer].filter(Boolean).join(' · ')}</span>
              <div>{[item, total].filter(Boolean).join(' · ')}</div>
              <div className={css.place} title={placeOf(order, words)}>
                {placeOf(order, words)}
              </div>
            </div>
            <Button small name={words.takeOrder(number)} onClick={() => chooseExported(exportChoiceOf(order))}>
              {words.take}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
