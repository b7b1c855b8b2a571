import type { KnownSite } from './known-site.ts';

/** Marketplaces and chats that are known by marks. */
export const MARKETPLACES: readonly KnownSite[] = [
  {
    id: 'ebay',
    url: 'https://www.ebay.com/cnt/ViewMessage?group_type=CORE',
    elsewhere: 'https://www.ebay.com/sh/messages',
    key: 'hashed',
    roles: 'bsb',
    general: true,
    audience: 'customer',
  },
  {
    id: 'etsy',
    url: 'https://www.etsy.com/messages/5501',
    elsewhere: 'https://www.etsy.com/messages/all',
    key: 'etsy:5501',
    roles: 'uuu',
    general: false,
    audience: 'customer',
    landmarks: [
      ['.wt-rounded', 'class', ['message body']],
      ['img', 'alt', ['sender']],
    ],
  },
  {
    id: 'alibaba',
    url: 'https://onetalk.alibaba.com/message/weblitePWA.htm?activeAccountId=1#/',
    elsewhere: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
    key: 'hashed',
    roles: 'bpsb',
    general: false,
    audience: 'customer',
    landmarks: [
      ['.message-item-wrapper', 'class', ['messages']],
      ['.session-rich-content, .item-system-notice', 'class', ['message body']],
      ['.name', 'class', ['sender']],
    ],
  },
  {
    id: 'alibaba-messages',
    folder: 'alibaba',
    url: 'https://message.alibaba.com/message/messenger.htm#/',
    elsewhere: 'https://message.alibaba.com/message/messenger.htm#/',
    key: 'hashed',
    roles: 'upuu',
    general: false,
    audience: 'customer',
  },
  {
    id: 'whatsapp',
    url: 'https://web.whatsapp.com/',
    elsewhere: 'https://web.whatsapp.com/',
    key: 'hashed',
    roles: 'bsb',
    general: false,
    hidden: 1,
    audience: 'customer',
    landmarks: [
      ['[data-id]', 'data-id', ['messages']],
      ['.selectable-text', 'class', ['message body']],
    ],
  },
  {
    id: 'messenger',
    url: 'https://www.facebook.com/marketplace/t/100200',
    elsewhere: 'https://www.facebook.com/marketplace/inbox',
    key: 'messenger:100200',
    roles: 'bpsb',
    general: false,
    audience: 'customer',
  },
];
