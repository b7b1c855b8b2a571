import { type ReactElement, useRef, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { compareSettings, readSettingsFile, SETTINGS_FIELDS, settingsFile } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import css from './options-page.module.css';

interface DataSectionProps {
  readonly strings: InterfaceStrings;
  readonly settings: SellerSettings;
  readonly download: (name: string, text: string) => void;
  readonly onImport: (settings: SellerSettings) => void;
}

/** Settings out to a file and in from one; what comes in is shown in the form before it is saved. */
export function DataSection({ strings, settings, download, onImport }: DataSectionProps): ReactElement {
  const { data, groups } = strings.options;
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<{ readonly good: boolean; readonly text: string } | null>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = readSettingsFile(await file.text());
    if (!found.ok) {
      const { error } = found;
      const text = error.kind === 'setting' ? data.importBadSetting(nameOf(strings, error.path)) : data.importBad;
      return setMessage({ good: false, text });
    }
    onImport(found.value);
    setMessage({ good: true, text: data.importRead(compareSettings(settings, found.value).length) });
  };
  return (
    <section className={css.group} aria-label={groups.data}>
      <h2 className={css.legend}>{groups.data}</h2>
      <div className={`${css.data} ${css.fields}`}>
        <div className={css.dataItem}>
          <p className={css.hint}>{data.exportText}</p>
          <Button onClick={() => download('middle-ground-settings.json', settingsFile(settings))}>
            {data.exportAction}
          </Button>
        </div>
        <div className={css.dataItem}>
          <p className={css.hint}>{data.importText}</p>
          <input
            ref={input}
            className={css.file}
            type="file"
            accept="application/json,.json"
            aria-label={data.importTitle}
            tabIndex={-1}
            onChange={(event) => {
              void read(event.target.files?.[0]);
              // The same file, put right, can be chosen again.
              event.target.value = '';
            }}
          />
          <Button onClick={() => input.current?.click()}>{data.importAction}</Button>
          {message ? (
            <p role="status" className={message.good ? css.good : css.bad}>
              {message.text}
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** A setting as the form names it; its path where the form has none. */
function nameOf(strings: InterfaceStrings, path: string): string {
  const field = SETTINGS_FIELDS.find((each) => each.path.join('.') === path || each.path[0] === path);
  return field ? strings.options.fields[field.id].label : path;
}
