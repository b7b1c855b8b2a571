import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { compareSettings, type SettingsVersion } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import css from './options-page.module.css';

interface VersionListProps {
  readonly strings: InterfaceStrings;
  readonly versions: readonly SettingsVersion[];
  readonly current: SellerSettings;
  readonly onRestore: (settings: SellerSettings) => void;
}

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** What stood before, newest first; any of it can be taken back into the form. */
export function VersionList({ strings, versions, current, onRestore }: VersionListProps): ReactElement {
  const { versions: words } = strings.options;
  return (
    <section className={css.group} aria-labelledby="versions">
      <h2 id="versions" className={css.legend}>
        {words.title}
      </h2>
      {versions.length === 0 ? <p className={css.about}>{words.none}</p> : null}
      <ul className={css.versions}>
        {versions.map(({ replacedAt, settings }) => {
          const count = compareSettings(settings, current).length;
          return (
            <li key={replacedAt} className={css.version}>
              <span>
                {words.until} <time dateTime={replacedAt}>{when.format(new Date(replacedAt))}</time>
              </span>
              <span className={css.hint}>{count === 0 ? words.same : words.changed(count)}</span>
              {count === 0 ? null : (
                <Button look="link" onClick={() => onRestore(settings)}>
                  {words.restore}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
