import type { KnownSite } from './known-site.ts';

/** Helpdesks and mail that run as a service. */
export const HELPDESKS: readonly KnownSite[] = [
  {
    id: 'outlook',
    url: 'https://outlook.live.com/mail/0/inbox/id/AAQkX',
    elsewhere: 'https://outlook.live.com/mail/0/',
    key: 'outlook:AAQk1',
    roles: 'uuu',
    general: false,
    hidden: 1,
    audience: 'customer',
    landmarks: [
      ['[id$="_FROM"]', 'id', ['sender']],
      ['[id^="UniqueMessageBody"], [role="document"]', 'id role', ['message body']],
    ],
  },
  {
    id: 'zendesk',
    url: 'https://shop.zendesk.com/agent/tickets/42',
    elsewhere: 'https://shop.zendesk.com/agent/filters/1',
    key: 'zendesk:42',
    roles: 'bsb',
    general: false,
    audience: 'customer',
    landmarks: [
      ['[data-test-id="omni-log-comment-item"]', 'data-test-id', ['messages']],
      [
        '[data-test-id="omni-log-comment-item"], [data-test-id="omni-log-container"]',
        'data-test-id',
        ['conversation', 'messages'],
      ],
      ['[data-test-id="omni-log-message-content"]', 'data-test-id', ['message body']],
      [
        '[data-test-id="omni-log-item-sender"], [data-test-id="omni-log-comment-user-link"]',
        'data-test-id',
        ['sender'],
      ],
    ],
  },
  {
    id: 'freshdesk',
    url: 'https://shop.freshdesk.com/a/tickets/55',
    elsewhere: 'https://shop.freshdesk.com/a/tickets/filters/all',
    key: 'freshdesk:55',
    roles: 'buub',
    general: false,
    audience: 'unknown',
    landmarks: [
      ['#ticket_original_request, .ticket-details__item__content', 'id class', ['messages']],
      ['.text__content', 'class', ['message body']],
      ['[data-test-id="user-name"]', 'data-test-id', ['sender']],
    ],
  },
  {
    id: 'intercom',
    url: 'https://app.intercom.com/a/inbox/ab12/inbox/admin/7/conversation/9001',
    elsewhere: 'https://app.intercom.com/a/inbox/ab12/inbox/admin/7',
    key: 'intercom:9001',
    roles: 'bpub',
    general: false,
    audience: 'customer',
    landmarks: [
      ['[data-part-id]', 'data-part-id', ['messages']],
      ['.interblocks-html', 'class', ['message body']],
    ],
  },
];
