import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../lib/editors/shared/count-text.ts';
import { readBox } from '../../lib/editors/shared/read-box.ts';
import { replyMarkup } from '../../lib/editors/shared/reply-markup.ts';
import { textareaEditor } from '../../lib/editors/textarea.ts';

const parse = (html: string): Element =>
  new DOMParser().parseFromString(`<div id="x">${html}</div>`, 'text/html').querySelector('#x') as Element;

describe('the text of a box', () => {
  it.each([
    ['paragraphs apart', '<p>One</p><p>two<br>three</p>', 'One\n\ntwo\nthree'],
    ['lines as divs', '<div>One</div><div><br></div><div>two</div>', 'One\n\ntwo'],
    ['text without blocks', 'One<br>two', 'One\ntwo'],
    ['nothing of an empty line', '<div><br></div>', ''],
    ['inline parts together', '<p>a <b>b</b><i>c</i> d</p>', 'a bc d'],
  ])('has %s', (_, html, text) => {
    expect(readBox(parse(html))).toBe(text);
  });

  it('leaves quoted mail and signature out where asked to', () => {
    const box = parse('<p>Mine</p><blockquote>Theirs</blockquote><div class="sig">Shop</div>');
    expect(readBox(box, ['blockquote', '.sig'])).toBe('Mine');
    expect(readBox(box)).toContain('Theirs');
  });

  it('ends above quoted mail and signature in plain text', () => {
    const area = document.createElement('textarea');
    const drafts = [
      'Mine\n\nOn Saturday, Mara wrote:\n\n> Theirs\n\n-- \nShop',
      'Mine\n\n> Theirs',
      'Mine\n-- \nShop',
      'Mine',
    ];
    for (const value of drafts) {
      area.value = value;
      expect(textareaEditor.read(area)).toBe('Mine');
    }
  });
});

describe('a text in a box', () => {
  it('is found whatever white space the editor made of it, and counted', () => {
    expect(countText('a\u00a0b\n\n c and a b c', 'a b\nc')).toBe(2);
    expect(countText('abc', '')).toBe(0);
    expect(countText('', 'a')).toBe(0);
  });
});

describe('reply markup', () => {
  it('holds exactly the text, and no element but paragraphs and line breaks', () => {
    const signs = [
      'a',
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '<script>',
      '<img src=x onerror=1>',
      '&lt;',
      '\n',
      '\n\n',
      '👍',
      'ש',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), fc.boolean(), (pieces, open) => {
        const text = pieces.join('');
        const parsed = parse(replyMarkup(text, open));
        expect(parsed.textContent).toBe(text.replaceAll('\n', ''));
        const names = new Set([...parsed.querySelectorAll('*')].map(({ tagName }) => tagName));
        expect([...names].every((name) => name === 'P' || name === 'BR')).toBe(true);
      }),
    );
  });

  it('keeps paragraphs and lines', () => {
    expect(replyMarkup('a\nb\n\nc', false)).toBe('<p>a<br>b</p><p>c</p>');
  });
});
