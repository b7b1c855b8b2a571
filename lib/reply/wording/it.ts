import { isDay } from '../../values/index.ts';
import { capitalised } from './capitalised.ts';
import { zoneCity } from './city-names.ts';
import { withDecimalComma } from './decimal-comma.ts';
import { ITALIAN_WORDS } from './it-words.ts';
import { clockPartsOf, momentPartsOf } from './moment-parts.ts';
import { type Gender, type NounGrammar, nounPhrase } from './noun-phrase.ts';
import type { Wording, WordingContext } from './wording.ts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const WEEKDAYS = {
  mon: 'lunedì',
  tue: 'martedì',
  wed: 'mercoledì',
  thu: 'giovedì',
  fri: 'venerdì',
  sat: 'sabato',
  sun: 'domenica',
} as const;

/** "l’" before a vowel, "lo" before z, s with a consonant and other hard starts, else "il" or "la". */
function withArticle(name: string, gender: Gender): string {
  if (/^[aeiouàèéìòù]/i.test(name)) return `l’${name}`;
  if (gender === 'feminine') return `la ${name}`;
  return /^(?:z|gn|ps|pn|x|y|s[^aeiouàèéìòù])/i.test(name) ? `lo ${name}` : `il ${name}`;
}

const NOUNS: NounGrammar = {
  before: {
    masculine: ['il', 'lo', 'un', 'uno', 'del', 'dello', 'al', 'allo', 'nel', 'sul', 'dal', 'mio', 'questo', 'nuovo'],
    feminine: ['la', 'una', 'della', 'alla', 'nella', 'sulla', 'dalla', 'mia', 'questa', 'nuova'],
  },
  endings: [
    [/^mano$/, 'feminine'],
    [/(?:zione|sione|tà|trice|a)$/, 'feminine'],
    [/(?:ore|iere|o)$/, 'masculine'],
  ],
  links: ['di', 'da', 'per', 'con', 'in', 'a', 'senza'],
  withArticle,
  quoted: (name) => `l’articolo «${name}»`,
};

/** Prepositions that melt into the article after them. */
const MELTED: Readonly<Record<string, string>> = { di: 'de', a: 'a', da: 'da', su: 'su', in: 'ne' };
const melt = (text: string): string =>
  text.replace(/(?<!\p{L})(di|da|su|in|a) (il |lo |la |l’)/giu, (whole, before: string, article: string) => {
    const stem = MELTED[before.toLowerCase()];
    if (stem === undefined) return whole;
    const ending = article.toLowerCase() === 'il ' ? 'l ' : `l${article.toLowerCase()}`;
    const melted = stem + ending;
    return before.charAt(0) === before.charAt(0).toUpperCase() ? capitalised(melted) : melted;
  });

const whose = (context: WordingContext): string =>
  context.isBuyerZone ? 'sua ora locale' : `ora di ${zoneCity(context.zone, 'it')}`;

const local: Wording['local'] = (moment, context) => {
  const parts = momentPartsOf(moment, context);
  if (parts === undefined) return '';
  const day = `${WEEKDAYS[parts.weekday]} ${parts.day} ${MONTHS[parts.month]}${parts.year && ` ${parts.year}`}`;
  return parts.clock === undefined ? day : `${day}, ore ${parts.clock.hour}:${parts.clock.minute}`;
};

function joined(names: readonly string[], word: 'e' | 'o'): string {
  const last = names.at(-1) ?? '';
  const link = word === 'e' && /^e/i.test(last) ? 'ed' : word;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** Italian: the polite third person, 24-hour clock, decimal comma, currency code after the sum. */
export const italian: Wording = {
  language: 'it',
  money: withDecimalComma,
  moment: (moment, context) => {
    const said = local(moment, context);
    return isDay(moment) || !said.includes(':') ? said : `${said} (${whose(context)})`;
  },
  local,
  onDay: (moment, context) => {
    const said = local(moment, context);
    return said !== '' && moment === context.today ? `oggi, ${said}` : said;
  },
  clock: (instant, context) => {
    const clock = clockPartsOf(instant, context);
    return clock === undefined ? '' : `${clock.hour}:${clock.minute}`;
  },
  number: String,
  and: (names) => joined(names, 'e'),
  or: (names) => joined(names, 'o'),
  words: ITALIAN_WORDS,
  option: (position) => `(${position}) `,
  name: (label, thread) => nounPhrase(label, thread, NOUNS),
  tidy: (text) =>
    capitalised(
      melt(text)
        .replace(/(\(sua ora locale\)) (?!(?:e|o) )(?=\p{Ll})/gu, '$1, ')
        .replace(/\bi (?=8[\d,]|11,)/g, 'gli ')
        .replace(/\bdei (?=8[\d,]|11,)/g, 'degli ')
        .replace(/\b1 giorni lavorativi\b/g, '1 giorno lavorativo'),
    ),
};
