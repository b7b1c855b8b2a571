import { analyse, type Case } from '../../../lib/case/index.ts';

/** What the product reads in one message of a buyer about whom nothing else is known; its language is told by the text. */
export const readWords = (text: string, at = '2026-05-20T12:00:00Z'): Case =>
  analyse({
    thread: { key: 'bench', site: 'bench', messages: [{ from: 'buyer', at, text }] },
    orders: [],
    settings: {},
    now: at,
  });
