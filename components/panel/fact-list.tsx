import type { ReactElement } from 'react';
import { type FactRow, listFacts } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useEditInPlace } from '../ui/use-edit-in-place.ts';
import { FactEdit } from './fact-edit.tsx';
import css from './fact-list.module.css';
import { useActions, useAdvice, useKept, useStrings } from './panel-provider.tsx';
import { QuoteLines } from './reason-list.tsx';

/** What the messages were taken to state; each can be put right or taken out where it stands, and that taken back. */
export function FactList(): ReactElement | null {
  const strings = useStrings();
  const { facts: corrections = [] } = useKept().corrections;
  const rows = listFacts(useAdvice(), corrections, strings);
  const out = corrections.filter(({ to }) => to === null);
  if (rows.length + out.length === 0) return null;
  return (
    <Disclosure label={strings.facts.title(rows.length)}>
      <ul className={css.list}>
        {rows.map((row, index) => (
          // Two facts may stand in the same words, so a place alone is no key.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <FactLine key={`${index}${row.place.kind}${row.place.around}`} row={row} />
        ))}
        {out.map((place) => (
          <TakenOut key={`${place.kind}${place.around}`} place={place} />
        ))}
      </ul>
    </Disclosure>
  );
}

function FactLine({ row }: { readonly row: FactRow }): ReactElement {
  const { facts, factKinds } = useStrings();
  const { correctFact } = useActions();
  const { editing, begin, end, opener } = useEditInPlace();
  const name = factKinds[row.stated.kind];
  return (
    <li className={css.row}>
      <span className={css.name}>{name}</span>
      <div>
        {editing ? (
          <FactEdit row={row} onClose={end} />
        ) : (
          <>
            <button
              ref={opener}
              type="button"
              className={css.value}
              title={facts.change(name)}
              aria-label={`${name}: ${row.text}. ${facts.change(name)}`}
              onClick={begin}
            >
              {row.text}
            </button>{' '}
            {row.isCorrected ? (
              <span className={css.corrected}>
                {facts.corrected}{' '}
                <Button look="link" small onClick={() => correctFact(row.place, undefined)}>
                  {facts.takeBack}
                </Button>
              </span>
            ) : null}
          </>
        )}
        <QuoteLines quotes={row.quotes} />
      </div>
    </li>
  );
}

function TakenOut({ place }: { readonly place: FactRow['place'] }): ReactElement {
  const { facts, factKinds } = useStrings();
  const { correctFact } = useActions();
  return (
    <li className={css.corrected}>
      {facts.takenOut(factKinds[place.kind], place.words)}{' '}
      <Button look="link" small onClick={() => correctFact(place, undefined)}>
        {facts.takeBack}
      </Button>
    </li>
  );
}
