/** A site's fixture with what must be read from it. */
export interface KnownSite {
  readonly id: string;
  /** Folder of the fixtures, where it is not named after the site. */
  readonly folder?: string;
  readonly url: string;
  /** Address under which the negative page is no ticket. */
  readonly elsewhere: string;
  readonly key: string;
  /** Whose words, in order: b buyer, s seller, p platform, u unknown. */
  readonly roles: string;
  readonly general: boolean;
  readonly hidden?: number;
  readonly audience: 'customer' | 'internal' | 'unknown' | 'composer-missing' | 'composer-hidden';
  /** Landmarks to strip: a selector that then matches nothing, and what the reader must call it. */
  readonly landmarks?: readonly (readonly [selector: string, attributes: string, missing: readonly string[]])[];
}

const HASHED = 'hashed';

/** Every adapter that is a table, with its page. Sites of grade C and D read in general mode when their marks are gone. */
export const KNOWN_SITES: readonly KnownSite[] = [
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
  {
    id: 'chatwoot',
    url: 'https://chat.shop.example/app/accounts/1/conversations/88',
    elsewhere: 'https://chat.shop.example/app/accounts/1/dashboard',
    key: 'chatwoot:1-88',
    roles: 'bspb',
    general: false,
    audience: 'customer',
    landmarks: [
      ['[data-message-id]', 'data-message-id', ['messages']],
      ['[data-bubble-name], .letter-render', 'data-bubble-name class', ['message body']],
    ],
  },
  {
    id: 'zammad',
    url: 'https://desk.shop.example/#ticket/zoom/7',
    elsewhere: 'https://desk.shop.example/#dashboard',
    key: 'zammad:7',
    roles: 'bsb',
    general: false,
    audience: 'customer',
    landmarks: [
      ['.ticket-article-item', 'class', ['messages']],
      ['.richtext-content', 'class', ['message body']],
    ],
  },
  {
    id: 'zammad-desktop',
    url: 'https://desk.shop.example/desktop/tickets/7',
    elsewhere: 'https://desk.shop.example/desktop/dashboard',
    key: 'zammad-desktop:7',
    roles: 'buub',
    general: false,
    audience: 'unknown',
    landmarks: [
      ['article', 'id', ['messages']],
      ['.inner-article-body', 'class', ['message body']],
    ],
  },
  {
    id: 'freescout',
    url: 'https://scout.shop.example/conversation/77',
    elsewhere: 'https://scout.shop.example/mailbox/1',
    key: 'freescout:77',
    roles: 'bspb',
    general: false,
    audience: 'customer',
    landmarks: [
      ['.thread', 'class', ['messages']],
      ['.thread-content', 'class', ['message body']],
      ['.thread-person', 'class', ['sender']],
    ],
  },
  {
    id: 'osticket',
    url: 'https://tickets.shop.example/scp/tickets.php?id=884',
    elsewhere: 'https://tickets.shop.example/scp/tickets.php?status=open',
    key: 'osticket:884',
    roles: 'bsb',
    general: false,
    audience: 'customer',
    landmarks: [
      ['.thread-entry', 'class', ['messages']],
      ['.thread-body', 'class', ['message body']],
      ['.header', 'class', ['sender']],
    ],
  },
  {
    id: 'request-tracker',
    url: 'https://rt.shop.example/Ticket/Display.html?id=3',
    elsewhere: 'https://rt.shop.example/index.html',
    key: 'request-tracker:3',
    roles: 'bub',
    general: false,
    audience: 'customer',
    landmarks: [
      ['.transaction', 'class', ['messages']],
      ['.messagebody', 'class', ['message body']],
    ],
  },
  {
    id: 'znuny',
    url: 'https://otrs.shop.example/znuny/index.pl?Action=AgentTicketZoom;TicketID=12',
    elsewhere: 'https://otrs.shop.example/znuny/index.pl?Action=AgentDashboard',
    key: 'znuny:12',
    roles: 'bsb',
    general: false,
    audience: 'composer-missing',
    landmarks: [['.ArticleBody', 'class', ['message body']]],
  },
  {
    id: 'ebay',
    url: 'https://www.ebay.com/cnt/ViewMessage?group_type=CORE',
    elsewhere: 'https://www.ebay.com/sh/messages',
    key: HASHED,
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
    key: HASHED,
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
    key: HASHED,
    roles: 'upuu',
    general: false,
    audience: 'customer',
  },
  {
    id: 'whatsapp',
    url: 'https://web.whatsapp.com/',
    elsewhere: 'https://web.whatsapp.com/',
    key: HASHED,
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
  {
    id: 'gorgias',
    url: 'https://shop.gorgias.com/app/views/5/771',
    elsewhere: 'https://shop.gorgias.com/app/settings',
    key: 'gorgias:771',
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'help-scout',
    url: 'https://secure.helpscout.net/conversation/1001/88?folderId=2',
    elsewhere: 'https://secure.helpscout.net/mailbox/1',
    key: 'help-scout:1001',
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'front',
    url: 'https://app.frontapp.com/open/cnv_1a2b',
    elsewhere: 'https://app.frontapp.com/settings',
    key: HASHED,
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'hubspot',
    url: 'https://app.hubspot.com/live-messages/99/inbox/456',
    elsewhere: 'https://app.hubspot.com/live-messages/99/inbox',
    key: 'hubspot:456',
    roles: 'uuu',
    general: true,
    audience: 'customer',
  },
  {
    id: 'shopify-inbox',
    url: 'https://inbox.shopify.com/store/kettles/conversations/open/0f8fad5b-d9cb-469f',
    elsewhere: 'https://inbox.shopify.com/store/kettles/settings',
    key: 'shopify-inbox:0f8fad5b-d9cb-469f',
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'amazon',
    url: 'https://sellercentral.amazon.com/messaging/contact?orderID=113-1234567-7654321&marketplaceID=X',
    elsewhere: 'https://sellercentral.amazon.com/messaging/inbox',
    key: HASHED,
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'aliexpress',
    url: 'https://msg.aliexpress.com/sellerMsgListNew.htm?x=1',
    elsewhere: 'https://msg.aliexpress.com/sellerMsgListNew.htm',
    key: HASHED,
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'walmart',
    url: 'https://seller.walmart.com/orders/manage-orders?orderId=2001234567890',
    elsewhere: 'https://seller.walmart.com/home',
    key: HASHED,
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
  {
    id: 'tiktok-shop',
    url: 'https://seller-us.tiktok.com/chat/inbox/current?shop_region=US',
    elsewhere: 'https://seller-us.tiktok.com/chat/inbox/current',
    key: HASHED,
    roles: 'uuu',
    general: true,
    audience: 'customer',
  },
  {
    id: 'alibaba-order',
    url: 'https://biz.alibaba.com/ta/detail.htm?orderId=123456789012345678',
    elsewhere: 'https://biz.alibaba.com/ta/list/',
    key: 'alibaba-order:123456789012345678',
    roles: 'uuu',
    general: true,
    audience: 'unknown',
  },
];

/** Fixture pages of a site. */
export const fixtureOf = ({ id, folder }: KnownSite, page: 'basic' | 'not-a-ticket'): string =>
  `${folder ?? id}/${page}`;
