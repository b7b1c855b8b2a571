import names from './currency-names.json' with { type: 'json' };
import type { CurrencyReading } from './currency-signs.ts';

const byNation = new Map<string, Readonly<Record<string, string>>>();
const bare = new Map<string, CurrencyReading>();
for (const [words = '', codes = '', nations = ''] of names.nouns) {
  const own = Object.fromEntries(nations.split(' ').map((pair) => pair.split('=')));
  for (const word of words.split(' ')) {
    bare.set(word, codes.split(' '));
    byNation.set(word, own);
  }
}

const EVERYDAY = new Set(names.everyday.split(' '));

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const NATIONS = Object.entries(names.nations).map(([nation, stems]) => [nation, new RegExp(`^(?:${stems})`)] as const);
const NATION = `(?:${longestFirst(Object.values(names.nations).flatMap((stems) => stems.split('|')))})[a-z]{0,9}`;
const NOUN = longestFirst([...bare.keys()]);

/** A currency by name, with its country before or behind it ("swiss francs", "francs suisses"), for use in a pattern. */
export const NAME_PATTERN = `(?:${NATION}[\\s-])?(?:${NOUN})(?![a-z])(?:[\\s-]${NATION}(?![a-z]))?`;

const PARTS = new RegExp(`^(?:(${NATION})[\\s-])?(${NOUN})(?:[\\s-](${NATION}))?$`);

/** A currency as named. */
export interface NamedCurrency {
  /** One where its country is named or only one is called so, else all that are. */
  readonly possible: CurrencyReading;
  /** Its word means other things too ("2 marks", "3 livres") and no country stands beside it. */
  readonly isEveryday: boolean;
  /** Letters at the end that are no part of it: a country that has no such money. */
  readonly tooMuch: number;
}

/** What a name means; null where it is none. */
export function readName(words: string): NamedCurrency | null {
  const [, before, noun = '', after] = PARTS.exec(words) ?? [];
  const possible = bare.get(noun);
  if (possible === undefined) return null;
  const nation = before ?? after;
  const codes = NATIONS.filter(([, stems]) => nation !== undefined && stems.test(nation));
  const code = codes.map(([id]) => byNation.get(noun)?.[id]).find((each) => each !== undefined);
  if (code !== undefined) return { possible: [code], isEveryday: false, tooMuch: 0 };
  return { possible, isEveryday: EVERYDAY.has(noun), tooMuch: after === undefined ? 0 : after.length + 1 };
}
