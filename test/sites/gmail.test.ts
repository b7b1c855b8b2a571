import { describe, expect, it } from 'vitest';
import { gmailSite } from '../../lib/sites/gmail.ts';
import { findSite, SITES } from '../../lib/sites/index.ts';
import { loadPage, threadOf, voices } from './load-page.ts';

const URL_OPEN = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';
const URL_LIST = 'https://mail.google.com/mail/u/0/#inbox';

describe('Gmail', () => {
  it('knows its pages by their host', () => {
    expect(findSite(SITES, loadPage('gmail/basic'), URL_OPEN)?.id).toBe('gmail');
    expect(findSite(SITES, loadPage('gmail/basic'), 'https://mail.google.example/mail/u/0/')?.id).toBe('generic');
  });

  it('reads the thread in view, not the ones kept hidden', () => {
    const thread = threadOf(gmailSite, loadPage('gmail/basic'), URL_OPEN);
    expect(thread).toMatchObject({
      key: 'gmail:18f2c0ffee18f2c0',
      subject: 'Re: Where is order 55810?',
      self: ['agent@shop.example'],
      hiddenMessages: 0,
      general: false,
    });
    expect(voices(thread)).toEqual([
      'buyer mara.lind@example.com: Hello,\n\norder 55810 was to be here on Monday. Where is it? 😟\nMara',
      'seller agent@shop.example: We have asked the carrier and will write by Friday.',
      [
        'buyer mara.lind@example.com: It is Saturday. Nothing came <from you>.',
        'On Wed, 18 Feb 2026 at 10:40, Shop Support <agent@shop.example> wrote:',
        '> We have asked the carrier and will write by Friday.',
        '> > order 55810 was to be here on Monday.',
      ].join('\n'),
    ]);
    expect(thread.messages[0]).toMatchObject({ atText: '18 Feb 2026, 08:12', attachments: ['label.pdf'] });
  });

  it('marks collapsed and clipped messages as partial and counts the hidden ones', () => {
    const thread = threadOf(gmailSite, loadPage('gmail/collapsed'), URL_OPEN);
    expect(thread.messages.map(({ partial }) => partial)).toEqual([true, true]);
    expect(thread.messages[0]).toMatchObject({
      text: 'The kettle arrived with a crack in its',
      author: { name: 'Ines Roth' },
    });
    expect(thread.hiddenMessages).toBe(5);
  });

  it('says not a ticket for the inbox list, and still loading while a thread is on its way', () => {
    const list = loadPage('gmail/not-a-ticket');
    expect(gmailSite.readThread(list, URL_LIST)).toMatchObject({ ok: false, reason: 'not-a-ticket' });
    expect(gmailSite.readThread(list, URL_OPEN)).toMatchObject({ ok: false, reason: 'still-loading' });
    expect(gmailSite.threadKey(list, URL_OPEN)).toBeNull();
  });

  it.each([
    ['[role="main"]', 'role', ['main view']],
    ['h2', null, ['subject']],
    ['h2', 'data-legacy-thread-id data-thread-perm-id class', ['subject']],
    ['[role="list"]', 'role', ['message list']],
    ['[data-message-id]', 'data-message-id', ['messages']],
    ['.gD', 'email', ['sender']],
    ['.a3s', 'class', ['message body']],
  ])('says what is missing when %s loses %s', (selector, attributes, missing) => {
    const page = loadPage('gmail/basic');
    for (const element of page.querySelectorAll(selector)) {
      if (attributes === null) element.remove();
      else for (const attribute of attributes.split(' ')) element.removeAttribute(attribute);
    }
    expect(gmailSite.readThread(page, URL_OPEN)).toEqual({ ok: false, reason: 'layout-changed', missing });
  });

  it('leaves roles open when it does not know whose mailbox this is', () => {
    const page = loadPage('gmail/basic');
    page.title = 'Write to mara.lind@example.com - Example Mail';
    expect(threadOf(gmailSite, page, URL_OPEN).messages.map(({ from }) => from)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('finds the inline reply, and says when it is hidden or not open', () => {
    const page = loadPage('gmail/basic');
    const found = gmailSite.findComposer(page, URL_OPEN);
    expect(found.ok && found.composer).toMatchObject({ editor: 'contenteditable', audience: 'customer' });
    for (const box of page.querySelectorAll('.Ap')) box.setAttribute('style', 'display: none');
    expect(gmailSite.findComposer(page, URL_OPEN)).toEqual({ ok: false, reason: 'composer-hidden' });
    for (const box of page.querySelectorAll('.Ap')) box.remove();
    expect(gmailSite.findComposer(page, URL_OPEN)).toEqual({ ok: false, reason: 'composer-missing' });
  });

  it.each([
    ['by its legacy id', '3', true],
    ['by its id', 'msg-f:3', true],
    ['by its id as the page writes it', '#msg-f:3', true],
    ['of another conversation', '9', false],
    ['that is not there', '', false],
  ])('binds a reply in a window by the message it answers: %s', (_, answered, isBound) => {
    const page = loadPage('gmail/basic');
    const box = page.querySelectorAll('.Ap')[0];
    const frame = page.createElement('div');
    frame.setAttribute('role', 'dialog');
    const input = page.createElement('input');
    input.setAttribute('name', 'rm');
    input.setAttribute('value', answered);
    frame.append(input, ...(box ? [box] : []));
    page.body.append(frame);
    const found = gmailSite.findComposer(page, URL_OPEN);
    expect(found.ok ? 'bound' : found.reason).toBe(isBound ? 'bound' : 'composer-unbound');
  });

  it('names a conversation in a window of its own as in the inbox', () => {
    const page = loadPage('gmail/basic');
    page.body.className = 'aAU xE Su';
    for (const view of page.querySelectorAll('[role="main"]')) view.removeAttribute('role');
    page.querySelector('.nH')?.remove();
    const inWindow = 'https://mail.google.com/mail/u/0/?ui=2&view=btop&th=18f2c0ffee18f2c0&cvid=1';
    expect(threadOf(gmailSite, page, inWindow)).toMatchObject({ key: 'gmail:18f2c0ffee18f2c0', hiddenMessages: 0 });
  });
});
