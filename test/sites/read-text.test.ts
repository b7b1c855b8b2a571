import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/sites/shared/read-text.ts';
import { parsePage } from './load-page.ts';

const read = (html: string, options = {}) =>
  readText(parsePage(`<div id="x">${html}</div>`).querySelector('#x') as Element, options);

describe('readText', () => {
  it.each([
    ['lines and blocks', 'One<br>two<div>three</div>four', 'One\ntwo\nthree\nfour'],
    ['paragraphs', '<p>One</p><p>two</p>three', 'One\n\ntwo\n\nthree'],
    ['folded white space', '  One \n\t two&nbsp; three ', 'One two three'],
    ['kept white space', '<pre>a\n  b\n</pre>c', 'a\n  b\nc'],
    ['quotations by depth', 'a<blockquote>b<br>c<blockquote>d</blockquote></blockquote>e', 'a\n> b\n> c\n> > d\ne'],
    ['a gap before a quotation', '<p>a</p><blockquote><p>b</p><p>c</p></blockquote>', 'a\n\n> b\n>\n> c'],
    [
      'rows and cells',
      '<table><tr><td>Total</td><td>48</td></tr><tr><td>Tax</td><td>2</td></tr></table>',
      'Total 48\nTax 2',
    ],
    [
      'no controls',
      'a<button>Send</button><script>x()</script><style>p{}</style><select><option>o</option></select>b',
      'ab',
    ],
    ['no hidden parts', 'a<div hidden>secret</div>b', 'ab'],
    ['emoji pictures, no other pictures', 'a <img alt="🙂"> <img alt="Logo of the shop">b', 'a 🙂 b'],
    ['no more than one empty line', 'a<br><br><br><br>b<div><br></div><div><br></div>c', 'a\n\nb\n\nc'],
    ['markup signs as signs', '&lt;b&gt; &amp; "c"', '<b> & "c"'],
    ['nothing', '', ''],
  ])('gives %s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('stops at its limit and says so', () => {
    const reading = read('x'.repeat(500), { limit: 100 });
    expect(reading).toEqual({ text: 'x'.repeat(100), clipped: true });
    expect(read('short', { limit: 100 }).clipped).toBe(false);
  });

  it('reads fifty thousand nested blocks, and says so where it cuts a hundred thousand', () => {
    const nested = (blocks: number): Element => {
      const page = parsePage('<div id="x"></div>');
      const root = page.querySelector('#x') as Element;
      let at = root;
      for (let depth = 0; depth < blocks; depth += 1) {
        const next = page.createElement(depth % 2 ? 'div' : 'blockquote');
        at.append(next);
        at = next;
      }
      at.textContent = 'deep';
      return root;
    };
    const reading = readText(nested(50_000));
    expect(reading.text).toMatch(/^(> ){20}deep$/);
    expect(reading.clipped).toBe(false);
    expect(readText(nested(100_000))).toEqual({ text: '', clipped: true });
  });

  it('keeps every letter in order and invents none', () => {
    const pieces = [
      'a',
      'b',
      ' ',
      '<br>',
      '<p>',
      '</p>',
      '<blockquote>',
      '</blockquote>',
      '<pre>',
      '</pre>',
      '\n',
      '<hr>',
      '🙂',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const html = chosen.join('');
        const letters = (parsePage(`<div id="x">${html}</div>`).querySelector('#x')?.textContent ?? '').replace(
          /\s/g,
          '',
        );
        expect(read(html).text.replace(/[\s>]/g, '')).toBe(letters);
      }),
    );
  });
});
