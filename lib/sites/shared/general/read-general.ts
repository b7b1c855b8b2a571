import type { Message } from '../../../thread/index.ts';
import { clipMessages } from '../clip-messages.ts';
import { shortHash } from '../conversation-key.ts';
import { findGenericComposer } from './composer.ts';
import { countNeighbours, findMessageGroup } from './group.ts';
import { readMailPage } from './mail.ts';
import { readGroup } from './message.ts';

/** What is built like a conversation in a page nobody knows. */
export interface GeneralReading {
  readonly messages: readonly Message[];
  /** Messages left out: older than the caps allow, or built unlike the others. */
  readonly dropped: number;
  readonly subject?: string;
}

/** Where to look, and whether it is known that a conversation stands there. */
export interface GeneralPlace {
  readonly within?: ParentNode;
  readonly isConversation?: boolean;
}

/**
 * Two hashes that tell conversations of one site apart: of the address, which may stay while another conversation is
 * swapped in, and of the beginning, which may be alike in two.
 */
export const generalKey = (url: string, first: Message): string =>
  `${shortHash(url)}:${shortHash(`${first.author?.address ?? first.author?.name ?? ''}\n${first.text.slice(0, 400)}`)}`;

const findAll = (
  page: Document,
  within: ParentNode,
): { readonly messages: readonly Message[]; readonly left: number } => {
  const group = findMessageGroup(within);
  const messages = group ? readGroup(group) : [];
  if (group && messages.length > 0) return { messages, left: countNeighbours(group) };
  return { messages: readMailPage(page), left: 0 };
};

/** Messages of a page, oldest first, looked for `within` a part of it; empty where nothing looks like any. */
export const findGeneralMessages = (page: Document, within: ParentNode = page): readonly Message[] =>
  findAll(page, within).messages;

/** Reads a page in general mode; null where it holds no messages, or, on a page that may be anything, no reply box. */
export function readGeneral(
  page: Document,
  { within = page, isConversation }: GeneralPlace = {},
): GeneralReading | null {
  const all = findAll(page, within);
  if (all.messages.length === 0) return null;
  const answerable = isConversation ? null : findGenericComposer(page);
  // A page with authors and dates but nothing to answer in is an article with comments, or a list.
  if (answerable && !answerable.ok && answerable.reason === 'composer-missing') return null;
  const { messages, dropped } = clipMessages(all.messages);
  const subject = (page.querySelector('h1') ?? page.querySelector('h2'))?.textContent?.replace(/\s+/g, ' ').trim();
  return { messages, dropped: dropped + all.left, ...(subject ? { subject: subject.slice(0, 300) } : {}) };
}
