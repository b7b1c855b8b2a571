import { describe, expect, it } from 'vitest';
import { findSite, SITES } from '../../lib/sites/index.ts';
import { roundcubeSite } from '../../lib/sites/roundcube.ts';
import { loadPage, threadOf, voices } from './load-page.ts';

const URL_SHOW = 'https://mail.shop.example/?_task=mail&_action=show&_uid=5&_mbox=INBOX';
const URL_LIST = 'https://mail.shop.example/?_task=mail&_mbox=INBOX';
const URL_COMPOSE = 'https://mail.shop.example/?_task=mail&_action=compose&_id=147577697';
const KEY = 'roundcube:mara.lind@example.com:where is order 55810?';

const putInFrame = (page: Document, frame: string, inner: Document): void => {
  const element = page.querySelector(frame);
  if (element) Object.defineProperty(element, 'contentDocument', { value: inner });
};
const composeHtml = (): Document => {
  const page = loadPage('roundcube/compose-html');
  putInFrame(page, '#composebody_ifr', loadPage('roundcube/compose-body'));
  return page;
};

describe('Roundcube', () => {
  it('knows its pages by their structure, on any host', () => {
    expect(findSite(SITES, loadPage('roundcube/show'), URL_SHOW)?.id).toBe('roundcube');
    expect(findSite(SITES, composeHtml(), URL_COMPOSE)?.id).toBe('roundcube');
  });

  it('reads the mail in view with its quoted history', () => {
    const thread = threadOf(roundcubeSite, loadPage('roundcube/show'), URL_SHOW);
    expect(thread).toMatchObject({ key: KEY, subject: 'Re: Where is order 55810?', self: ['agent@shop.example'] });
    expect(voices(thread)).toEqual([
      [
        'buyer mara.lind@example.com: It is Saturday. Nothing came.',
        'On Wed, Support <agent@shop.example> wrote:',
        '> We will write by Friday.',
        '>',
        '> Support',
        '> > Where is order 55810?',
        '> > Mara',
      ].join('\n'),
    ]);
    expect(thread.messages[0]).toMatchObject({
      author: { name: 'Mara Lind' },
      atText: '2026-02-21 19:03',
      attachments: ['label.pdf'],
    });
  });

  it('reads the same mail in the reading pane of the list', () => {
    const list = loadPage('roundcube/not-a-ticket');
    const mail = loadPage('roundcube/show');
    mail.body.className = 'task-mail action-preview';
    putInFrame(list, '#messagecontframe', mail);
    expect(threadOf(roundcubeSite, list, URL_LIST).key).toBe(KEY);
    expect(roundcubeSite.findComposer(list, URL_LIST)).toEqual({ ok: false, reason: 'composer-missing' });
  });

  it.each([
    ['the editor', composeHtml, 'tinymce'],
    ['the plain box', () => loadPage('roundcube/compose-plain'), 'textarea'],
  ])('reads the answered mail from the quotation in %s, under the same key', (_, open, editor) => {
    const page = open();
    const thread = threadOf(roundcubeSite, page, URL_COMPOSE);
    expect(thread.key).toBe(KEY);
    expect(roundcubeSite.threadKey(page, URL_COMPOSE)).toBe(KEY);
    expect(thread.messages[0]).toMatchObject({
      from: 'buyer',
      author: { name: 'Mara Lind' },
      atText: '2026-02-21 19:03',
    });
    expect(thread.messages[0]?.text).toMatch(
      /^It is Saturday\. Nothing came\.\n[\s\S]*\n>+ ?We will write by Friday\./,
    );
    const found = roundcubeSite.findComposer(page, URL_COMPOSE);
    expect(found.ok && found.composer).toMatchObject({ editor, audience: 'customer' });
  });

  it('does not take the quotation for the buyer when the intro names someone else', () => {
    const page = composeHtml();
    const intro = page
      .querySelector<HTMLIFrameElement>('#composebody_ifr')
      ?.contentDocument?.querySelector('#reply-intro');
    if (intro) intro.textContent = 'On 2026-02-21 19:03, Support wrote:';
    const [message] = threadOf(roundcubeSite, page, URL_COMPOSE).messages;
    expect(message?.from).toBe('unknown');
    expect(message?.author).toBeUndefined();
  });

  it('waits for the editor, and takes a new mail for no ticket', () => {
    expect(roundcubeSite.readThread(loadPage('roundcube/compose-html'), URL_COMPOSE)).toMatchObject({
      reason: 'still-loading',
    });
    const fresh = composeHtml();
    for (const script of fresh.querySelectorAll('script'))
      script.textContent = 'rcmail.set_env({"compose_mode":"new"});';
    expect(roundcubeSite.readThread(fresh, URL_COMPOSE)).toMatchObject({ reason: 'not-a-ticket' });
  });

  it('says not a ticket for the list with no mail open', () => {
    expect(roundcubeSite.readThread(loadPage('roundcube/not-a-ticket'), URL_LIST)).toMatchObject({
      reason: 'not-a-ticket',
    });
  });

  it.each([
    ['h2.subject', ['subject']],
    ['td.from', ['sender']],
    ['#messagebody', ['message body']],
  ])('says what is missing without %s', (selector, missing) => {
    const page = loadPage('roundcube/show');
    page.querySelector(selector)?.remove();
    expect(roundcubeSite.readThread(page, URL_SHOW)).toEqual({ ok: false, reason: 'layout-changed', missing });
  });

  it('leaves roles open when the page does not say who is logged in', () => {
    const page = loadPage('roundcube/show');
    for (const script of page.querySelectorAll('script')) script.remove();
    expect(threadOf(roundcubeSite, page, URL_SHOW).messages[0]?.from).toBe('unknown');
  });
});
