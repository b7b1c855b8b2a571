import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/index.ts';
import { layoutsStore, settingsStore } from '../../lib/browser/index.ts';
import { en } from '../../lib/language/index.ts';

const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

const [settings, profile] = await Promise.all([settingsStore.load(), settingsStore.loadProfile()]);
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
        save={settingsStore.save}
        saveProfile={settingsStore.saveProfile}
        layouts={layoutsStore}
        download={download}
      />
    </StrictMode>,
  );
