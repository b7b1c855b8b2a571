import { type ReactElement, type ReactNode, useState } from 'react';
import type { Screen } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { InfoIcon, LockIcon, MarkIcon, RefreshIcon, WarnIcon } from '../ui/icons.tsx';
import { useActions, usePanel, useRestart, useStrings } from './panel-provider.tsx';
import { PasteThread } from './paste-thread.tsx';
import css from './state-screen.module.css';
import { TeachOffer } from './teach/teach-offer.tsx';

type StateWithoutCase = Exclude<Screen, { kind: 'case' }>;

/** What the panel shows when there is no case: what happened, and what to do next. */
export function StateScreen({ screen }: { readonly screen: StateWithoutCase }): ReactElement {
  const { states } = useStrings().panel;
  const { refresh } = useActions();
  const restart = useRestart();
  switch (screen.kind) {
    case 'loading':
      return <Loading />;
    case 'no-permission':
      return <NoPermission />;
    case 'not-a-ticket':
      return (
        <State icon={<MarkIcon size={22} />} {...states.notATicket} paste>
          <TeachOffer look="plain" />
        </State>
      );
    case 'layout-changed':
      return (
        <State icon={<WarnIcon size={22} />} {...states.layoutChanged} paste pasteOpen>
          {screen.missing.length > 0 ? (
            <p className={css.missing}>
              {states.layoutChanged.missing}: {screen.missing.join(', ')}
            </p>
          ) : null}
          <TeachOffer look="primary" />
        </State>
      );
    case 'stale-after-update':
      return (
        <State icon={<RefreshIcon size={22} />} title={states.stale.title} text={states.stale.text} paste>
          <div className={css.actions}>
            <Button onClick={() => void refresh()}>{states.stale.action}</Button>
          </div>
        </State>
      );
    case 'failed':
      return (
        <State icon={<WarnIcon size={22} />} {...states.failed[screen.part]}>
          <div className={css.actions}>
            <Button look="primary" onClick={restart}>
              {states.failed.action}
            </Button>
          </div>
        </State>
      );
    case 'empty':
      return <State icon={<MarkIcon size={22} />} {...states.empty} paste />;
    case 'unreachable':
      return (
        <State
          icon={<InfoIcon size={22} />}
          title={states.unreachable.title}
          text={states.unreachable[screen.reason]}
          paste
        >
          <div className={css.actions}>
            <Button onClick={() => void refresh()}>{states.unreachable.action}</Button>
          </div>
        </State>
      );
  }
}

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  readonly paste?: boolean;
  readonly pasteOpen?: boolean;
}

function State({ icon, title, text, children, paste, pasteOpen = false }: StateProps): ReactElement {
  return (
    <main className={css.screen}>
      <span className={css.mark}>{icon}</span>
      <h2 className={css.title}>{title}</h2>
      <p className={css.text}>{text}</p>
      {children}
      {paste ? (
        <>
          <hr className={css.rule} />
          <PasteThread open={pasteOpen} />
        </>
      ) : null}
    </main>
  );
}

function NoPermission(): ReactElement {
  const { noPermission } = useStrings().panel.states;
  const { alwaysOnHere } = useActions();
  // The browser names the site only after a click in its toolbar; before, there is nothing to ask for.
  const origin = usePanel((state) => state.site.origin);
  const [refused, setRefused] = useState(false);
  return (
    <State icon={<LockIcon size={22} />} title={noPermission.title} text={noPermission.text} paste>
      {origin ? (
        <>
          <p className={css.text}>{noPermission.textSite}</p>
          <div className={css.actions}>
            <Button look="primary" onClick={() => void alwaysOnHere().then((granted) => setRefused(!granted))}>
              {noPermission.action}
            </Button>
          </div>
        </>
      ) : null}
      {refused ? (
        <p className={css.problem} role="alert">
          {noPermission.refused}
        </p>
      ) : null}
    </State>
  );
}

function Loading(): ReactElement {
  const { loading } = useStrings().panel.states;
  return (
    <main className={css.skeleton} aria-label={loading.title} aria-busy="true">
      {['a', 'b', 'c', 'd', 'e', 'f'].map((bone) => (
        <span key={bone} className={css.bone} />
      ))}
    </main>
  );
}
