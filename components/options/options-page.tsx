import { type ReactElement, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import {
  countHidden,
  formOf,
  type LayoutsPort,
  type ProfileForm,
  profileFormOf,
  profileFromForm,
  SETTINGS_FIELDS,
  type SettingsFieldId,
  type SettingsForm,
  type SettingsPort,
  settingsFromForm,
  withSuggestions,
} from '../../lib/panel/index.ts';
import type { AgentProfile, SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import { AgentFields } from './agent-fields.tsx';
import { DataSection } from './data-section.tsx';
import css from './options-page.module.css';
import { SettingsInput } from './settings-input.tsx';
import { TaughtPages } from './taught-pages.tsx';

interface OptionsPageProps {
  readonly strings: InterfaceStrings;
  readonly settings: SellerSettings;
  readonly profile: AgentProfile;
  readonly save: SettingsPort['save'];
  readonly saveProfile: SettingsPort['saveProfile'];
  readonly layouts: LayoutsPort;
  /** Hands a text to the agent as a file. */
  readonly download: (name: string, text: string) => void;
}

type State = 'clean' | 'changed' | 'saved' | 'wrong';
const GROUPS = ['shop', 'hours', 'transit', 'goodwill', 'returns'] as const;

/** The seller's own rules as a form: what decides most cases, checked before it is saved. */
export function OptionsPage(props: OptionsPageProps): ReactElement {
  const { strings, settings, save, saveProfile, download } = props;
  const { options } = strings;
  const [kept, setKept] = useState(settings);
  const [form, setForm] = useState<SettingsForm>(() => formOf(settings));
  const [profile, setProfile] = useState<ProfileForm>(() => profileFormOf(props.profile));
  const [wrong, setWrong] = useState<readonly SettingsFieldId[]>([]);
  const [state, setState] = useState<State>('clean');
  const change = (next: SettingsForm) => {
    setForm(next);
    setState('changed');
  };
  const submit = async () => {
    const next = settingsFromForm(form, kept);
    setWrong(next.ok ? [] : next.error);
    if (!next.ok) return setState('wrong');
    await Promise.all([save(next.value), saveProfile(profileFromForm(profile))]);
    setKept(next.value);
    setState('saved');
  };
  const load = (imported: SellerSettings) => {
    setKept(imported);
    change(formOf(imported));
  };
  const hidden = countHidden(kept);
  return (
    <main>
      <form
        className={css.page}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header>
          <h1 className={css.title}>{options.title}</h1>
          <p className={css.lead}>{options.lead}</p>
        </header>
        <AgentFields
          strings={strings}
          value={profile}
          onChange={(next) => {
            setProfile(next);
            setState('changed');
          }}
        />
        {GROUPS.map((group) => (
          <fieldset key={group} className={css.group}>
            <legend className={css.legend}>{options.groups[group]}</legend>
            <div className={css.fields}>
              {SETTINGS_FIELDS.filter((field) => field.group === group).map((field) => (
                <SettingsInput
                  key={field.id}
                  strings={strings}
                  field={field}
                  value={form[field.id] ?? ''}
                  currency={form.currency ?? ''}
                  wrong={wrong.includes(field.id)}
                  onChange={(value) => change({ ...form, [field.id]: value })}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <TaughtPages strings={strings} layouts={props.layouts} download={download} />
        <DataSection strings={strings} settings={kept} download={download} onImport={load} />
        {hidden > 0 ? <p className={css.hint}>{options.more(hidden)}</p> : null}
        <div className={css.save}>
          <Button type="submit" look="primary">
            {options.save}
          </Button>
          <Button onClick={() => change(withSuggestions(form))}>{options.fillDefaults}</Button>
          <Status state={state} strings={strings} />
        </div>
      </form>
    </main>
  );
}

function Status({ state, strings }: { readonly state: State; readonly strings: InterfaceStrings }): ReactElement {
  const { options } = strings;
  const text = { clean: '', changed: options.unsaved, saved: options.saved, wrong: options.failed }[state];
  const look = { clean: css.status, changed: css.status, saved: css.good, wrong: css.bad }[state];
  return (
    <span role="status" className={look}>
      {text}
    </span>
  );
}
