import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const BUBBLE = '.wt-rounded.wt-text-body-01';
const ROW = 'div[class*="wt-pb-xs-1"]';

/** Stands before every message's words, for those who listen to the page. */
const SPOKEN = 'span.screen-reader-only';

/**
 * A bubble's row, which has picture and time, where the row is that bubble's alone; and messages whose bubble is not
 * marked, so that they are missed aloud.
 */
const rowsOf = (place: ParentNode): readonly Element[] => {
  const rows = [...place.querySelectorAll(`${BUBBLE}, ${SPOKEN}`)].flatMap((each) => {
    const bubble = each.closest(BUBBLE);
    const row = each.closest(ROW);
    return row && row.querySelectorAll(BUBBLE).length <= 1 ? row : (bubble ?? []);
  });
  return [...new Set(rows)];
};

/** Etsy's messages. Nothing marks whose bubble it is; the picture's name is shown and the side asked. */
export const etsySite: SiteAdapter = tableSite({
  id: 'etsy',
  name: 'Etsy',
  grade: 'B',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/www\.etsy\.com\/([\w-]+\/)?(messages|your\/conversations)\//.test(url),
  key: /\/(?:messages|your\/conversations)\/(\d+)/,
  messages: {
    list: '.scrolling-message-list, .msg-list-container',
    item: rowsOf,
    body: BUBBLE,
    skip: '.screen-reader-only',
    sender: 'img[alt]',
    time: '.wt-text-caption',
  },
  composers: [
    {
      box: 'textarea.new-message-textarea-min-height, textarea[placeholder*="Type your reply"]',
      audience: 'customer',
    },
  ],
});
