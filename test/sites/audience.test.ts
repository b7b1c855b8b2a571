import { describe, expect, it } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { KNOWN_SITES } from './known-sites.ts';
import { loadPage } from './load-page.ts';

/** What a page does when the agent turns from a reply to a note, and who then reads the box. */
type Turn = readonly [site: string, change: string, turn: (page: Document) => void, audience: string];

const set = (selector: string, name: string, value: string) => (page: Document) => {
  for (const element of page.querySelectorAll(selector)) element.setAttribute(name, value);
};
const remove = (selector: string) => (page: Document) => {
  for (const element of page.querySelectorAll(selector)) element.remove();
};
const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';

const TURNS: readonly Turn[] = [
  [
    'zendesk',
    'the switcher says internal',
    (page) => {
      set(SWITCHER, 'data-channel', 'internal')(page);
      set(SWITCHER, 'aria-label', 'Internal note')(page);
    },
    'internal',
  ],
  ['zendesk', 'channel and label disagree', set(SWITCHER, 'aria-label', 'Internal note'), 'internal'],
  [
    'zendesk',
    'the switcher is in words nobody knows',
    (page) => {
      set(SWITCHER, 'data-channel', 'x7')(page);
      set(SWITCHER, 'aria-label', 'Välj')(page);
    },
    'unknown',
  ],
  ['zendesk', 'the switcher is gone', remove(SWITCHER), 'unknown'],
  ['chatwoot', 'the box turns private', set('.reply-box', 'class', 'reply-box is-private'), 'internal'],
  ['zammad', 'the form turns internal', set('form', 'class', 'article-add is-internal'), 'internal'],
  ['zammad', 'the form says neither', set('form', 'class', 'article-add'), 'unknown'],
  ['zammad', 'the form says both', set('form', 'class', 'article-add is-public is-internal'), 'unknown'],
  ['freescout', 'the hidden field says note', set('[name="is_note"]', 'value', '1'), 'internal'],
  ['freescout', 'the hidden field is gone', remove('[name="is_note"]'), 'unknown'],
  [
    'osticket',
    'the note tab is open',
    (page) => {
      set('form#reply', 'style', 'display: none')(page);
      set('form#note', 'style', '')(page);
    },
    'internal',
  ],
  [
    'request-tracker',
    'a comment is chosen',
    (page) => {
      const choice = page.querySelector('select');
      if (choice) choice.value = 'private';
    },
    'internal',
  ],
  ['request-tracker', 'the choice is gone', remove('select'), 'unknown'],
  ['intercom', 'the composer is a note', set('.ProseMirror', 'class', 'ProseMirror o__note'), 'internal'],
  ['intercom', 'the composer does not say', set('.ProseMirror', 'aria-label', ''), 'unknown'],
  ['freshdesk', 'the editor calls itself a private note', set('.fr-element', 'aria-label', 'Private note'), 'internal'],
  ['whatsapp', 'only the search box is there', remove('footer'), 'composer-missing'],
  ['outlook', 'only the recipients are there', remove('[id^="editorParent_"]'), 'composer-missing'],
];

describe('a reply box that serves both', () => {
  it.each(TURNS)('of %s: %s', (id, _, turn, audience) => {
    const site = SITES.find((each) => each.id === id);
    const url = KNOWN_SITES.find((each) => each.id === id)?.url ?? '';
    const page = loadPage(`${id}/basic`);
    turn(page);
    const found = site?.findComposer(page, url);
    expect(found?.ok ? found.composer.audience : found?.reason).toBe(audience);
  });

  it('is the note while the agent stands in it', () => {
    const page = loadPage('osticket/basic');
    set('form#note', 'style', '')(page);
    const note = page.querySelector<HTMLElement>('form#note .redactor-in');
    Object.defineProperty(page, 'activeElement', { value: note });
    const found = SITES.find(({ id }) => id === 'osticket')?.findComposer(
      page,
      'https://x.example/scp/tickets.php?id=1',
    );
    expect(found?.ok && found.composer).toMatchObject({ element: note, audience: 'internal' });
  });

  it('is found on the pages that only answer', () => {
    const znuny = SITES.find(({ id }) => id === 'znuny');
    const url = 'https://otrs.shop.example/index.pl?Action=AgentTicketCompose;TicketID=12;ArticleID=4';
    const page = loadPage('znuny/compose');
    expect(znuny?.detect(page, url)).toBe(true);
    expect(znuny?.threadKey(page, url)).toBe('znuny:12');
    const found = znuny?.findComposer(page, url);
    expect(found?.ok && found.composer).toMatchObject({ audience: 'customer', editor: 'textarea' });
  });
});
