import { type ReactElement, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { type FactRow, factFormOf, factFromForm, factInputsOf } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Pick } from '../ui/pick.tsx';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import css from './fact-list.module.css';
import form from './form-row.module.css';
import { useActions, useStrings } from './panel-provider.tsx';

/** Puts one fact of the messages right where it stands, or takes it out. */
export function FactEdit({ row, onClose }: { readonly row: FactRow; readonly onClose: () => void }): ReactElement {
  const strings = useStrings();
  const { facts, factKinds, panel } = strings;
  const { correctFact } = useActions();
  const { kind } = row.stated;
  const { choices, text } = factInputsOf(kind);
  const [typed, setTyped] = useState(() => factFormOf(row.stated));
  const [error, setError] = useState<string | null>(null);
  const box = useFirstFocus();
  const submit = () => {
    const stated = factFromForm(row.stated, typed);
    if (stated === null) return setError(facts.invalid[text ?? 'text']);
    correctFact(row.place, stated);
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
      {choices ? (
        <Pick
          boxed
          label={kind === 'duration' ? facts.unit : facts.kind}
          value={typed.choice}
          groups={[{ choices: choices.map((value) => ({ value, label: choiceName(strings, kind, value) })) }]}
          onPick={(choice) => setTyped({ ...typed, choice })}
        />
      ) : null}
      {text ? (
        <Field
          label={text === 'sum' && kind !== 'amount' ? facts.sum : factKinds[kind]}
          kind={text === 'day' ? 'date' : text === 'whole' ? 'whole' : 'text'}
          value={typed.text}
          error={error}
          hint={text === 'sum' ? facts.sumHint : undefined}
          onChange={(value) => setTyped({ ...typed, text: value })}
        />
      ) : null}
      <div className={form.buttons}>
        {choices || text ? (
          <Button type="submit" small look="primary">
            {panel.save}
          </Button>
        ) : null}
        <Button
          small
          onClick={() => {
            correctFact(row.place, null);
            onClose();
          }}
        >
          {facts.notSaid}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {panel.cancel}
        </Button>
      </div>
    </form>
  );
}

type Names = Readonly<Record<string, string>>;

function choiceName(strings: InterfaceStrings, kind: FactRow['stated']['kind'], value: string): string {
  const { demands, defects, proofs, durationUnits } = strings;
  const names: Partial<Record<typeof kind, Names>> = {
    demand: demands,
    defect: defects,
    evidence: proofs,
    duration: durationUnits,
  };
  return names[kind]?.[value] ?? value;
}
