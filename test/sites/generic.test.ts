import { describe, expect, it } from 'vitest';
import { genericSite } from '../../lib/sites/generic.ts';
import { loadPage, parsePage, threadOf, voices } from './load-page.ts';

const PAGE = 'https://help.shop.example/t/12';

describe('the general reader', () => {
  it('says that it read in general mode', () => {
    expect(threadOf(genericSite, loadPage('generic/chat'), PAGE)).toMatchObject({ general: true, site: 'generic' });
  });

  it('takes sides from alignment where every message has one', () => {
    expect(voices(threadOf(genericSite, loadPage('generic/chat'), PAGE))).toEqual([
      'buyer Mara Lind: Where is my parcel?',
      'seller Shop: On its way.',
      'buyer Mara Lind: Since when?',
    ]);
  });

  it('does not guess sides on a page written from right to left, nor where one message has none', () => {
    const rightToLeft = loadPage('generic/chat');
    rightToLeft.body.setAttribute('dir', 'rtl');
    const oneWithout = loadPage('generic/chat');
    oneWithout.querySelector('.bubble')?.setAttribute('class', 'bubble');
    for (const page of [rightToLeft, oneWithout])
      expect(new Set(threadOf(genericSite, page, PAGE).messages.map(({ from }) => from))).toEqual(new Set(['unknown']));
  });

  it('takes stated roles, leaves the unstated open, and puts the oldest first', () => {
    expect(voices(threadOf(genericSite, loadPage('generic/helpdesk'), PAGE))).toEqual([
      'unknown Someone: It cracked.',
      'seller Tom: We are looking.',
      'buyer ines@example.net: Any news?',
    ]);
  });

  it('reads a page that shows one mail by its header lines', () => {
    const thread = threadOf(genericSite, loadPage('generic/mail'), PAGE);
    expect(voices(thread)).toEqual(['unknown mara.lind@example.com: It is Saturday.\nNothing came.']);
    expect(thread.messages[0]?.atText).toBe('21 Feb 2026 19:03');
  });

  it('takes an article with comments for no ticket', () => {
    expect(genericSite.readThread(loadPage('generic/not-a-ticket'), PAGE)).toMatchObject({ reason: 'not-a-ticket' });
    expect(genericSite.readThread(parsePage('<p>Hello</p><textarea></textarea>'), PAGE)).toMatchObject({ ok: false });
  });

  it('gives another key when another conversation is swapped in under the same address', () => {
    const page = loadPage('generic/chat');
    const before = genericSite.threadKey(page, PAGE);
    const first = page.querySelector('.message-text');
    if (first) first.textContent = 'Another matter';
    expect(genericSite.threadKey(page, PAGE)).not.toBe(before);
  });

  it('prefers the box for customers, and tells notes and unnamed boxes apart', () => {
    const found = genericSite.findComposer(loadPage('generic/helpdesk'), PAGE);
    expect(found.ok && found.composer).toMatchObject({ audience: 'customer' });
    const audience = (html: string) => {
      const outcome = genericSite.findComposer(parsePage(html), PAGE);
      return outcome.ok ? outcome.composer.audience : outcome.reason;
    };
    expect(audience('<textarea aria-label="Private note"></textarea>')).toBe('internal');
    expect(audience('<textarea></textarea>')).toBe('unknown');
    expect(audience('<textarea aria-label="Reply or internal note"></textarea>')).toBe('unknown');
    expect(audience('<textarea role="combobox"></textarea>')).toBe('composer-missing');
    expect(audience('<textarea style="display: none"></textarea>')).toBe('composer-hidden');
  });
});
