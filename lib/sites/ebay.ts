import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { lineOf } from './shared/marked-message.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const BUBBLE = '.app-conversation__message-bubble';

const itemLines = (place: ParentNode): readonly string[] => {
  const link = place.querySelector('.app-base-item-card__item-title h1 a');
  const number = /(\d{9,15})\/?(?:[?#]|$)/.exec(link?.getAttribute('href') ?? '')?.[1];
  const title = lineOf(link);
  return [...(title ? [`Item: ${title}`] : []), ...(number ? [`Item number: ${number}`] : [])];
};

/** eBay's messages. The buyer's bubbles are grey; the newest stands first. */
export const ebaySite: SiteAdapter = tableSite({
  id: 'ebay',
  name: 'eBay',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) =>
    /^https:\/\/(www|mesg)\.ebay\.[a-z.]{2,6}\/(cnt\/ViewMessage|sh\/messages|mesgweb\/|ViewMessageDetail)/.test(url),
  messages: {
    list: '.msg-content-view',
    item: BUBBLE,
    body: '.app-conversation__message-bubble__message__content',
    time: '.app-conversation__message-bubble__posted-time',
    roles: { buyer: '.app-conversation__message-bubble__grey' },
    unmarked: 'seller',
    newestFirst: true,
  },
  composers: [{ box: '#imageupload__sendmessage--textbox', audience: 'customer' }],
  order: itemLines,
});
