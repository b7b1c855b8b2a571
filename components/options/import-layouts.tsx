import { type ReactElement, useRef, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import {
  compareLayouts,
  type LayoutChange,
  type LayoutsFileFault,
  type LayoutsPort,
  readLayoutsFile,
} from '../../lib/panel/index.ts';
import type { TaughtLayout } from '../../lib/sites/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import css from './options-page.module.css';
import own from './taught-pages.module.css';

type Words = InterfaceStrings['taughtPages'];

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly fault: LayoutsFileFault }
  | { readonly kind: 'asking'; readonly layouts: readonly TaughtLayout[] }
  | { readonly kind: 'taken'; readonly count: number };

interface ImportLayoutsProps {
  readonly words: Words;
  readonly kept: readonly TaughtLayout[];
  readonly save: LayoutsPort['save'];
}

const faultText = (fault: LayoutsFileFault, { faults }: Words): string =>
  fault.kind === 'bad-layout' ? faults['bad-layout'](fault.entry, fault.faults) : faults[fault.kind];

/** Taught pages in from a file: what would change is shown and asked before any of it acts. */
export function ImportLayouts({ words, kept, save }: ImportLayoutsProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = readLayoutsFile(await file.text());
    setState(found.ok ? { kind: 'asking', layouts: found.layouts } : { kind: 'refused', fault: found.fault });
    if (input.current) input.current.value = '';
  };
  const take = async (layouts: readonly TaughtLayout[]) => {
    for (const layout of layouts) await save(layout);
    setState({ kind: 'taken', count: layouts.length });
  };
  return (
    <>
      <input
        ref={input}
        className={css.file}
        type="file"
        accept="application/json,.json"
        aria-label={words.importTitle}
        tabIndex={-1}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.importAction}</Button>
      {state.kind === 'asking' ? (
        <Preview
          words={words}
          changes={compareLayouts(state.layouts, kept)}
          onTake={(layouts) => void take(layouts)}
          onLeave={() => setState({ kind: 'idle' })}
        />
      ) : null}
      {state.kind === 'refused' ? (
        <p role="alert" className={css.bad}>
          {faultText(state.fault, words)}
        </p>
      ) : null}
      {state.kind === 'taken' ? (
        <p role="status" className={css.good}>
          {words.preview.taken(state.count)}
        </p>
      ) : null}
    </>
  );
}

interface PreviewProps {
  readonly words: Words;
  readonly changes: readonly LayoutChange[];
  readonly onTake: (layouts: readonly TaughtLayout[]) => void;
  readonly onLeave: () => void;
}

const COLOURS = { new: 'open', same: 'grey', replaces: 'warn' } as const;

function Preview({ words: { preview }, changes, onTake, onLeave }: PreviewProps): ReactElement {
  const wanted = changes.filter(({ kind }) => kind !== 'same').map(({ layout }) => layout);
  return (
    <section className={own.preview} aria-label={preview.title}>
      <h3 className={own.title}>{preview.title}</h3>
      <p className={css.hint}>{preview.text}</p>
      <ul className={own.list}>
        {changes.map(({ layout, kind, parts }) => (
          <li key={layout.host} className={own.page}>
            <div className={own.row}>
              <b className={own.host}>{layout.host}</b> <Tag colour={COLOURS[kind]}>{preview[kind]}</Tag>
            </div>
            {kind === 'replaces' ? (
              <p className={css.hint}>{preview.differs(parts.map((part) => preview.parts[part]))}</p>
            ) : null}
            <Disclosure label={preview.selectors}>
              <pre className={own.selectors}>{JSON.stringify(layout, null, 2)}</pre>
            </Disclosure>
          </li>
        ))}
      </ul>
      <div className={own.row}>
        {wanted.length > 0 ? (
          <Button look="primary" onClick={() => onTake(wanted)}>
            {preview.take(wanted.length)}
          </Button>
        ) : null}
        <Button onClick={onLeave}>{preview.leave}</Button>
      </div>
    </section>
  );
}
