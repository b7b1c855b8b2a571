import type { Message } from '../thread/index.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { lineOf } from './shared/marked-message.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const WRITER = '.author > a.user, .note-header > a.user';

/** The issue itself comes first, then its notes by their number: which of them stands on top is the reader's choice. */
const numberOf = ({ id }: Element): number => Number(/^change-(\d+)$/.exec(id)?.[1] ?? 0);

/** The day from the link to that day's activity: the shown one may be written either way round. */
const momentOf = (item: Element): string => {
  const time = item.querySelector('.author a[title], .note-header a[title]');
  const shown = time?.getAttribute('title') ?? '';
  const day = /[?&]from=(\d{4}-\d\d-\d\d)/.exec(time?.getAttribute('href') ?? '')?.[1];
  return day ? `${day} ${/\d{1,2}:\d{2}.*/.exec(shown)?.[0] ?? ''}`.trim() : shown;
};

const statedBy = (item: Element): Partial<Pick<Message, 'from' | 'author' | 'atText'>> => {
  const writer = item.querySelector(WRITER);
  const own = item.ownerDocument.getElementById('loggedas')?.querySelector('a')?.getAttribute('href');
  const atText = momentOf(item);
  return {
    ...(own && writer?.getAttribute('href') === own ? { from: 'seller' } : {}),
    ...(writer ? { author: { name: lineOf(writer) } } : {}),
    ...(atText ? { atText } : {}),
  };
};

/**
 * Redmine (the pages of a running 5.0.4, driven end to end). The writer who is logged in is the seller; whether another is
 * a buyer or a colleague no page of it says.
 */
export const redmineSite: SiteAdapter = tableSite({
  id: 'redmine',
  name: 'Redmine',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) => /\/issues\/\d+/.test(url) && page.body?.classList.contains('controller-issues') === true,
  key: /\/issues\/(\d+)/,
  replyPage: /\/issues\/\d+\/edit/,
  messages: {
    item: (place) =>
      [...place.querySelectorAll('.issue:has(> .description > .wiki), .journal.has-notes')].sort(
        (a, b) => numberOf(a) - numberOf(b),
      ),
    note: '.private-notes',
    body: '.description > .wiki, .note > .wiki',
    sender: WRITER,
    stated: statedBy,
  },
  subject: '.issue .subject h3',
  composers: [
    {
      box: 'textarea#issue_notes',
      audience: (box) =>
        box.closest('form')?.querySelector<HTMLInputElement>('input#issue_private_notes')?.checked
          ? 'internal'
          : 'customer',
    },
  ],
});
