import { type DragEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type {
  ExportImport,
  ExportImportsPort,
  ImportChoice,
  ImportOutcome,
  OpenedExport,
  OpenFailure,
} from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import { ExportList } from './export-list.tsx';
import { ExportReview } from './export-review.tsx';
import css from './options-page.module.css';
import own from './order-exports.module.css';

interface OrderExportsProps {
  readonly strings: InterfaceStrings;
  readonly settings: SellerSettings;
  readonly orders: ExportImportsPort;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly failure: OpenFailure }
  | {
      readonly kind: 'review';
      readonly opened: OpenedExport;
      readonly columns: ImportChoice['columns'];
      readonly openDay: string | null;
    }
  | { readonly kind: 'running'; readonly share: number; readonly orders: number }
  | { readonly kind: 'ended'; readonly outcome: Exclude<ImportOutcome, { kind: 'open-day' }> };

/** Order exports: brought in, looked at before anything is kept, listed, deleted. */
export function OrderExports({ strings, settings, orders }: OrderExportsProps): ReactElement {
  const words = strings.orderExports;
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [imports, setImports] = useState<readonly ExportImport[]>([]);
  useEffect(() => {
    void orders.list().then(setImports, () => undefined);
    return () => running.current?.abort();
  }, [orders]);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'opening' });
    const opened = await orders.open(file);
    if (opened.ok) setState({ kind: 'review', opened: opened.value, columns: opened.value.columns, openDay: null });
    else setState({ kind: 'refused', failure: opened.error });
  };
  const run = async (opened: OpenedExport, choice: ImportChoice) => {
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'running', share: 0, orders: 0 });
    const onProgress = (share: number, count: number) => setState({ kind: 'running', share, orders: count });
    const outcome = await orders.run(opened, choice, { signal: control.signal, onProgress });
    running.current = null;
    const { columns } = choice;
    if (outcome.kind === 'open-day') setState({ kind: 'review', opened, columns, openDay: outcome.example });
    else setState({ kind: 'ended', outcome });
    setImports(await orders.list().catch(() => []));
  };
  const remove = async (id: string) => {
    await orders.remove(id).catch(() => undefined);
    setImports(await orders.list().catch(() => []));
  };
  const isFree = state.kind === 'idle' || state.kind === 'refused' || state.kind === 'ended';
  return (
    <section className={css.group} aria-labelledby="order-exports">
      <h2 id="order-exports" className={css.legend}>
        {words.title}
      </h2>
      <p className={css.about}>{words.lead}</p>
      {isFree ? <FileChoice words={words} onFile={(file) => void open(file)} /> : null}
      {state.kind === 'review' ? (
        <ExportReview
          key={state.openDay ?? ''}
          strings={strings}
          settings={settings}
          opened={state.opened}
          columns={state.columns}
          openDay={state.openDay}
          preview={orders.preview}
          onTake={(choice) => void run(state.opened, choice)}
          onLeave={() => setState({ kind: 'idle' })}
        />
      ) : null}
      <Progress words={words} state={state} onCancel={() => running.current?.abort()} />
      <ExportList words={words} imports={imports} onRemove={remove} />
    </section>
  );
}

type Words = InterfaceStrings['orderExports'];

function FileChoice({ words, onFile }: { readonly words: Words; readonly onFile: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <fieldset
      className={`${own.drop} ${isOver ? own.over : ''}`}
      aria-label={words.file}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        className={css.file}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        aria-label={words.file}
        tabIndex={-1}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <span className={css.hint}>{words.drop}</span>
    </fieldset>
  );
}

interface ProgressProps {
  readonly words: Words;
  readonly state: State;
  readonly onCancel: () => void;
}

function Progress({ words, state, onCancel }: ProgressProps): ReactElement | null {
  switch (state.kind) {
    case 'idle':
    case 'review':
      return null;
    case 'opening':
      return <p role="status">{words.opening}</p>;
    case 'refused':
      return (
        <p role="alert" className={css.bad}>
          {words.openFailures[state.failure]}
        </p>
      );
    case 'running':
      return (
        <div className={css.running}>
          <progress aria-label={words.running} value={state.share} max={1} />
          <span role="status">{state.orders > 0 ? words.progress(state.orders) : words.reading}</span>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      );
    case 'ended':
      return <Outcome words={words} outcome={state.outcome} />;
  }
}

type Ended = Extract<State, { kind: 'ended' }>['outcome'];

function Outcome({ words, outcome }: { readonly words: Words; readonly outcome: Ended }): ReactElement {
  if (outcome.kind === 'done')
    return (
      <p role="status" className={css.good}>
        {words.done(outcome.added.orders)} {outcome.replaced > 0 ? words.replaced(outcome.replaced) : ''}
      </p>
    );
  return (
    <p role="status" className={outcome.kind === 'failed' ? css.bad : css.status}>
      {outcome.kind === 'failed' ? words.failures[outcome.reason] : words.cancelled}
    </p>
  );
}
