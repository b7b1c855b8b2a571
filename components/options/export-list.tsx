import { type ReactElement, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { type ExportImport, formatDate } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import css from './options-page.module.css';
import own from './order-exports.module.css';

type Words = InterfaceStrings['orderExports'];

interface ExportListProps {
  readonly words: Words;
  readonly imports: readonly ExportImport[];
  readonly onRemove: (id: string) => Promise<void>;
}

/** What was imported, with what could not be read of it. */
export function ExportList({ words, imports, onRemove }: ExportListProps): ReactElement {
  const [removing, setRemoving] = useState<string | null>(null);
  if (imports.length === 0) return <p className={css.hint}>{words.none}</p>;
  const remove = async (id: string) => {
    setRemoving(id);
    await onRemove(id);
    setRemoving(null);
  };
  return (
    <ul className={own.list}>
      {imports.map((each) => (
        <li key={each.id} className={own.import}>
          <div className={own.row}>
            <div className={own.what}>
              <b>{each.fileName}</b> <span>{words.kept(each.orders)}</span>
              <div className={css.hint}>
                {each.formatName ?? words.ownColumns} · {words.importedOn(formatDate(each.importedAt.slice(0, 10)))}
              </div>
            </div>
            <Button
              small
              danger
              name={words.removeOne(each.fileName)}
              disabled={removing !== null}
              onClick={() => void remove(each.id)}
            >
              {removing === each.id ? words.removing : words.remove}
            </Button>
          </div>
          {each.faultCount > 0 ? <Faults words={words} {...each} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Faults({ words, faults, faultCount }: { readonly words: Words } & ExportImport): ReactElement {
  return (
    <Disclosure label={words.faults(faultCount)}>
      <ul className={own.faults}>
        {faults.map(({ row, kind, field, text }) => (
          <li key={`${row} ${kind} ${field}`}>
            <span className={own.place}>{words.row(row)}</span>{' '}
            {field ? `${words.fields[field]} “${text ?? ''}” ${words.faultKinds[kind]}` : words.faultKinds[kind]}
          </li>
        ))}
      </ul>
      {faultCount > faults.length ? <p className={css.hint}>{words.faultsShown(faults.length)}</p> : null}
    </Disclosure>
  );
}
