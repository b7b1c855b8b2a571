import type { DeskEntry, DeskStory } from './desk-story.ts';

/** An entry as a helpdesk's own program takes it; the buyer's are mails. */
export interface FiledEntry {
  readonly kind: DeskEntry['kind'];
  readonly text: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  readonly at: string;
  readonly mail?: string;
}

const mailOf = ({ buyer }: DeskStory, { at, text }: DeskEntry, subject: string): string =>
  [
    `From: ${buyer.name} <${buyer.address}>`,
    'To: support@shop.test',
    `Subject: ${subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${at.getTime()}@mail.test>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\n');

/** The story's entries, the buyer's as mails. @param replySubject subject by which the helpdesk knows a further mail. */
export const storyMails = (story: DeskStory, replySubject: (subject: string) => string): readonly FiledEntry[] =>
  story.entries.map((entry, index) => {
    const { kind, text, at } = entry;
    const subject = index === 0 ? story.subject : replySubject(story.subject);
    return {
      kind,
      text,
      at: at.toISOString().slice(0, 19).replace('T', ' '),
      ...(kind === 'buyer' ? { mail: mailOf(story, entry, subject) } : {}),
    };
  });
