import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage, type TryMailbox } from '../../components/index.ts';
import { layoutsStore, saveFile, settingsStore } from '../../lib/browser/index.ts';
import { en } from '../../lib/language/index.ts';
import { type JudgeExamples, judgeExamples } from '../../lib/panel/index.ts';
import { lazyOrders } from './lazy-orders.ts';

// The rules themselves come beside the form, not before it.
const engine = import('../sidepanel/whole-engine.ts').then(({ wholeEngine }) => wholeEngine);
engine.catch(() => undefined);
const judge: JudgeExamples = async (next) => judgeExamples(await engine, next, new Date().toISOString());

const tryMailbox: TryMailbox = async (...asked) => {
  const { mailboxTrial } = await import('./try-mailbox.ts');
  return mailboxTrial(await engine)(...asked);
};

const orders = lazyOrders();

const [settings, profile, versions] = await Promise.all([
  settingsStore.load(),
  settingsStore.loadProfile(),
  settingsStore.versions(),
]);
// The zone on this computer's wall is offered at first; it is saved only when the agent saves the form.
const sellerTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <OptionsPage
        strings={en}
        settings={{ sellerTimeZone, ...settings }}
        profile={profile}
        versions={versions}
        loadVersions={settingsStore.versions}
        judge={judge}
        tryMailbox={tryMailbox}
        save={settingsStore.save}
        saveProfile={settingsStore.saveProfile}
        layouts={layoutsStore}
        orders={orders}
        download={(name, text) => saveFile(name, text, 'application/json')}
      />
    </StrictMode>,
  );
