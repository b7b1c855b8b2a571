import { createPanelStore, type OpenCase, type PanelEngine } from '../../lib/panel/index.ts';
import { fakePorts, handMadeEngine, settle } from './fake-ports.ts';

/** A started panel over fake ports, with the first reading done. */
export async function openPanel(fake = fakePorts(), engine: PanelEngine = handMadeEngine) {
  const panel = createPanelStore(fake.ports, async () => engine);
  const stop = panel.start();
  await settle();
  const screen = () => panel.state.getState().screen;
  const open = (): OpenCase => {
    const now = screen();
    if (now.kind !== 'case') throw new Error(`the panel shows "${now.kind}", not a case`);
    return now.open;
  };
  return { ...fake, ...panel, stop, screen, open };
}
