import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../lib/lint/rules/rules.ts';
import { mayMatch, neededStrings, searchedText } from '../../lib/text/index.ts';

describe('words a pattern cannot do without', () => {
  test.each([
    [/\bwe (?:never|always) refund\b/i, [' refund']],
    [/(?:please|kindly) wait/, ['please', 'kindly']],
    [/\b(?:sorry|apolog(?:y|ies))\b/i, ['sorry', 'apolog']],
    [/un(?:fortunately)? yes+/, [' ye']],
    [/(?<!not )late(?= again)/, ['late']],
    [/colou?r/, ['colo']],
    [/a\.b\(c\)/, ['a.b(c)']],
    [/\d{1,3} ?(?:days|hours)/, ['days', 'hours']],
    [/\p{Lu}\w+/u, null],
    [/(?:late)?/, null],
    [/late|\d+/, null],
    [/[a-z]{3,}x{2,4}/, ['x']],
  ])('%s: %j', (pattern, needed) => {
    expect(neededStrings(pattern)).toEqual(needed);
  });

  it('never rules out a text that a rule has something to say about', () => {
    const texts = RULES.flatMap(({ examples }) => examples.bad.map(({ text }) => text));
    const patterns = [
      /\b(?:won['’]t|can['’]t) be\b/gi,
      /\bI(?: really)? (?:am|was) (?:so )?sorry\b/g,
      /\$ ?\d+|\d+ ?USD/,
    ];
    for (const text of texts)
      for (const pattern of patterns)
        if (text.search(pattern) >= 0) expect(mayMatch(pattern, searchedText(text))).toBe(true);
  });

  it('holds for any pattern built of words, groups and options', () => {
    const word = fc.constantFrom('late', 'We', 'refund', 'a', '\\.', '\\s', '\\b', '[xy]', '\\d{2}', 'é');
    const part = fc
      .tuple(word, fc.constantFrom('', '', '?', '+', '*', '{0,2}', '{1,2}?'))
      .map(([text, times]) => (text === '\\b' ? text : `(?:${text})${times}`));
    const branch = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const source = fc.array(branch, { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|'));
    const text = fc.array(fc.constantFrom('late', 'we', 'REFUND', 'a', '.', ' ', 'x', '12', 'É'), { maxLength: 8 });
    fc.assert(
      fc.property(source, text, (written, words) => {
        const pattern = new RegExp(written, 'i');
        const given = words.join('');
        if (pattern.test(given)) expect(mayMatch(pattern, searchedText(given))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
