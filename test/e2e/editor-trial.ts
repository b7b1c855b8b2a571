import { setTimeout as sleep } from 'node:timers/promises';
import type { EditingKey, EditorDriver } from './editor-driver.ts';
import type { EditorPage } from './editor-pages.ts';
import { essenceOf, linesOf } from './reply-lines.ts';

/** What an editor must do with an inserted reply. */
export const CRITERIA = ['insert', 'caret', 'undo', 'model', 'paragraphs'] as const;
/** One of them. */
export type Criterion = (typeof CRITERIA)[number];

/** One freshly opened editor, a person's hands in it, and what is expected of it. */
export interface EditorTrial {
  /** Clicks into the box and goes to its first line. */
  readonly enter: () => Promise<void>;
  /** Types into the first line, and gives the model's lines once they begin with it. */
  readonly write: (text: string) => Promise<readonly string[]>;
  readonly press: (key: EditingKey) => Promise<void>;
  readonly insert: (text: string, what: string) => Promise<void>;
  readonly expectJoined: (what: string, options: readonly string[]) => Promise<void>;
  readonly expectUndone: (what: string, before: readonly string[]) => Promise<void>;
  readonly expectCaret: (what: string, isTyped: (line: string) => boolean) => Promise<void>;
  /** Leaves an input method's composition open. */
  readonly compose: (text: string) => Promise<void>;
  /** Takes the focus out of the page, and gives the way back; undefined where the browser cannot be told to. */
  readonly leave: () => Promise<(() => Promise<void>) | undefined>;
}

const TRIES = 3;
const STEP_MS = 25;
const STEPS = 12;
const shown = (lines: readonly string[]): string => JSON.stringify(lines).slice(0, 160);

/** Opens the page afresh; notes what goes wrong under its criterion. */
export async function startTrial(
  driver: EditorDriver,
  page: EditorPage,
  faults: Readonly<Record<Criterion, string[]>>,
): Promise<EditorTrial> {
  const model = async (): Promise<readonly string[]> => linesOf(await driver.inPage<string>('replyEditor.model()'));
  const settled = async (isSo: (lines: readonly string[]) => boolean): Promise<readonly string[]> => {
    let lines = await model();
    for (let tries = 0; tries < STEPS && !isSo(lines); tries += 1) {
      await sleep(STEP_MS);
      lines = await model();
    }
    return lines;
  };
  const enter = async (): Promise<void> => {
    await driver.click(await driver.inPage('replyEditor.point()'));
    await driver.press('top');
  };
  await driver.open(page);
  return {
    enter,
    press: driver.press,
    write: async (text) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        if (tries > 0) await driver.open(page);
        await enter();
        await driver.type(text);
        const lines = await settled(([first]) => first === text.trim());
        if (lines[0] === text.trim()) return lines;
      }
      // On a busy machine a key may come before the click has moved the caret: nothing of ours has run yet.
      throw new Error(`typing never got into the first line of ${page.name}`);
    },
    insert: async (text, what) => {
      await driver.inPage('replyEditor.watch()');
      const outcome = await driver.ask<{ ok: boolean }>(`readerUnderTest.insert(${JSON.stringify(text)})`);
      if (outcome.ok !== true) faults.insert.push(`${what}: ${JSON.stringify(outcome)}`);
      const seen = await driver.inPage<readonly string[]>('replyEditor.seen()');
      if (seen.length > 0) faults.insert.push(`${what}: the page saw ${seen.join(', ')}`);
      if (!(await driver.inPage<boolean>('replyEditor.holdsFocus()'))) faults.caret.push(`${what}: the focus is gone`);
    },
    expectJoined: async (what, options) => {
      const lines = await settled((seen) => options.includes(seen.join('\n')));
      if (options.includes(lines.join('\n'))) return;
      const all = essenceOf(lines.join(''));
      const isWhole = options.some((option) => essenceOf(option) === all);
      faults[isWhole ? 'paragraphs' : 'model'].push(`${what}: ${shown(lines)}`);
    },
    expectUndone: async (what, before) => {
      await driver.press('undo');
      const wanted = before.join('\n');
      const after = await settled((lines) => lines.join('\n') === wanted);
      if (after.join('\n') !== wanted) faults.undo.push(`${what}: ${shown(after)} instead of ${shown(before)}`);
    },
    expectCaret: async (what, isTyped) => {
      await driver.type('~');
      const lines = await settled((seen) => seen.some(isTyped));
      if (!lines.some(isTyped)) faults.caret.push(`${what}: ${shown(lines)}`);
    },
    compose: driver.compose,
    leave: async () => driver.leave?.(),
  };
}
