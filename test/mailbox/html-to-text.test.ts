import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../lib/mailbox/index.ts';
import { splitMail } from '../../lib/text/index.ts';
import { growthOf } from '../growth-of.ts';

const ownWords = (html: string): string => splitMail(htmlToText(html)).text;

describe('the text of an HTML mail', () => {
  it.each([
    '<div class="yahoo_quoted"><div>Za 4 a pa:</div><div>Hello</div></div>',
    '<div class="ydp12yahoo_quoted"><div><div>x</div></div>Hello</div>',
    '<div id="isReplyContent"><p>Hello</p></div>',
    '<div name="quote"><div>Von irgendwem</div><div>Hello</div></div>',
    '<div class="moz-cite-prefix">Winkel, gisteren:<br></div><blockquote type="cite">Hello</blockquote>',
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Xyz:</b> Shop</div><div>Hello</div>',
    '<hr id="zwchr"><div><b>Xyz: </b>Shop</div><div>Hello</div>',
  ])('leaves out what a mail program marks as quoted: %s', (quote) => {
    expect(ownWords(`<div>It is broken.</div>${quote}`)).toBe('It is broken.');
  });

  it('keeps answers between quotes, and what stands below a marked element', () => {
    const html = '<div class="yahoo_quoted"><div>Hello</div></div><div>No, sealed.</div>';
    expect(ownWords(`<div>See below.</div>${html}`)).toMatch(/^See below\.\n+No, sealed\.$/);
  });

  it('leaves out what is never shown, unless it is never closed', () => {
    expect(htmlToText('<div style="display:none">a<div>b</div></div><p>Shown.</p>')).toBe('Shown.');
    expect(htmlToText('<p>First.</p><div style="display: none">x<p>Second.</p>')).toContain('Second.');
  });

  it('writes named characters as themselves', () => {
    expect(
      htmlToText(
        '<p>&laquo;&nbsp;&Uuml;bergr&ouml;&szlig;e&nbsp;&raquo; &oslash;&frac12;&bdquo;x&ldquo; &Eacute;t&eacute; &unknown;</p>',
      ),
    ).toBe('«\u00a0Übergröße\u00a0» ø½„x“ Été &unknown;'.replaceAll('\u00a0', ' '));
  });

  it('reads elements that open and never close in time that grows with their number', () => {
    for (const piece of [
      '<div style="display:none">',
      '<div class="yahoo_quoted">x',
      '<p class="',
      '<hr id=appendonsend>',
    ])
      expect(growthOf(htmlToText, piece), piece).toBeLessThan(3);
  });
});
