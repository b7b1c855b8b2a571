import { analyse, type Case, type CaseInput } from '../../../lib/case/index.ts';

/** One message of a buyer about whom nothing else is known; its language is told by the text. */
export const caseOfWords = (text: string, at = '2026-05-20T12:00:00Z'): CaseInput => ({
  thread: { key: 'bench', site: 'bench', messages: [{ from: 'buyer', at, text }] },
  orders: [],
  settings: {},
  now: at,
});

/** What the product reads in it. */
export const readWords = (text: string, at?: string): Case => analyse(caseOfWords(text, at));
