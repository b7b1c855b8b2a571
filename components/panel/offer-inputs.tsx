import { type ReactElement, useState } from 'react';
import type { OfferInput } from '../../lib/offers/index.ts';
import { assumptionText, parseAssumption, unitOfAssumption } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useEditInPlace } from '../ui/use-edit-in-place.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import css from './offer-section.module.css';
import { useActions, useKept, useStrings } from './panel-provider.tsx';

/** What the cost model was given, each with why and whether it is known or assumed; any of it can be changed. */
export function OfferInputs(props: {
  readonly inputs: readonly OfferInput[];
  readonly currency: string;
}): ReactElement {
  const { offer } = useStrings().panel;
  const kept = useKept();
  const { resetAssumptions } = useActions();
  return (
    <>
      <dl className={css.inputs}>
        {props.inputs.map((input) => (
          <InputLine key={input.id} input={input} currency={props.currency} />
        ))}
      </dl>
      {Object.keys(kept.assumptions).length > 0 ? (
        <Button look="link" small onClick={resetAssumptions}>
          {offer.resetAll}
        </Button>
      ) : null}
    </>
  );
}

function InputLine({ input, currency }: { readonly input: OfferInput; readonly currency: string }): ReactElement {
  const { offer } = useStrings().panel;
  const { setAssumption } = useActions();
  const { editing, begin, end, opener } = useEditInPlace();
  const ground = input.assumed ? offer.assumed : offer.given;
  const text = `${assumptionText(input)} ${unitOfAssumption(input, currency)}`;
  return (
    <>
      <dt>
        {input.label}{' '}
        <span className={css.why}>
          {input.own ? offer.own : `${ground} · ${input.why}`}{' '}
          {input.own ? (
            <Button look="link" small name={offer.resetOne(input.label)} onClick={() => setAssumption(input.id, null)}>
              {offer.reset}
            </Button>
          ) : null}
        </span>
        {editing ? <InputEdit input={input} currency={currency} onClose={end} /> : null}
      </dt>
      <dd>
        <button
          ref={opener}
          type="button"
          className={css.value}
          aria-label={`${text}. ${offer.change(input.label)}`}
          title={offer.change(input.label)}
          aria-expanded={editing}
          onClick={editing ? end : begin}
        >
          {text}
        </button>
      </dd>
    </>
  );
}

function InputEdit(props: {
  readonly input: OfferInput;
  readonly currency: string;
  readonly onClose: () => void;
}): ReactElement {
  const { input, currency, onClose } = props;
  const { offer, save, cancel } = useStrings().panel;
  const { setAssumption } = useActions();
  const [text, setText] = useState(() => assumptionText(input));
  const [wrong, setWrong] = useState(false);
  const box = useFirstFocus();
  return (
    <form
      ref={box}
      className={css.inputForm}
      onSubmit={(event) => {
        event.preventDefault();
        const value = parseAssumption(input, text);
        if (value === null) return setWrong(true);
        setAssumption(input.id, value);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label={input.label}
        kind="decimal"
        unit={unitOfAssumption(input, currency)}
        value={text}
        error={wrong ? offer.invalid : null}
        onChange={setText}
      />
      <Button type="submit" small look="primary">
        {save}
      </Button>
      <Button small look="quiet" onClick={onClose}>
        {cancel}
      </Button>
    </form>
  );
}
