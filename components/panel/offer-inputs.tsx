import type { ReactElement } from 'react';
import type { OfferInput } from '../../lib/offers/index.ts';
import css from './offer-section.module.css';
import { useStrings } from './panel-provider.tsx';

const valueText = (input: OfferInput, currency: string): string => {
  switch (input.unit) {
    case 'money':
      return `${input.value.toFixed(2)} ${currency}`;
    case 'money_per_hour':
      return `${input.value.toFixed(2)} ${currency}/h`;
    case 'share':
      return `${Math.round(input.value * 100)} %`;
    case 'hours':
      return `${input.value} h`;
  }
};

/** What the cost model was given, each with why, and whether it is known or assumed. */
export function OfferInputs(props: {
  readonly inputs: readonly OfferInput[];
  readonly currency: string;
}): ReactElement {
  const { offer } = useStrings().panel;
  return (
    <dl className={css.inputs}>
      {props.inputs.map((input) => (
        <InputLine
          key={input.id}
          label={input.label}
          value={valueText(input, props.currency)}
          why={`${input.assumed ? offer.assumed : offer.given} · ${input.why}`}
        />
      ))}
    </dl>
  );
}

function InputLine(props: { readonly label: string; readonly value: string; readonly why: string }): ReactElement {
  return (
    <>
      <dt>
        {props.label} <span className={css.why}>{props.why}</span>
      </dt>
      <dd>{props.value}</dd>
    </>
  );
}
