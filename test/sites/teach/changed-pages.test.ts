import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taughtSite } from '../../../lib/sites/index.ts';
import { parsePage } from '../load-page.ts';
import { TICKET_URL, teachPage } from './teach-page.ts';
import { TICKET, UNKNOWN_PAGES } from './unknown-pages.ts';

type Change = readonly ['drop' | 'unmark' | 'swap' | 'copy' | 'wrap' | 'mark', number, number];

/** What a class may become in a release, also the other side's. */
const NEW_NAMES = ['active', 'css-000aaa', 'unread', 'first', 'selected', 'note'];

const apply = (page: Document, [kind, seed, choice]: Change): void => {
  const all = [...page.body.querySelectorAll('*')];
  const element = all[seed % all.length];
  if (!element) return;
  const names = element.getAttributeNames();
  if (kind === 'drop') element.remove();
  else if (kind === 'unmark') element.removeAttribute(names[choice % Math.max(1, names.length)] ?? 'class');
  else if (kind === 'mark') element.classList.add(NEW_NAMES[choice % NEW_NAMES.length] ?? 'new');
  else if (kind === 'swap') element.previousElementSibling?.before(element);
  else if (kind === 'copy') element.after(element.cloneNode(true));
  else {
    const shell = page.createElement('div');
    element.replaceWith(shell);
    shell.append(element);
  }
};

const changes = fc.array(
  fc.tuple(
    fc.constantFrom('drop', 'unmark', 'swap', 'copy', 'wrap', 'mark'),
    fc.nat({ max: 10_000 }),
    fc.nat({ max: 50 }),
  ),
  { minLength: 1, maxLength: 5 },
);

describe.each(Object.keys(UNKNOWN_PAGES))('a taught page with %s, changed at random', (name) => {
  const site = taughtSite(teachPage(name));
  const html = UNKNOWN_PAGES[name]?.(TICKET) ?? '';

  it('never throws and never gives words to the other side', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const page = parsePage(html);
        for (const change of list) apply(page, change);
        site.findComposer(page, TICKET_URL);
        const outcome = site.readThread(page, TICKET_URL);
        if (!outcome.ok) return;
        for (const { from, text } of outcome.thread.messages)
          for (const said of TICKET) if (text.includes(said.text)) expect(['unknown', said.side]).toContain(from);
      }),
      { numRuns: 120 },
    );
  });

  it('says that the layout changed when nothing of it is left, and reads no other page', () => {
    const page = parsePage(html);
    for (const element of page.body.querySelectorAll('main *:not(textarea)'))
      for (const attribute of element.getAttributeNames()) element.removeAttribute(attribute);
    for (const element of page.querySelectorAll('ul, table, tbody, section'))
      element.replaceWith(...element.childNodes);
    expect(site.readThread(page, TICKET_URL)).toMatchObject({ ok: false, reason: 'layout-changed' });
    expect(site.detect(page, 'https://desk.nordlicht.example/reports')).toBe(false);
  });
});
