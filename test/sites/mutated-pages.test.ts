import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { loadPage, voices } from './load-page.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';
const MAIL = 'https://mail.shop.example/?_task=mail&_action=show&_uid=5';
const PAGES = [
  { site: 'gmail', name: 'gmail/basic', url: GMAIL },
  { site: 'gmail', name: 'gmail/collapsed', url: GMAIL },
  { site: 'roundcube', name: 'roundcube/show', url: MAIL },
  { site: 'roundcube', name: 'roundcube/compose-plain', url: MAIL },
  { site: 'example', name: 'example/basic', url: 'https://x.example/' },
  { site: 'generic', name: 'generic/helpdesk', url: 'https://x.example/' },
] as const;

type Change = readonly ['drop' | 'unmark' | 'swap' | 'copy' | 'wrap', number];

const apply = (page: Document, [kind, seed]: Change): void => {
  const all = [...page.body.querySelectorAll('*')];
  const element = all[seed % all.length];
  if (!element) return;
  const names = element.getAttributeNames();
  if (kind === 'drop') element.remove();
  else if (kind === 'unmark' && names.length > 0) element.removeAttribute(names[seed % names.length] ?? '');
  else if (kind === 'swap' && element.previousElementSibling) element.previousElementSibling.before(element);
  else if (kind === 'copy') element.after(element.cloneNode(true));
  else if (kind === 'wrap') {
    const shell = page.createElement('div');
    element.replaceWith(shell);
    shell.append(element);
  }
};

const changes = fc.array(fc.tuple(fc.constantFrom('drop', 'unmark', 'swap', 'copy', 'wrap'), fc.nat({ max: 10_000 })), {
  minLength: 1,
  maxLength: 4,
});

describe.each(PAGES)('$name, changed at random', ({ site: id, name, url }) => {
  const site = SITES.find((each) => each.id === id);
  if (!site) throw new Error(id);
  const original = site.readThread(loadPage(name), url);
  if (!original.ok) throw new Error(original.reason);
  // Who said each sentence: no page, however broken, may give it to another side.
  const sides = new Map(original.thread.messages.map(({ from, text }) => [text.split('\n')[0] ?? '', from]));

  it('never throws, and never gives words to the other side', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const page = loadPage(name);
        for (const change of list) apply(page, change);
        site.detect(page, url);
        site.threadKey(page, url);
        site.findComposer(page, url);
        const outcome = site.readThread(page, url);
        if (!outcome.ok) return;
        for (const { from, text } of outcome.thread.messages) {
          const side = sides.get(text.split('\n')[0] ?? '');
          const wrong = (side === 'buyer' && from === 'seller') || (side === 'seller' && from === 'buyer');
          expect(wrong, voices(outcome.thread).join('\n')).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
