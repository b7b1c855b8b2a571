import { siteOf } from '../../lib/reader/open-page.ts';
import type { Message } from '../../lib/thread/index.ts';

/** What became of a page changed at random many times over. */
export interface MutationCount {
  readonly rounds: number;
  readonly threw: number;
  readonly notRead: number;
  readonly wrong: readonly string[];
}

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

/** Changes the page at random `rounds` times, from its original each time, and looks whose words it then gives to whom. */
export function mutatePage(rounds: number, seed: number): MutationCount {
  const original = document.body.cloneNode(true);
  const title = document.title;
  const intact = siteOf(document)?.readThread(document, location.href);
  if (!intact?.ok) throw new Error(`not read when intact: ${JSON.stringify(intact)}`);
  const sides = new Map(intact.thread.messages.map((message) => [firstLine(message), message.from]));
  const next = numbersFrom(seed);
  const count = { rounds, threw: 0, notRead: 0, wrong: [] as string[] };
  for (let round = 0; round < rounds; round += 1) {
    document.body.replaceWith(original.cloneNode(true));
    document.title = title;
    for (let changes = (next() % 4) + 1; changes > 0; changes -= 1) change(next);
    try {
      const outcome = siteOf(document)?.readThread(document, location.href);
      if (!outcome?.ok) count.notRead += 1;
      for (const message of outcome?.ok ? outcome.thread.messages : []) {
        const side = sides.get(firstLine(message));
        if (['buyer seller', 'seller buyer'].includes(`${side} ${message.from}`)) count.wrong.push(firstLine(message));
      }
    } catch {
      count.threw += 1;
    }
  }
  return count;
}
