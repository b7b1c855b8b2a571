import { siteOf } from '../../lib/reader/open-page.ts';
import type { PageThread, ReadOutcome } from '../../lib/sites/index.ts';
import type { Message } from '../../lib/thread/index.ts';

/** What became of a page changed at random many times over. Every figure counts changed pages. */
export interface MutationCount {
  readonly rounds: number;
  readonly threw: number;
  /** A message was given to the other side; its words. */
  readonly wrong: readonly string[];
  /** A note for colleagues was given to the buyer, or to the shop as if the buyer had got it. */
  readonly noteShown: number;
  /** Words of the conversation stood in the page and were missing from the reading, which did not say so. */
  readonly lostSilently: number;
  /** Not read, and said so. */
  readonly notRead: number;
  /** The change took the whole conversation out of the page. */
  readonly nothingLeft: number;
}

/** Words that stand only in a note for colleagues, in every fixture that has one. */
const NOTE = 'do not admit it yet';

/** Numbers from 0 to 2^32, the same for the same seed (xorshift). */
const numbersFrom = (seed: number) => {
  let state = seed | 1;
  return (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

const change = (next: () => number): void => {
  const all = [...document.body.querySelectorAll('*')];
  const element = all[next() % all.length];
  if (!element) return;
  const names = element.getAttributeNames();
  const kind = next() % 6;
  if (kind === 0) element.remove();
  else if (kind === 1 && names.length > 0) element.removeAttribute(names[next() % names.length] ?? '');
  else if (kind === 2) element.previousElementSibling?.before(element);
  else if (kind === 3) element.after(element.cloneNode(true));
  else if (kind === 4) element.before(document.createTextNode(' Advertisement '));
  else if (kind === 5) {
    const shell = document.createElement('div');
    element.replaceWith(shell);
    shell.append(element);
  }
};

const firstLine = ({ text }: Message): string => text.split('\n')[0] ?? '';

type Verdict = 'read' | 'lostSilently' | 'notRead' | 'nothingLeft';

/** How a changed page was read, beside the reading of the intact one. */
const judge = (outcome: ReadOutcome | undefined, intact: PageThread): Verdict => {
  const words = document.body.textContent ?? '';
  const present = intact.messages.map(firstLine).filter((line) => line !== '' && words.includes(line));
  if (present.length === 0) return 'nothingLeft';
  // To call a page with half a conversation "no ticket" is no way of saying that it could not be read.
  if (!outcome?.ok) return outcome?.reason === 'not-a-ticket' ? 'lostSilently' : 'notRead';
  const { messages, hiddenMessages } = outcome.thread;
  const lost = present.some((line) => !messages.some(({ text }) => text.includes(line)));
  const said = hiddenMessages > intact.hiddenMessages || messages.some(({ partial }) => partial);
  return lost && !said ? 'lostSilently' : 'read';
};

const renamed = (node: Node, lines: readonly string[], copy: number): Node => {
  const rename = (value: string): string =>
    lines.reduce((text, line) => text.replaceAll(line, `${line} Copy ${copy}.`), value);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at: Node | null = node; at; at = walker.nextNode()) {
    if (at.nodeType === 3) at.nodeValue = rename(at.nodeValue ?? '');
    else if (at instanceof Element)
      for (const name of at.getAttributeNames()) at.setAttribute(name, rename(at.getAttribute(name) ?? ''));
  }
  return node;
};

/** Repeats the conversation in its place, each time in other words: fixtures are short, and real threads are not. */
const growConversation = (times: number): void => {
  const outcome = siteOf(document)?.readThread(document, location.href);
  const lines = outcome?.ok ? outcome.thread.messages.map(firstLine) : [];
  const holds = (element: Element): boolean => lines.every((line) => (element.textContent ?? '').includes(line));
  let place: Element = document.body;
  for (let inner: Element | undefined = place; inner; inner = [...inner.children].find(holds)) place = inner;
  const parts = [...place.children].filter((child) => lines.some((line) => (child.textContent ?? '').includes(line)));
  const last = parts.at(-1);
  for (let copy = times; copy > 0; copy -= 1)
    last?.after(...parts.map((part) => renamed(part.cloneNode(true), lines, copy)));
};

const OPPOSITE = ['buyer seller', 'seller buyer'];

/** Words given to the other side; quoted lines belong to whom they are quoted from. */
const misgiven = (messages: readonly Message[], sides: ReadonlyMap<string, Message['from']>): readonly string[] =>
  messages.flatMap(({ from, text }) =>
    text.split('\n').filter((line) => OPPOSITE.includes(`${sides.get(line)} ${from}`)),
  );

/** Changes the page at random `rounds` times, from its original each time, and looks whose words it then gives to whom. */
export function mutatePage(rounds: number, seed: number, grow = 0): MutationCount {
  growConversation(grow);
  const original = document.body.cloneNode(true);
  const title = document.title;
  const intact = siteOf(document)?.readThread(document, location.href);
  if (!intact?.ok) throw new Error(`not read when intact: ${JSON.stringify(intact)}`);
  const sides = new Map(intact.thread.messages.map((message) => [firstLine(message), message.from]));
  const next = numbersFrom(seed);
  const count = { rounds, threw: 0, wrong: [] as string[], noteShown: 0, lostSilently: 0, notRead: 0, nothingLeft: 0 };
  for (let round = 0; round < rounds; round += 1) {
    document.body.replaceWith(original.cloneNode(true));
    document.title = title;
    for (let changes = (next() % 4) + 1; changes > 0; changes -= 1) change(next);
    try {
      const outcome = siteOf(document)?.readThread(document, location.href);
      const verdict = judge(outcome, intact.thread);
      if (verdict !== 'read') count[verdict] += 1;
      const messages = outcome?.ok ? outcome.thread.messages : [];
      count.wrong.push(...misgiven(messages, sides));
      if (messages.some(({ from, text }) => from !== 'unknown' && text.includes(NOTE))) count.noteShown += 1;
    } catch {
      count.threw += 1;
    }
  }
  return count;
}
