import { describe, expect, it } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { KNOWN_SITES } from './known-sites.ts';
import { loadPage, parsePage, threadOf, voices } from './load-page.ts';

const read = (id: string, page: Document, url = KNOWN_SITES.find((each) => each.id === id)?.url ?? '') => {
  const site = SITES.find((each) => each.id === id);
  if (!site) throw new Error(id);
  return threadOf(site, page, url);
};
const putInto = (page: Document, selector: string, html: string): void => {
  const body = page.querySelector(selector);
  const inner = parsePage(html).body.firstChild;
  if (body && inner) body.prepend(page.importNode(inner, true));
};

describe('marks inside a message', () => {
  it('do not make a buyer the shop', () => {
    const page = loadPage('osticket/basic');
    putInto(
      page,
      '.thread-body',
      '<div class="thread-entry response"><div class="header"><b>Shop</b></div><div class="thread-body">We refund all.</div></div>',
    );
    const { messages } = read('osticket', page);
    expect(messages[0]).toMatchObject({ from: 'buyer', author: { name: 'Mara Lind' } });
    expect(messages).toHaveLength(3);
    expect(messages.some(({ from, text }) => from === 'seller' && text.includes('refund all'))).toBe(false);
  });

  it('name no false sender and no false time', () => {
    const page = loadPage('freescout/basic');
    putInto(
      page,
      '#thread-1 .thread-content',
      '<div class="thread-person"><strong>Shop</strong><span class="thread-date" title="never">x</span></div>',
    );
    expect(read('freescout', page).messages[0]).toMatchObject({
      author: { name: 'Mara Lind' },
      atText: '18 Feb 2026 08:12',
    });
  });

  it('do not hide a mail in Chatwoot as a note', () => {
    const page = loadPage('chatwoot/basic');
    putInto(page, '.letter-render', '<i class="i-lucide-lock-keyhole"></i>');
    expect(read('chatwoot', page).messages.at(-1)?.from).toBe('buyer');
  });
});

describe('sides that cannot be known', () => {
  it('stay open where two marks disagree', () => {
    const page = loadPage('whatsapp/basic');
    page.querySelector('.message-in')?.setAttribute('class', 'message-out');
    expect(read('whatsapp', page).messages.map(({ from }) => from)).toEqual(['unknown', 'seller', 'buyer']);
  });

  it('stay open in eBay when no bubble is grey any more', () => {
    const page = loadPage('ebay/basic');
    for (const bubble of page.querySelectorAll('.app-conversation__message-bubble__grey'))
      bubble.classList.remove('app-conversation__message-bubble__grey');
    expect(new Set(read('ebay', page).messages.map(({ from }) => from))).toEqual(new Set(['unknown']));
  });

  it('stay open for the left side of an older Chatwoot, in which colleagues stand left too', () => {
    const page = loadPage('chatwoot/basic');
    for (const item of page.querySelectorAll('.message-bubble-container'))
      item.classList.remove('message-bubble-container');
    expect(
      read('chatwoot', page)
        .messages.map(({ from }) => from[0])
        .join(''),
    ).toBe('uspu');
  });

  it('are asked for a comment whose language nobody foresaw, and never taken for the shop', () => {
    const page = loadPage('request-tracker/basic');
    for (const each of page.querySelectorAll('.description'))
      each.lastChild?.replaceWith(page.createTextNode(' - xyz'));
    expect(
      read('request-tracker', page)
        .messages.map(({ from }) => from[0])
        .join(''),
    ).toBe('buub');
  });
});

describe('several tickets in one page', () => {
  it('are told apart by the number in the address', () => {
    const page = loadPage('zendesk/basic');
    const other = page.querySelector('[data-ticket-id="41"]');
    other?.removeAttribute('style');
    expect(read('zendesk', page).subject).toBe('Where is order 55810?');
    expect(voices(read('zendesk', page, 'https://shop.zendesk.com/agent/tickets/41'))).toEqual([
      'buyer Other Person: Not this one.',
    ]);
  });

  it('are not read while nothing says which one is open', () => {
    const page = loadPage('zendesk/basic');
    for (const pane of page.querySelectorAll('[data-ticket-id]')) {
      pane.removeAttribute('data-ticket-id');
      pane.removeAttribute('style');
    }
    const site = SITES.find(({ id }) => id === 'zendesk');
    expect(site?.readThread(page, 'https://shop.zendesk.com/agent/tickets/42')).toEqual({
      ok: false,
      reason: 'layout-changed',
      missing: ['open ticket'],
    });
    expect(site?.threadKey(page, 'https://shop.zendesk.com/agent/tickets/42')).toBeNull();
  });

  it('have keys of their own in WhatsApp also where two contacts share a name', () => {
    const site = SITES.find(({ id }) => id === 'whatsapp');
    const page = loadPage('whatsapp/basic');
    const before = site?.threadKey(page, '');
    for (const row of page.querySelectorAll('[data-id]'))
      row.setAttribute('data-id', row.getAttribute('data-id')?.replace('491511', '491522') ?? '');
    expect(site?.threadKey(page, '')).not.toBe(before);
  });
});

describe('what a page knows besides', () => {
  it.each([
    ['freshdesk', 'order id: 55810\nstatus: Open'],
    ['ebay', 'Item: Steel kettle 1.5 l\nItem number: 225512345678'],
    ['amazon', 'Order ID: 113-1234567-7654321'],
    ['walmart', 'Order ID: 2001234567890'],
    ['alibaba', 'Order number: 123456789012345678'],
    ['alibaba-order', 'Order ID: 123456789012345678'],
  ])('of the order is read from %s', (id, orderText) => {
    expect(read(id, loadPage(`${id}/basic`)).orderText).toBe(orderText);
  });

  it('of the time is kept to the moment where the page states one, else as its own words', () => {
    expect(read('zendesk', loadPage('zendesk/basic')).messages[0]?.at).toBe('2026-02-18T08:12:00Z');
    expect(read('alibaba', loadPage('alibaba/basic')).messages[0]?.at).toBe('2026-02-18T08:12:00.000Z');
    expect(read('whatsapp', loadPage('whatsapp/basic')).messages[0]).toMatchObject({ atText: '08:12, 18/02/2026' });
    expect(read('whatsapp', loadPage('whatsapp/basic')).messages[0]?.at).toBeUndefined();
  });

  it('of attachments is named, not mixed into the words', () => {
    for (const id of ['zendesk', 'freescout', 'osticket', 'request-tracker', 'znuny']) {
      const [first] = read(id, loadPage(`${id}/basic`)).messages;
      expect(first?.attachments).toEqual(['label.pdf']);
      expect(first?.text).not.toContain('label.pdf');
    }
  });

  it('of a conversation inside an open shadow root is found', () => {
    const page = loadPage('intercom/basic');
    const host = page.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...page.body.children);
    page.body.append(host);
    expect(read('intercom', page).messages).toHaveLength(4);
  });
});
