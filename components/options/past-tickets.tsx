import { type ReactElement, useRef, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type { PastTrial } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import css from './options-page.module.css';
import { TrialTables } from './trial-tables.tsx';

/** A mailbox judged by given rules. `unreadable`: mails in it that are none. */
export interface MailboxTrial {
  readonly trial: PastTrial;
  readonly unreadable: number;
}

/** Reads a mailbox and judges it; null where no mail is in it. */
export type TryMailbox = (
  file: File,
  settings: SellerSettings,
  run: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void },
) => Promise<MailboxTrial | null>;

interface PastTicketsProps {
  readonly strings: InterfaceStrings;
  /** The form as it stands, saved or not. */
  readonly settings: SellerSettings;
  readonly tryMailbox: TryMailbox;
}

type State =
  | { readonly kind: 'idle' | 'bad' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly found: MailboxTrial; readonly stopped: boolean };

/** Last year's mail judged by the form as it stands: what would have been owed, where the rules are silent, what it costs. */
export function PastTickets({ strings, settings, tryMailbox }: PastTicketsProps): ReactElement {
  const { past } = strings.options;
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = async (file: File | undefined) => {
    if (!file) return;
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'running', done: 0, of: 0 });
    const onProgress = (done: number, of: number) => setState({ kind: 'running', done, of });
    const found = await tryMailbox(file, settings, { signal: control.signal, onProgress }).catch(() => null);
    if (running.current !== control) return;
    setState(found ? { kind: 'done', found, stopped: control.signal.aborted } : { kind: 'bad' });
  };
  return (
    <section className={css.group} aria-labelledby="past">
      <h2 id="past" className={css.legend}>
        {past.title}
      </h2>
      <p className={css.about}>{past.lead}</p>
      <input
        ref={input}
        className={css.file}
        type="file"
        accept=".mbox,.eml"
        aria-label={past.file}
        tabIndex={-1}
        onChange={(event) => {
          void run(event.target.files?.[0]);
          // The same file can be chosen again once the form has changed.
          event.target.value = '';
        }}
      />
      {state.kind === 'running' ? (
        <div className={css.running}>
          <progress aria-label={past.title} {...(state.of > 0 ? { value: state.done, max: state.of } : {})} />
          <span role="status">{state.of > 0 ? past.progress(state.done, state.of) : past.reading}</span>
          <Button onClick={() => running.current?.abort()}>{past.stop}</Button>
        </div>
      ) : (
        <Button onClick={() => input.current?.click()}>{past.choose}</Button>
      )}
      {state.kind === 'bad' ? (
        <p role="status" className={css.bad}>
          {past.bad}
        </p>
      ) : null}
      {state.kind === 'done' ? <TrialTables strings={strings} {...state.found} stopped={state.stopped} /> : null}
    </section>
  );
}
