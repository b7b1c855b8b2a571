import type { ChannelFailure, TeachStep } from '../../messages/index.ts';
import type { PanelContext } from '../panel-context.ts';
import { refreshPage } from '../refresh-page.ts';
import type { NoteAnswer, PointedWords, TeachFault, Teaching } from './teaching.ts';

const NEEDED: readonly TeachStep[] = ['buyer', 'own', 'box'];

/** Step that has to be done anew for each fault. */
const STEP_FOR: Readonly<Record<TeachFault, TeachStep>> = {
  'same-message': 'own',
  'no-pattern': 'buyer',
  unread: 'buyer',
  'no-box': 'box',
  'box-unnamed': 'box',
  'note-unclear': 'note',
};

const show = (context: PanelContext, teaching: Teaching | null): void => context.store.setState({ teaching });

const wordsNow = (context: PanelContext): PointedWords => {
  const { teaching } = context.store.getState();
  return teaching && 'words' in teaching ? teaching.words : {};
};

/** A page that a well-known adapter read, or read no more, is taught because that adapter does it badly. */
const goesBeforeKnown = (context: PanelContext): boolean => {
  const { screen } = context.store.getState();
  if (screen.kind === 'layout-changed') return true;
  return screen.kind === 'case' && screen.open.from.kind === 'page' && !screen.open.from.general;
};

/** Lets go of the page: nothing of the lesson stays in it. */
const closeLesson = (context: PanelContext): void => {
  const { lesson } = context;
  // Forgotten first: its own closing is no news to the listener.
  context.lesson = null;
  lesson?.close();
};

/** Ends the lesson. */
export function stopTeaching(context: PanelContext): void {
  closeLesson(context);
  show(context, null);
}

const failTeaching = (context: PanelContext, reason: ChannelFailure): void => {
  closeLesson(context);
  show(context, { kind: 'failed', reason });
};

/** Begins to teach the page in the active tab. Needs no more rights than reading it does. */
export async function startTeaching(context: PanelContext): Promise<void> {
  closeLesson(context);
  show(context, { kind: 'starting' });
  const opened = await context.ports.teacher.open(() => {
    if (context.lesson !== null) {
      context.lesson = null;
      show(context, { kind: 'failed', reason: 'tab-closed' });
    }
  });
  if (!opened.ok) return show(context, { kind: 'failed', reason: opened.error });
  if (context.store.getState().teaching?.kind !== 'starting') return opened.value.close();
  context.lesson = opened.value;
  await point(context, 'buyer', null);
}

async function point(context: PanelContext, step: TeachStep, fault: TeachFault | null): Promise<void> {
  const { lesson } = context;
  if (!lesson) return;
  const words = wordsNow(context);
  show(context, { kind: 'pointing', step, words, fault, framed: null });
  const answer = await lesson.point(step);
  if (context.lesson !== lesson) return;
  if (!answer.ok) return failTeaching(context, answer.error);
  if (answer.value.kind === 'replaced') return;
  if (answer.value.kind === 'cancelled') return stopTeaching(context);
  if (answer.value.kind === 'not-this') return point(context, step, answer.value.fault);
  const found = { ...words, [step]: answer.value.words };
  show(context, { kind: 'learning', words: found });
  if (step === 'note') return answerNote(context, 'pointed');
  const next = NEEDED.find((each) => found[each] === undefined);
  return next ? point(context, next, null) : show(context, { kind: 'asking-note', words: found, fault: null });
}

/** Points at one part anew; what was learned of the others stays. */
export const pointAgain = (context: PanelContext, step: TeachStep): Promise<void> => point(context, step, null);

/** Takes what the agent said of notes, learns, and tries what was learned on the page at once. */
export async function answerNote(context: PanelContext, note: NoteAnswer): Promise<void> {
  const { lesson } = context;
  if (!lesson) return;
  const words = wordsNow(context);
  show(context, { kind: 'learning', words });
  const day = context.ports.clock.now().slice(0, 10);
  const learned = await lesson.learn({ day, repliesOnly: note === 'replies-only', withNote: note === 'pointed' });
  if (context.lesson !== lesson) return;
  if (!learned.ok) return failTeaching(context, learned.error);
  const outcome = learned.value;
  if (outcome.ok) return show(context, { kind: 'trial', words, layout: outcome.layout, trial: outcome.trial });
  if (outcome.fault === 'note-unclear') return show(context, { kind: 'asking-note', words, fault: outcome.fault });
  return point(context, STEP_FOR[outcome.fault], outcome.fault);
}

/** Says which end of the conversation is the newest. */
export function setNewestFirst(context: PanelContext, isNewestFirst: boolean): void {
  const { teaching } = context.store.getState();
  if (teaching?.kind !== 'trial') return;
  const { newestFirst: _, ...layout } = teaching.layout;
  const isTurned = (teaching.layout.newestFirst === true) !== isNewestFirst;
  const { trial } = teaching;
  show(context, {
    ...teaching,
    layout: isNewestFirst ? { ...layout, newestFirst: true } : layout,
    trial: isTurned ? { ...trial, messages: trial.messages.toReversed() } : trial,
  });
}

/** Keeps what was learned for this host and reads the page by it. */
export async function keepLayout(context: PanelContext): Promise<void> {
  const { teaching } = context.store.getState();
  if (teaching?.kind !== 'trial') return;
  const { layout } = teaching;
  const before = await context.ports.layouts.find(layout.host);
  const isFirst = before ? before.overKnown === true : goesBeforeKnown(context);
  await context.ports.layouts.save(isFirst ? { ...layout, overKnown: true } : layout);
  stopTeaching(context);
  await refreshPage(context);
}

/** Goes to another part of the page without leaving the panel. */
export async function walkTo(context: PanelContext, by: 1 | -1): Promise<void> {
  const answer = await context.lesson?.walk(by);
  const { teaching } = context.store.getState();
  if (answer?.ok && teaching?.kind === 'pointing') show(context, { ...teaching, framed: answer.value });
}

/** Takes the part that is framed. */
export async function chooseFramed(context: PanelContext): Promise<void> {
  await context.lesson?.choose();
}
