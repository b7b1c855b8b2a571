import { describe, expect, it } from 'vitest';
import type { AdviceRequest } from '../../lib/advice/index.ts';
import { type PanelEngine, profileFormOf, profileFromForm, signerOf } from '../../lib/panel/index.ts';
import type { AgentProfile } from '../../lib/settings/index.ts';
import { fakePorts, handMadeEngine, settle, stormThread } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

/** A panel whose engine remembers what it was asked. */
async function panelOf(profile: AgentProfile, text = 'It is on its way, please wait.\nAna') {
  const fake = fakePorts(
    stormThread({
      messages: stormThread().messages.map((message) => (message.from === 'seller' ? { ...message, text } : message)),
    }),
  );
  fake.ports.settings.loadProfile = async () => profile;
  const asked: AdviceRequest[] = [];
  const sides: (readonly string[] | undefined)[] = [];
  const engine: PanelEngine = {
    ...handMadeEngine,
    prepare: (thread, known) => {
      sides.push(known.profile.own);
      return handMadeEngine.prepare(thread, known);
    },
    advise: (request) => {
      asked.push(request);
      return handMadeEngine.advise(request);
    },
  };
  const panel = await openPanel(fake, engine);
  return { ...panel, asked, sides, name: () => asked.at(-1)?.choice?.agentName };
}

describe('who signs', () => {
  it('is the name of the settings', async () => {
    const panel = await panelOf({ name: 'Iris' });
    expect(panel.name()).toBe('Iris');
    expect(signerOf(panel.open())).toEqual({ name: 'Iris', from: 'profile' });
  });

  it('is the name under the seller’s last message where the settings name nobody', async () => {
    const panel = await panelOf({});
    expect(panel.name()).toBe('Ana');
    expect(signerOf(panel.open()).from).toBe('thread');
  });

  it('is nobody, and said so, where no name is known: a buyer’s name is never borrowed', async () => {
    const panel = await panelOf({}, 'It is on its way, please wait.');
    expect(panel.name()).toBeUndefined();
    expect(signerOf(panel.open())).toEqual({ name: '', from: 'nobody' });
    panel.actions.correctRole(1, 'buyer');
    expect(signerOf(panel.open()).from).toBe('nobody');
  });

  it('is the name typed for this ticket before all others, also where it is emptied', async () => {
    const panel = await panelOf({ name: 'Iris' });
    panel.actions.choose({ agentName: 'Theo' });
    expect(panel.name()).toBe('Theo');
    panel.actions.choose({ agentName: '' });
    expect(signerOf(panel.open())).toEqual({ name: '', from: 'typed' });
  });

  it('leaves the order’s own name to the engine', async () => {
    const panel = await panelOf({});
    panel.actions.setOrderForm({ agentName: 'Mila' });
    expect(panel.name()).toBeUndefined();
    expect(signerOf(panel.open())).toEqual({ name: 'Mila', from: 'order' });
  });

  it('follows the settings page at once, and tells the sides anew', async () => {
    const panel = await panelOf({ name: 'Iris', own: ['@shop.example'] });
    expect(panel.sides).toEqual([['@shop.example']]);
    panel.changeProfile({ name: 'Noor', own: ['@shop.example', 'Ana'] });
    expect(panel.name()).toBe('Noor');
    await settle();
    expect(panel.sides.at(-1)).toEqual(['@shop.example', 'Ana']);
  });
});

describe('the profile as a form', () => {
  it('takes an entry a line, each once, and nothing empty', () => {
    const form = {
      name: '  Iris ',
      own: 'a@shop.example, @shop.example\n\na@shop.example;Ana ',
      role: 'agent' as const,
      quietFrom: '',
      quietTo: '',
    };
    expect(profileFromForm(form)).toEqual({
      name: 'Iris',
      own: ['a@shop.example', '@shop.example', 'Ana'],
    });
    expect(profileFromForm({ name: ' ', own: '', role: 'agent', quietFrom: '21:00', quietTo: '' })).toEqual({});
  });

  it('shows what it stands for', () => {
    const profile = {
      name: 'Iris',
      own: ['a@shop.example', '@shop.example'],
      quietHours: { from: '21:00', to: '07:00' },
    };
    expect(profileFromForm(profileFormOf(profile))).toEqual(profile);
  });
});
