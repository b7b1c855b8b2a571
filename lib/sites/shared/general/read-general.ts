import type { Message } from '../../../thread/index.ts';
import { clipMessages } from '../clip-messages.ts';
import { shortHash } from '../conversation-key.ts';
import { findGenericComposer } from './composer.ts';
import { findMessageGroup } from './group.ts';
import { readMailPage } from './mail.ts';
import { readGroup } from './message.ts';

/** What is built like a conversation in a page nobody knows. */
export interface GeneralReading {
  readonly messages: readonly Message[];
  readonly dropped: number;
  readonly subject?: string;
}

/**
 * Two hashes that tell conversations of one site apart: of the address, which may stay while another conversation is
 * swapped in, and of the beginning, which may be alike in two.
 */
export const generalKey = (url: string, first: Message): string =>
  `${shortHash(url)}:${shortHash(`${first.author?.address ?? first.author?.name ?? ''}\n${first.text.slice(0, 400)}`)}`;

/** Messages of a page, oldest first, looked for `within` a part of it; empty where nothing looks like any. */
export const findGeneralMessages = (page: Document, within: ParentNode = page): readonly Message[] => {
  const group = findMessageGroup(within);
  const messages = group ? readGroup(group) : [];
  return messages.length > 0 ? messages : readMailPage(page);
};

/** Reads a page in general mode; null where it holds no messages, or nothing to answer them in. */
export function readGeneral(page: Document, within?: ParentNode): GeneralReading | null {
  const all = findGeneralMessages(page, within);
  const answerable = findGenericComposer(page);
  // A page with authors and dates but nothing to answer in is an article with comments, or a list.
  if (all.length === 0 || (!answerable.ok && answerable.reason === 'composer-missing')) return null;
  const subject = (page.querySelector('h1') ?? page.querySelector('h2'))?.textContent?.replace(/\s+/g, ' ').trim();
  return { ...clipMessages(all), ...(subject ? { subject: subject.slice(0, 300) } : {}) };
}
