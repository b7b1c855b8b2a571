import { act, render, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { PanelApp, PanelProvider } from '../../components/index.ts';
import { en } from '../../lib/language/index.ts';
import { createPanelStore, type PanelEngine } from '../../lib/panel/index.ts';
import { fakePorts, handMadeEngine, settle } from '../panel/fake-ports.ts';

/** The whole panel on the screen, over fake ports, with the first reading done. */
export async function renderPanel(fake = fakePorts(), engine: () => Promise<PanelEngine> = async () => handMadeEngine) {
  const store = createPanelStore(fake.ports, engine);
  let openedSettings = 0;
  let restarted = 0;
  const view = render(
    <PanelProvider
      store={store}
      strings={en}
      restart={() => {
        restarted += 1;
      }}
      openSettings={() => {
        openedSettings += 1;
      }}
    >
      <PanelApp />
    </PanelProvider>,
  );
  await act(async () => {
    store.start();
    await settle();
  });
  // Sections below the first screen are drawn once that has been painted.
  if (view.container.querySelector('[data-panel-state="case"]'))
    await waitFor(() => expect(view.container.querySelector('#notes')).not.toBeNull(), { timeout: 10_000 });
  return { ...fake, store, view, openedSettings: () => openedSettings, restarted: () => restarted };
}

/** Does something a person would do, and lets all that follows happen. */
export const perform = (doing: () => void): Promise<void> =>
  act(async () => {
    doing();
    await settle();
  });
