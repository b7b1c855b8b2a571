import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLayouts, layoutsFile, parseLayout, readLayoutsFile } from '../../lib/panel/index.ts';
import { isTaughtSelector } from '../../lib/panel/teach/taught-selector.ts';
import { teachPage } from '../sites/teach/teach-page.ts';
import { UNKNOWN_PAGES } from '../sites/teach/unknown-pages.ts';
import { taughtLayout } from './taught-layout.ts';

describe('a file of taught pages', () => {
  it.each(Object.keys(UNKNOWN_PAGES))('holds what was learned of a page with %s, and gives it back', (name) => {
    const layout = teachPage(name);
    expect(readLayoutsFile(layoutsFile([layout]))).toEqual({ ok: true, layouts: [layout] });
  });

  it('leaves it to each agent whether a page goes before a built-in reader', () => {
    const file = layoutsFile([taughtLayout({ overKnown: true })]);
    expect(readLayoutsFile(file)).toEqual({ ok: true, layouts: [taughtLayout()] });
    const forced = file.replace('"host"', '"overKnown": true, "host"');
    expect(readLayoutsFile(forced)).toEqual({ ok: true, layouts: [taughtLayout()] });
  });

  it.each([
    ['{"kind":', { kind: 'no-json' }],
    ['[]', { kind: 'other-file' }],
    ['{"kind":"middle-ground-settings","version":1}', { kind: 'other-file' }],
    ['{"kind":"middle-ground-taught-pages","version":2}', { kind: 'newer' }],
    ['{"kind":"middle-ground-taught-pages","version":1,"layouts":[]}', { kind: 'empty' }],
  ])('refuses %s with its reason', (text, fault) => {
    expect(readLayoutsFile(text)).toEqual({ ok: false, fault });
  });

  it.each([
    ['a selector of another kind', { item: ['div:has(.a)'] }, 'item.0'],
    ['a list of selectors in one', { box: ['textarea, input'] }, 'box.0'],
    ['no way to a box', { box: [] }, 'box'],
    ['a part nobody knows', { send: ['button'] }, 'send'],
    ['an address for a host', { host: 'https://desk.example.com/' }, 'host'],
  ])('takes nothing of a file in which one page has %s, and names the place', (_, change, path) => {
    const file = layoutsFile([taughtLayout({ host: 'first.example.com' }), taughtLayout(change as object)]);
    const reading = readLayoutsFile(file);
    expect(reading).toMatchObject({ ok: false, fault: { kind: 'bad-layout', entry: 2 } });
    expect(JSON.stringify(reading)).toContain(path);
  });

  it('never throws, whatever the file', () => {
    fc.assert(fc.property(fc.string(), (text) => readLayoutsFile(text).ok === false));
    fc.assert(fc.property(fc.jsonValue(), (value) => parseLayout(value).ok === false));
  });
});

describe('what a file would change', () => {
  it('is told page by page, and part by part', () => {
    const kept = [taughtLayout(), taughtLayout({ host: 'same.example.com' })];
    const incoming = [
      taughtLayout({ buyer: ['[data-kind="employee"]'], seller: ['[data-kind="contact"]'], box: ['textarea'] }),
      taughtLayout({ host: 'same.example.com', taughtOn: '2026-01-01' }),
      taughtLayout({ host: 'new.example.com' }),
    ];
    expect(compareLayouts(incoming, kept).map(({ kind, parts }) => [kind, ...parts])).toEqual([
      ['replaces', 'sides', 'box'],
      ['same'],
      ['new'],
    ]);
  });
});

describe('selectors from outside', () => {
  it.each(['li', '[data-id]', '[class~="a b"] > tr:nth-of-type(2)', 'input[name="to"]:checked', '[id^="m-"] div'])(
    'may be %s',
    (text) => expect(isTaughtSelector(text)).toBe(true),
  );

  it.each(['', '*', 'a, b', ':has(a)', 'div:not(.x)', 'a  b', 'a >', '[a="b]', '#id', '.class', 'a + b', '[a="b"'])(
    'may not be %s',
    (text) => expect(isTaughtSelector(text)).toBe(false),
  );
});
