import type { Message, Role } from '../../thread/index.ts';
import { isShown } from '../shared/is-shown.ts';
import type { MarkedReading } from '../shared/selector-table.ts';

const LOG = '[role="log"][aria-label^="Messages in conversation titled "], [role="grid"][aria-label^="Messages"]';
const SENT = '[aria-label^="Enter, Message sent "]';
/** Lines that Marketplace writes itself. */
const AUTOMATIC = /\bis waiting for your response\b|\bstarted this chat\b/;

interface Line {
  readonly when: string;
  readonly who: string;
  readonly text: string;
}

/** "Enter, Message sent <time> by <name>: <text>". */
const lineOf = (label: string): Line | null => {
  const body = label.slice('Enter, Message sent '.length);
  const by = body.indexOf(' by ');
  const colon = body.indexOf(': ', by);
  if (by < 0 || colon < 0) return null;
  return { when: body.slice(0, by), who: body.slice(by + 4, colon).trim(), text: body.slice(colon + 2).trim() };
};

/** The other person, as a Marketplace conversation is titled: "<buyer> · <listing>". */
const buyerOf = (log: Element): string => {
  const title = (log.getAttribute('aria-label') ?? '').replace('Messages in conversation titled ', '');
  return title.includes(' · ') ? (title.split(' · ')[0] ?? '').trim() : '';
};

const roleOf = ({ who, text }: Line, buyer: string): Role => {
  if (AUTOMATIC.test(text)) return 'platform';
  if (who === 'You') return 'seller';
  // A first name is not the buyer's name; another person may carry it.
  return who !== '' && who === buyer ? 'buyer' : 'unknown';
};

/** Reads the rows of a conversation in an English page; other languages name them otherwise. */
export function readMessengerRows(place: ParentNode): MarkedReading {
  const log = [...place.querySelectorAll(LOG)].find(isShown);
  if (!log) return { messages: [], hidden: 0, missing: ['conversation'] };
  const buyer = buyerOf(log);
  const lines = [...log.querySelectorAll(SENT)].map((each) =>
    lineOf((each.getAttribute('aria-label') ?? '').slice(0, 70_000)),
  );
  const messages = lines.flatMap((line): readonly Message[] =>
    line ? [{ from: roleOf(line, buyer), author: { name: line.who }, atText: line.when, text: line.text }] : [],
  );
  const rows = [...log.querySelectorAll('div[role="row"]')].filter((row) => !row.querySelector(SENT)).length;
  return { messages, hidden: lines.length - messages.length + rows, missing: messages.length > 0 ? [] : ['messages'] };
}
