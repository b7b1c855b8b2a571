import type { ReactElement } from 'react';
import type { OpenReading } from '../../lib/case/index.ts';
import { formatDate, quoteEvidence } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import css from './open-readings.module.css';
import { useActions, useAdvice, useKept, useStrings } from './panel-provider.tsx';

/** Sums and days that can be read in two ways: one click says which way holds; what was said can be taken back. */
export function OpenReadings(): ReactElement | null {
  const { readings: strings } = useStrings().panel;
  const advice = useAdvice();
  const kept = useKept();
  const { correctCurrency, correctDayOrder } = useActions();
  const { currencies = [], dayOrder } = kept.corrections;
  const open = advice.case.openReadings ?? [];
  if (open.length === 0 && currencies.length === 0 && !dayOrder) return null;
  return (
    <ul className={css.list} aria-label={strings.title}>
      {open.map((reading) => (
        <Reading key={`${reading.kind}${JSON.stringify(reading.possible)}`} reading={reading} />
      ))}
      {currencies.map((code) => (
        <Chosen key={code} choice={code} onTakeBack={() => correctCurrency([code], null)} />
      ))}
      {dayOrder ? (
        <Chosen
          choice={dayOrder === 'dmy' ? strings.dayFirst : strings.monthFirst}
          onTakeBack={() => correctDayOrder(null)}
        />
      ) : null}
    </ul>
  );
}

function Reading({ reading }: { readonly reading: OpenReading }): ReactElement {
  const { readings: strings } = useStrings().panel;
  const { thread } = useAdvice().case;
  const { correctCurrency, correctDayOrder } = useActions();
  const [quote] = quoteEvidence(thread, reading.evidence);
  return (
    <li className={css.reading}>
      <span>
        {quote ? <q>{quote.text}</q> : null} {strings[reading.kind]}
      </span>
      <span className={css.choices}>
        {reading.kind === 'currency'
          ? reading.possible.map((code) => (
              <Button key={code} small onClick={() => correctCurrency(reading.possible, code)}>
                {code}
              </Button>
            ))
          : reading.possible.map(({ order, day }) => (
              <Button key={order} small onClick={() => correctDayOrder(order)}>
                {formatDate(day)}
              </Button>
            ))}
      </span>
    </li>
  );
}

function Chosen(props: { readonly choice: string; readonly onTakeBack: () => void }): ReactElement {
  const { readings: strings } = useStrings().panel;
  return (
    <li className={css.chosen}>
      {strings.chosen(props.choice)}{' '}
      <Button look="link" small onClick={props.onTakeBack}>
        {strings.takeBack}
      </Button>
    </li>
  );
}
