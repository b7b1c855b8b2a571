import { setTimeout as sleep } from 'node:timers/promises';
import type { EditorDriver } from './editor-driver.ts';
import type { EditorPage } from './editor-pages.ts';
import { type Criterion, type EditorTrial, startTrial } from './editor-trial.ts';
import { joinedLines, linesOf } from './reply-lines.ts';

/** What was seen: for each criterion what went wrong, empty where all was right. */
export type Verdict = Readonly<Record<Criterion, readonly string[]>>;

const REPLY =
  'Hello Mara, שלום,\n\nI am sorry about the wait 👍🏽.\nThe carrier answers by Friday 27 February.\n\nKind regards';
const LONG = Array.from({ length: 160 }, (_, line) => `Line ${line} of a very long reply, sixty-four signs wide.`);
const TEXTS: Readonly<Record<string, string>> = {
  emoji: 'Danke 👍🏽 für Ihre Geduld – „bis Freitag“ 👩‍👩‍👧',
  'right to left': 'שלום מארה,\n\nמצטערים על העיכוב.',
  markup: '<b>5 < 6 & "7"</b> &amp;\n\n<i>x</i>',
  '10 KB': LONG.join('\n\n'),
};
const BELOW = 'Shop team';
const withBelow = (texts: readonly string[]): readonly string[] => texts.map((text) => `${text}\n${BELOW}`);
const BEHIND_HI = withBelow(joinedLines('Hi', linesOf(REPLY), '').map((text) => text.replace('HiHello', 'Hi Hello')));
// Editors count what is typed within a second as one step; nobody reaches the panel sooner.
const reachForPanel = (): Promise<void> => sleep(1_100);

const afterTyping = async (trial: EditorTrial): Promise<void> => {
  const before = await trial.write('Hi ');
  await reachForPanel();
  await trial.insert(REPLY, 'after typing');
  await trial.expectJoined('after typing', BEHIND_HI);
  await trial.expectUndone('after typing', before);
  await trial.insert(REPLY, 'again after undo');
  await trial.expectCaret('again after undo', (line) => line === 'Kind regards~');
};

const overSelection = async (trial: EditorTrial): Promise<void> => {
  const before = await trial.write('Hi old');
  for (let times = 0; times < 3; times += 1) {
    // As fast as a hand: editors that draw anew after typing put the selection back once.
    await sleep(80);
    await trial.press('select-left');
  }
  await reachForPanel();
  await trial.insert(REPLY, 'over a selection');
  await trial.expectJoined('over a selection', BEHIND_HI);
  await trial.expectUndone('over a selection', before);
};

const amidWord = async (trial: EditorTrial): Promise<void> => {
  await trial.write('ab');
  await trial.press('left');
  await reachForPanel();
  await trial.insert(REPLY, 'amid a word');
  await trial.expectJoined('amid a word', withBelow(joinedLines('a', linesOf(REPLY), 'b')));
  await trial.expectCaret('amid a word', (line) => line.startsWith('Kind regards~'));
};

const untouched = async (trial: EditorTrial): Promise<void> => {
  const reply = linesOf(REPLY).join('\n');
  await trial.insert(REPLY, 'nobody in it');
  await trial.expectJoined('nobody in it', [`${reply}\n${BELOW}`, `${BELOW}\n${reply}`]);
};

const anyText = async (trial: EditorTrial): Promise<void> => {
  const before = await trial.write('Hi');
  await reachForPanel();
  for (const [what, text] of Object.entries(TEXTS)) {
    await trial.insert(text, what);
    await trial.expectJoined(what, withBelow(joinedLines('Hi', linesOf(text), '')));
    await trial.expectUndone(what, before);
    // Where an undo leaves the caret is each editor's own affair.
    await trial.enter();
    await trial.press('line-end');
    // Jodit notes undo steps and Slate the caret a tenth of a second later.
    await sleep(250);
  }
};

const whileComposing = async (trial: EditorTrial): Promise<void> => {
  await trial.write('Hi ');
  await trial.compose('にほ');
  await trial.insert(REPLY, 'while composing');
  await trial.expectJoined('while composing', withBelow(joinedLines('Hi にほ', linesOf(REPLY), '')));
};

const fromPanel = async (trial: EditorTrial): Promise<void> => {
  const before = await trial.write('Hi ');
  await reachForPanel();
  const comeBack = await trial.leave();
  if (!comeBack) return;
  await trial.insert(REPLY, 'from a panel');
  await trial.expectJoined('from a panel', BEHIND_HI);
  await comeBack();
  await trial.expectUndone('from a panel', before);
};

const ATTEMPTS = { afterTyping, overSelection, amidWord, untouched, anyText, whileComposing, fromPanel } as const;
/** One thing that a person may do around an insertion. */
export type Attempt = keyof typeof ATTEMPTS;
const EVERY_ATTEMPT = Object.keys(ATTEMPTS) as readonly Attempt[];

/** Tries what a person may do around an insertion, each in a freshly opened editor. */
export async function tryEditor(
  driver: EditorDriver,
  page: EditorPage,
  attempts: readonly Attempt[] = EVERY_ATTEMPT,
): Promise<Verdict> {
  const faults: Record<Criterion, string[]> = { insert: [], caret: [], undo: [], model: [], paragraphs: [] };
  for (const attempt of attempts) {
    const trial = await startTrial(driver, page, faults);
    const kind = await driver.ask<string>('readerUnderTest.kind()');
    if (kind !== page.kind) faults.insert.push(`taken for ${kind}`);
    await ATTEMPTS[attempt](trial);
  }
  return faults;
}
