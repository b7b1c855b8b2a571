import type { ReactElement, ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { GearIcon, RefreshIcon } from '../ui/icons.tsx';
import { jumpTo, SECTION_IDS } from './jump-to.ts';
import { useActions, useOpenSettings, usePanel, useStrings } from './panel-provider.tsx';
import css from './top-bar.module.css';

interface TopBarProps {
  readonly title: string;
  readonly place: string;
  readonly mark?: ReactNode;
  /** Shows the row of jumps to the sections of a case. */
  readonly jumps?: boolean;
}

/** What is on the screen and from where; stays in view. */
export function TopBar({ title, place, mark, jumps }: TopBarProps): ReactElement {
  const strings = useStrings().panel;
  const busy = usePanel((state) => state.busy);
  const { refresh } = useActions();
  const openSettings = useOpenSettings();
  return (
    <header className={css.bar}>
      <div className={css.line}>
        {mark}
        <div className={css.who}>
          <h1 className={css.name} title={title}>
            {title}
          </h1>
          <p className={css.place} title={place}>
            {place}
          </p>
        </div>
        <div className={css.tools}>
          <Button look="quiet" iconOnly name={strings.refresh} keys="Alt+R" onClick={() => void refresh()}>
            <RefreshIcon />
          </Button>
          <Button look="quiet" iconOnly name={strings.settings} onClick={openSettings}>
            <GearIcon />
          </Button>
        </div>
      </div>
      {jumps ? (
        <nav className={css.jumps} aria-label={strings.sections.label}>
          {SECTION_IDS.map((id, index) => (
            <button
              key={id}
              type="button"
              className={css.jump}
              aria-keyshortcuts={`Alt+${index + 1}`}
              title={`Alt+${index + 1}`}
              onClick={() => jumpTo(id)}
            >
              {strings.sections[id]}
            </button>
          ))}
        </nav>
      ) : null}
      {busy ? <div className={css.progress} role="progressbar" aria-label={strings.working} /> : null}
    </header>
  );
}
