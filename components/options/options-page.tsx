import { type ReactElement, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import {
  compareSettings,
  type ExportImportsPort,
  formOf,
  type JudgeExamples,
  type LayoutsPort,
  type ProfileForm,
  profileFormOf,
  profileFromForm,
  SETTINGS_GROUPS,
  type SettingsFieldId,
  type SettingsForm,
  type SettingsPort,
  type SettingsVersion,
  settingsFromForm,
  withSuggestions,
} from '../../lib/panel/index.ts';
import type { AgentProfile, SellerSettings } from '../../lib/settings/index.ts';
import { Button } from '../ui/button.tsx';
import { AgentFields } from './agent-fields.tsx';
import { ChangeList } from './change-list.tsx';
import { DataSection } from './data-section.tsx';
import { Examples } from './examples.tsx';
import css from './options-page.module.css';
import { OrderExports } from './order-exports.tsx';
import { PastTickets, type TryMailbox } from './past-tickets.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { TaughtPages } from './taught-pages.tsx';
import { VersionList } from './version-list.tsx';

interface OptionsPageProps {
  readonly strings: InterfaceStrings;
  readonly settings: SellerSettings;
  readonly profile: AgentProfile;
  readonly save: SettingsPort['save'];
  readonly saveProfile: SettingsPort['saveProfile'];
  readonly layouts: LayoutsPort;
  readonly orders: ExportImportsPort;
  /** What stood before, newest first. */
  readonly versions: readonly SettingsVersion[];
  readonly loadVersions: SettingsPort['versions'];
  /** What the rules decide in the example orders. */
  readonly judge: JudgeExamples;
  readonly tryMailbox: TryMailbox;
  /** Hands a text to the agent as a file. */
  readonly download: (name: string, text: string) => void;
}

type State = 'clean' | 'changed' | 'saved' | 'wrong';

/** The seller's own rules as a form: what decides most cases, checked before it is saved. */
export function OptionsPage(props: OptionsPageProps): ReactElement {
  const { strings, settings, save, saveProfile, loadVersions, download } = props;
  const { options } = strings;
  const [kept, setKept] = useState(settings);
  const [form, setForm] = useState<SettingsForm>(() => formOf(settings));
  const [profile, setProfile] = useState<ProfileForm>(() => profileFormOf(props.profile));
  const [wrong, setWrong] = useState<readonly SettingsFieldId[]>([]);
  const [versions, setVersions] = useState(props.versions);
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
    setVersions(await loadVersions());
  };
  const load = (brought: SellerSettings) => {
    setForm(formOf(brought));
    setState(compareSettings(kept, brought).length > 0 ? 'changed' : 'clean');
    setWrong([]);
  };
  // What cannot be yet is left as it was until it is put right.
  const parsed = settingsFromForm(form, kept);
  const typed = parsed.ok ? parsed.value : kept;
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
        {SETTINGS_GROUPS.map((group) => (
          <SettingsGroup key={group} strings={strings} group={group} form={form} wrong={wrong} onChange={change} />
        ))}
        <Examples strings={strings} settings={typed} judge={props.judge} />
        <PastTickets strings={strings} settings={typed} tryMailbox={props.tryMailbox} />
        <OrderExports strings={strings} settings={typed} orders={props.orders} />
        <TaughtPages strings={strings} layouts={props.layouts} download={download} />
        <DataSection strings={strings} settings={kept} download={download} onImport={load} />
        <VersionList strings={strings} versions={versions} current={kept} onRestore={load} />
        <ChangeList strings={strings} changes={compareSettings(kept, typed)} onUndo={() => load(kept)} />
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
