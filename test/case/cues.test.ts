import { describe, expect, test } from 'vitest';
import { findCues } from '../../lib/case/cues/find-cues.ts';
import { lexiconOf, WRITTEN_LEXICONS } from '../../lib/case/cues/lexicon.ts';
import { parsePattern } from '../../lib/case/cues/parse-pattern.ts';
import { endOf, openingsOf, runFrom } from '../../lib/case/cues/pattern.ts';
import { readTokens } from '../../lib/case/cues/token.ts';
import { growthOf } from '../growth-of.ts';

const match = (pattern: string, text: string, language = 'en'): string | null => {
  const tokens = readTokens(text, language);
  const parsed = parsePattern(pattern, { money: '(refund|my money)' }, language);
  for (const [index, token] of tokens.entries()) {
    const end = endOf(parsed, runFrom(tokens, index));
    if (end > index) return text.slice(token.start, tokens[end - 1]?.end);
  }
  return null;
};
const cues = (text: string, language = 'en') =>
  findCues(text, language, 0)
    .filter((hit) => !hit.negated)
    .map(({ cue }) => cue);

describe('phrases', () => {
  test.each([
    ['sue you', 'We will sue you.', 'sue you'],
    ['threat*', 'no threats please', 'threats'],
    ['(open|file) a (case|claim)', 'I file a claim', 'file a claim'],
    ['give me <money>', 'Give me my money!', 'Give me my money'],
    ['very? late', 'it is late', 'late'],
    ['had it $', 'We had it for a week. I have had it!', 'had it'],
    ['had it $', 'We had it for a week.', null],
    ['want ~ back', 'I want 500 USD back', 'want 500 USD back'],
    ['# days', 'for 12 days', '12 days'],
    ['dont work', "they don't work", "don't work"],
    ['dont work', 'they dont work', 'dont work'],
  ])('%s is found in %s', (pattern, text, found) => {
    expect(match(pattern, text)).toBe(found);
  });

  test.each([
    ['sue you', 'Sue. You know her.'],
    ['want ~ back', 'I want one two three four back'],
    ['late', 'translate'],
    ['# days', 'days'],
  ])('%s is not found in %s', (pattern, text) => {
    expect(match(pattern, text)).toBeNull();
  });

  test('accents, apostrophes and scripts are folded as people type them', () => {
    expect(match('n’ai rien reçu', 'je n ai rien recu', 'fr')).toBe('n ai rien recu');
    expect(match('zurück', 'Geld zuruck', 'de')).toBe('zuruck');
    expect(match('退款', '请退款给我', 'zh')).toBe('退款');
  });
});

describe('cues', () => {
  test('a negator turns a phrase off, up to the end of its statement', () => {
    expect(cues('This is not a scam.')).not.toContain('accusation_of_fraud');
    expect(cues('I will never sue you over this.')).not.toContain('legal_threat');
    expect(cues('This is not funny, you are scammers')).toContain('accusation_of_fraud');
    expect(cues('Not only late: scammers too')).toContain('accusation_of_fraud');
    expect(cues('If you do not agree I go to my credit card company')).toContain('chargeback_threat');
    expect(cues('Das ist kein Betrug.', 'de')).not.toContain('accusation_of_fraud');
  });

  test('what stands in quotation marks is marked, and a quotation nobody closes ends with its line', () => {
    expect(
      findCues('He wrote "you are scammers" to me', 'en', 0).find(({ cue }) => cue === 'accusation_of_fraud'),
    ).toMatchObject({ quoted: true });
    expect(
      findCues('6" long\nYou are scammers', 'en', 0).find(({ cue }) => cue === 'accusation_of_fraud'),
    ).toMatchObject({ quoted: false });
  });

  test('spans point at the words in the message', () => {
    const text = 'Grüße! 😀 Last warning, I’ll sue you.';
    const hit = findCues(text, 'en', 3).find(({ cue }) => cue === 'legal_threat');
    expect(hit?.message).toBe(3);
    expect(text.slice(hit?.start, hit?.end)).toBe('I’ll sue');
  });

  test('an enormous hostile message is read in time that grows with its length', () => {
    expect(growthOf((text) => findCues(text, 'en', 0), 'i will not i will go to the or i ')).toBeLessThan(3.3);
    expect(cues('x'.repeat(200_000))).toEqual([]);
  });
});

describe('words that only sometimes grumble', () => {
  const ANGRY = ['anger_strong', 'anger_mild', 'accusation_of_fraud', 'long_wait'];
  test.each([
    ["I've had it.", 'I have had it for a week and it plays well.'],
    ["I've had it with you.", 'I had it serviced in May.'],
    ['Seriously?', 'It seriously is a fine player.'],
    ['This takes forever.', 'The battery lasts forever.'],
    ['I have been waiting for ages now.', 'A toy for ages 3 and up.'],
    ['I expect a full refund.', 'I expect it to play my old discs.'],
    ['No reply for 3 weeks.', 'I paid for 3 of them.'],
    ['You are ripping people off.', 'I am ripping my CDs with it.'],
  ])('%j, and not %j', (angry, calm) => {
    expect(cues(angry).filter((cue) => ANGRY.includes(cue))).not.toEqual([]);
    expect(cues(calm).filter((cue) => ANGRY.includes(cue))).toEqual([]);
  });
});

describe('words of other matters', () => {
  test.each([
    ['m_not_as_described', 'Brand new my foot.', 'It fell on my foot.'],
    ['m_late_dispatch', 'Your handling time is over.', 'The handling of the lever is fine.'],
    ['m_mixup', 'The other parcel is for somebody in Leeds.', 'It is for somebody special.'],
  ])('%s is in %j, and not in %j', (cue, said, other) => {
    expect(cues(said)).toContain(cue);
    expect(cues(other)).not.toContain(cue);
  });
});

describe('every lexicon', () => {
  const english = WRITTEN_LEXICONS[0];
  // Small helps that only English needs: its own slips, and doubts that other languages word as conditions.
  const englishOnly = [
    'nonnative',
    'mt',
    'hypothetical',
    'apology_accept',
    'need_by',
    'will_attach',
    'gift_said',
    'deadline_said',
    'demand_word',
    'm_thanks_only',
  ];

  test.each(WRITTEN_LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s is well formed',
    (language, lexicon) => {
      const faults = Object.entries(lexicon.cues).flatMap(([cue, sources]) =>
        sources.flatMap((source) => {
          const depth = [...source].reduce((open, sign) => open + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);
          const unknown = [...source.matchAll(/<([a-z_]+)>/g)].filter(
            ([, name]) => lexicon.sets[name ?? ''] === undefined,
          );
          const isLoose =
            / \?|[a-z]\*[a-z]/.test(source) || openingsOf(parsePattern(source, lexicon.sets, language)).isEmpty;
          return depth !== 0 || unknown.length > 0 || isLoose ? [`${cue}: ${source}`] : [];
        }),
      );
      expect(faults).toEqual([]);
      expect(lexiconOf(language).size).toBeGreaterThan(100);
    },
  );

  test.each(WRITTEN_LEXICONS.slice(1).map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s has what English has',
    (_, lexicon) => {
      const missing = Object.keys(english?.cues ?? {}).filter(
        (cue) => lexicon.cues[cue] === undefined && !englishOnly.includes(cue),
      );
      expect(missing).toEqual([]);
    },
  );
});
