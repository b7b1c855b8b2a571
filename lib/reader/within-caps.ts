import type { PageThread } from '../sites/index.ts';

const MAX_NAME = 200;
const MAX_SUBJECT = 1_000;
const MAX_ATTACHMENTS = 100;

type PageMessage = PageThread['messages'][number];

const clipAuthor = ({ name, address }: NonNullable<PageMessage['author']>): NonNullable<PageMessage['author']> => ({
  ...(name === undefined ? {} : { name: name.slice(0, MAX_NAME) }),
  // Half an address would be another person's.
  ...(address === undefined || address.length > MAX_NAME * 2 ? {} : { address }),
});

const clipMessage = (message: PageMessage): PageMessage => ({
  ...message,
  ...(message.author ? { author: clipAuthor(message.author) } : {}),
  ...(message.atText === undefined ? {} : { atText: message.atText.slice(0, MAX_NAME) }),
  ...(message.attachments
    ? { attachments: message.attachments.slice(0, MAX_ATTACHMENTS).map((name) => name.slice(0, MAX_NAME)) }
    : {}),
});

/** A thread whose names, subject and lists are as short as the panel accepts: a hostile page must not make it unreadable. */
export const withinCaps = (thread: PageThread): PageThread => ({
  ...thread,
  ...(thread.subject === undefined ? {} : { subject: thread.subject.slice(0, MAX_SUBJECT) }),
  messages: thread.messages.map(clipMessage),
  ...(thread.self ? { self: thread.self.slice(0, 20).map((own) => own.slice(0, MAX_NAME)) } : {}),
});
