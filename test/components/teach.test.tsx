import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TaughtPages } from '../../components/options/taught-pages.tsx';
import { en } from '../../lib/language/index.ts';
import { layoutsFile, type PageLesson } from '../../lib/panel/index.ts';
import type { TaughtLayout } from '../../lib/sites/index.ts';
import { succeed } from '../../lib/values/index.ts';
import { fakePorts, stormThread } from '../panel/fake-ports.ts';
import { memoryLayouts } from '../panel/memory-layouts.ts';
import { taughtLayout } from '../panel/taught-layout.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const press = (name: string | RegExp) => perform(() => void fireEvent.click(screen.getByRole('button', { name })));

describe('the guide in the panel', () => {
  const words = ['Where is my kettle?', 'On its way.', ''];
  const lesson = (): PageLesson => {
    const left = [...words];
    return {
      point: async () => succeed({ kind: 'pointed', words: left.shift() ?? '' }),
      walk: async () => succeed(''),
      choose: async () => succeed(true),
      learn: async () =>
        succeed({
          ok: true,
          layout: taughtLayout({ own: ['Tom'] }),
          trial: {
            messages: [
              { from: 'buyer', author: 'Ines', atText: '19 Nov', words: 'Where is my kettle?' },
              { from: 'unknown', words: 'A third voice.' },
            ],
            count: 2,
            hidden: 1,
            audience: 'unknown',
          },
        }),
      close: () => undefined,
    };
  };

  it('is offered where nothing is read or only in general mode, and leads to a trial and a click', async () => {
    const fake = fakePorts(stormThread({ general: true }));
    fake.ports.teacher.open = async () => succeed(lesson());
    await renderPanel(fake);
    await perform(
      () => void fireEvent.click(screen.getAllByRole('button', { name: en.panel.teach.open })[0] as Element),
    );
    expect(screen.getByText('“Where is my kettle?”')).toBeTruthy();
    expect(await findAxeFaults()).toEqual([]);
    await press(en.panel.teach.noteAnswers['not-sure']);
    for (const line of ['2 messages found', '1 more could not be read', en.panel.teach.trial.byName('Tom')])
      expect(screen.getByText(line)).toBeTruthy();
    expect(await findAxeFaults()).toEqual([]);
    await press(en.panel.teach.trial.keep);
    expect(fake.layouts).toEqual([taughtLayout({ own: ['Tom'] })]);
    expect(screen.queryByText(en.panel.teach.trial.title)).toBeNull();
  });
});

describe('taught pages in the settings', () => {
  const open = (kept: TaughtLayout[]) => {
    const files: string[] = [];
    const layouts = memoryLayouts(kept);
    render(<TaughtPages strings={en} layouts={layouts} download={(_name, text) => files.push(text)} />);
    return { files, kept };
  };
  const choose = (text: string) =>
    perform(() => {
      const file = new File([text], 'pages.json', { type: 'application/json' });
      fireEvent.change(screen.getByLabelText(en.taughtPages.importTitle), { target: { files: [file] } });
    });

  it('are handed on one by one, and forgotten with a way back', async () => {
    const { files, kept } = open([taughtLayout()]);
    await perform(() => undefined);
    await press('Export desk.example.com');
    expect(files).toEqual([layoutsFile([taughtLayout()])]);
    await press('Forget desk.example.com');
    expect(kept).toEqual([]);
    await press(en.taughtPages.undo);
    expect(kept).toEqual([taughtLayout()]);
  });

  it('come in from a file only after a look at what changes and a click', async () => {
    const { kept } = open([taughtLayout()]);
    await choose(layoutsFile([taughtLayout({ box: ['textarea'] })]));
    const preview = await screen.findByRole('region', { name: en.taughtPages.preview.title });
    expect(within(preview).getByText('Differs in: the reply box')).toBeTruthy();
    expect(kept).toEqual([taughtLayout()]);
    expect(await findAxeFaults()).toEqual([]);
    await press('Take 1 page');
    expect(kept).toEqual([taughtLayout({ box: ['textarea'] })]);
  });

  it('say what is wrong with a file that cannot be taken', async () => {
    const { kept } = open([]);
    await choose('{"a"');
    expect((await screen.findByRole('alert')).textContent).toBe(en.taughtPages.faults['no-json']);
    expect(kept).toEqual([]);
  });
});
