import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { listStandouts, type Standout, threatClock } from '../../lib/panel/index.ts';
import type { SignalId } from '../../lib/values/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { CrossIcon, DotIcon, WarnIcon } from '../ui/icons.tsx';
import { useOpened } from '../ui/use-opened.ts';
import { useActions, useAdvice, useKept, useStrings } from './panel-provider.tsx';
import { QuoteLines } from './reason-list.tsx';
import css from './standout-list.module.css';

const SHOWN = 4;

/** What the agent would miss, gravest first; each can be switched off for this case. */
export function StandoutList(): ReactElement {
  const { standouts, more } = useStrings().panel;
  const all = listStandouts(useAdvice());
  const first = all.slice(0, SHOWN);
  const rest = all.slice(SHOWN);
  return (
    <>
      {all.length === 0 ? <p className={css.quiet}>{standouts.nothing}</p> : null}
      <ul className={css.list}>
        {first.map((standout) => (
          <Item key={standout.id} standout={standout} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure label={more(rest.length)}>
          <ul className={css.list}>
            {rest.map((standout) => (
              <Item key={standout.id} standout={standout} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Dismissed />
    </>
  );
}

function useStandoutName(standout: Standout): string {
  const { signals, panel } = useStrings();
  const { id, parameter } = standout;
  if (id === 'repeat_contact' && parameter) return panel.standouts.messageNumber(parameter);
  return parameter ? `${signals[id]}: ${parameter}` : signals[id];
}

function Item({ standout }: { readonly standout: Standout }): ReactElement {
  const { opened, details, summary } = useOpened();
  const { panel, threats } = useStrings();
  const { dismiss } = panel.standouts;
  const { dismissSignal } = useActions();
  const name = useStandoutName(standout);
  const threat = threatOf(standout.id, threats);
  const text = (
    <>
      <span className={css.name}>{name}</span>
      {standout.reason ? <span className={css.reason}> · {standout.reason}</span> : null}
    </>
  );
  return (
    <li className={`${css.item} ${css[standout.weight] ?? ''}`}>
      <span className={css.icon}>{standout.weight === 'danger' ? <WarnIcon size={15} /> : <DotIcon />}</span>
      {standout.quotes.length > 0 || threat ? (
        <details {...details}>
          <summary className={css.line} {...summary}>
            {text}
          </summary>
          {opened ? <QuoteLines quotes={standout.quotes} /> : null}
          {opened && threat ? <ThreatLines id={standout.id} threat={threat} /> : null}
        </details>
      ) : (
        <div className={css.line} title={standout.reason}>
          {text}
        </div>
      )}
      <button
        type="button"
        className={css.dismiss}
        aria-label={dismiss(name)}
        title={dismiss(name)}
        onClick={() => dismissSignal(standout.id)}
      >
        <CrossIcon size={13} />
      </button>
    </li>
  );
}

type Threat = InterfaceStrings['threats'][keyof InterfaceStrings['threats']];

const threatOf = (id: SignalId, threats: Partial<Record<SignalId, Threat>>): Threat | null => threats[id] ?? null;

/** What a threat can lead to, by when, and who should know. */
function ThreatLines({ id, threat }: { readonly id: SignalId; readonly threat: Threat }): ReactElement {
  const { leadsTo, clock: clockName, tell } = useStrings().panel.standouts;
  const clock = threatClock(useAdvice(), id);
  return (
    <dl className={css.threat}>
      <dt>{leadsTo}</dt>
      <dd>{threat.leadsTo}</dd>
      {clock ? (
        <>
          <dt>{clockName}</dt>
          <dd>
            {clock.what}: {clock.own}
          </dd>
        </>
      ) : null}
      {threat.tell ? (
        <>
          <dt>{tell}</dt>
          <dd>{threat.tell}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Dismissed(): ReactElement | null {
  const { signals, panel } = useStrings();
  const { restoreSignal } = useActions();
  const dismissed = useKept().corrections.dismissedSignals ?? [];
  if (dismissed.length === 0) return null;
  return (
    <Disclosure label={panel.standouts.dismissed(dismissed.length)}>
      <ul className={css.list}>
        {dismissed.map((id) => (
          <li key={id} className={css.restore}>
            {signals[id]}
            <Button look="link" small onClick={() => restoreSignal(id)}>
              {panel.standouts.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
