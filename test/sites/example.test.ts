import { describe, expect, it } from 'vitest';
import { exampleSite } from '../../lib/sites/example.ts';
import { loadPage, parsePage, threadOf, voices } from './load-page.ts';

const PAGE = 'chrome-extension://abcdefghijklmnop/example.html';

describe('the example inbox', () => {
  it('reads the open ticket with its order card', () => {
    const thread = threadOf(exampleSite, loadPage('example/basic'), PAGE);
    expect(voices(thread)).toEqual([
      'platform Shop: Order 7731 was paid.',
      'buyer ines@example.net: The kettle is cracked.\n\nWhat now?',
      'seller support@shop.example: Please send a photo.',
      'unknown Nobody: ?',
    ]);
    expect(thread).toMatchObject({ key: 'example:kettle', subject: 'Cracked kettle', self: ['support@shop.example'] });
    expect(thread.orderText).toContain('USD 48.00');
    expect(thread.messages[1]?.at).toBe('2026-03-03T09:00:00Z');
  });

  it('tells a reply from a note by what the box says', () => {
    const page = loadPage('example/basic');
    const audience = () => {
      const found = exampleSite.findComposer(page, PAGE);
      return found.ok && found.composer.audience;
    };
    expect(audience()).toBe('customer');
    page.querySelector('[data-reply-box]')?.setAttribute('data-audience', 'internal');
    expect(audience()).toBe('internal');
  });

  it('says not a ticket when none is open, and layout changed when a message has no body', () => {
    expect(exampleSite.readThread(parsePage('<div data-mg-helpdesk></div>'), PAGE)).toMatchObject({
      reason: 'not-a-ticket',
    });
    const page = loadPage('example/basic');
    page.querySelector('.body')?.remove();
    expect(exampleSite.readThread(page, PAGE)).toMatchObject({ reason: 'layout-changed', missing: ['message body'] });
  });
});
