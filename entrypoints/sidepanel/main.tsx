import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { CrashGuard, PanelApp, PanelProvider } from '../../components/index.ts';
import {
  layoutsStore,
  pagePort,
  remindersStore,
  saveFile,
  settingsStore,
  siteAccess,
  teacherPort,
} from '../../lib/browser/index.ts';
import { en } from '../../lib/language/index.ts';
import { createPanelStore, warmEngine } from '../../lib/panel/index.ts';
import { lazyExports } from './lazy-exports.ts';
import { lazyNotes } from './lazy-notes.ts';
import { settingsHere } from './settings-here.ts';

const A_MINUTE_IN_MS = 60_000;

// Loaded while the page is being read; a failure is told by the store, which asks for it.
const engine = import('./whole-engine.ts').then(({ wholeEngine }) => wholeEngine);
engine.catch(() => undefined);
const restart = (): void => location.reload();

const store = createPanelStore(
  {
    page: pagePort(),
    access: siteAccess(),
    notes: lazyNotes(),
    exports: lazyExports(),
    teacher: teacherPort(en.panel.teach.inPage),
    layouts: layoutsStore,
    settings: settingsHere(settingsStore, new Intl.DateTimeFormat().resolvedOptions().timeZone),
    reminders: remindersStore,
    files: { save: saveFile },
    clipboard: {
      writeText: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    },
    clock: { now: () => new Date().toISOString() },
  },
  () => engine,
);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <PanelProvider
        store={store}
        strings={en}
        openSettings={() => void browser.runtime.openOptionsPage()}
        restart={restart}
      >
        <CrashGuard strings={en} onRestart={restart}>
          <PanelApp />
        </CrashGuard>
      </PanelProvider>
    </StrictMode>,
  );

const stop = store.start();
// Where the panel opens beside a ticket, that ticket is the practice: it must not wait for another one.
const unfollow = store.state.subscribe(({ busy, screen }) => {
  if (busy) return;
  unfollow();
  if (screen.kind === 'case') return;
  requestIdleCallback(async () => {
    const ready = await engine.catch(() => null);
    if (ready) warmEngine(ready, new Date().toISOString());
  });
});
const clock = setInterval(() => {
  if (document.visibilityState === 'visible') store.actions.tick();
}, A_MINUTE_IN_MS);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') store.actions.tick();
});
addEventListener('pagehide', () => {
  clearInterval(clock);
  stop();
});
