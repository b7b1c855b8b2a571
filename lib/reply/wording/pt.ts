import { isDay } from '../../values/index.ts';
import { capitalised } from './capitalised.ts';
import { zoneCity } from './city-names.ts';
import { withDecimalComma } from './decimal-comma.ts';
import { clockPartsOf, momentPartsOf } from './moment-parts.ts';
import { type NounGrammar, nounPhrase } from './noun-phrase.ts';
import { PORTUGUESE_WORDS } from './pt-words.ts';
import type { Wording, WordingContext } from './wording.ts';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const WEEKDAYS = {
  mon: 'segunda-feira',
  tue: 'terça-feira',
  wed: 'quarta-feira',
  thu: 'quinta-feira',
  fri: 'sexta-feira',
  sat: 'sábado',
  sun: 'domingo',
} as const;

const NOUNS: NounGrammar = {
  before: {
    masculine: ['o', 'um', 'do', 'no', 'ao', 'pelo', 'este', 'esse', 'meu', 'novo', 'outro'],
    feminine: ['a', 'uma', 'da', 'na', 'à', 'pela', 'esta', 'essa', 'minha', 'nova', 'outra'],
  },
  endings: [
    [/(?:s|z)$/, 'masculine'],
    [/(?:ção|são|dade|agem|ude|a)$/, 'feminine'],
    [/(?:or|al|el|o)$/, 'masculine'],
  ],
  links: ['de', 'para', 'com', 'sem'],
  withArticle: (name, gender) => `${gender === 'masculine' ? 'o' : 'a'} ${name}`,
  quoted: (name) => `o artigo “${name}”`,
};

/** Prepositions that melt into the article after them, and "em" before a day of the week. */
const melt = (text: string): string =>
  text
    .replace(/(?<!\p{L})([Dd])e (?=[oa] )/gu, '$1')
    .replace(/(?<!\p{L})em (?=[oa] )/gu, 'n')
    .replace(/(?<!\p{L})por (?=[oa] )/gu, 'pel')
    .replace(/(?<!\p{L})Em (?=(?:segunda|terça|quarta|quinta|sexta)-feira)/gu, 'Na ')
    .replace(/(?<!\p{L})em (?=(?:segunda|terça|quarta|quinta|sexta)-feira)/gu, 'na ')
    .replace(/(?<!\p{L})Em (?=sábado|domingo)/gu, 'No ')
    .replace(/(?<!\p{L})em (?=sábado|domingo)/gu, 'no ');

const whose = (context: WordingContext): string =>
  context.isBuyerZone ? 'na sua hora local' : `hora de ${zoneCity(context.zone, 'pt')}`;

const timeOfDay = (clock: { readonly hour: number; readonly minute: string }): string =>
  `${clock.hour}h${clock.minute === '00' ? '' : clock.minute}`;

const local: Wording['local'] = (moment, context) => {
  const parts = momentPartsOf(moment, context);
  if (parts === undefined) return '';
  const day = `${WEEKDAYS[parts.weekday]}, ${parts.day} de ${MONTHS[parts.month]}${parts.year && ` de ${parts.year}`}`;
  if (parts.clock === undefined) return day;
  return `${day}, ${parts.clock.hour < 2 ? 'à' : 'às'} ${timeOfDay(parts.clock)}`;
};

function joined(names: readonly string[], word: 'e' | 'ou'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The comma that closes a date behind a day of the week, where the sentence goes on. */
const closeDates = (text: string): string =>
  text
    .replace(/((?:-feira|sábado|domingo), \d{1,2} de \p{L}{4,9}(?: de \d{4})?) (?=\p{Ll}|\()/gu, '$1, ')
    .replace(/(\(na sua hora local\)) (?!(?:e|ou) )(?=\p{Ll})/gu, '$1, ');

/** Portuguese of both sides of the ocean: the polite third person, 24-hour clock, decimal comma, currency code after the sum. */
export const portuguese: Wording = {
  language: 'pt',
  money: withDecimalComma,
  moment: (moment, context) => {
    const said = local(moment, context);
    return isDay(moment) || !/\dh/.test(said) ? said : `${said} (${whose(context)})`;
  },
  local,
  onDay: (moment, context) => {
    const said = local(moment, context);
    if (said === '') return '';
    return moment === context.today ? `hoje, ${said}` : melt(`em ${said}`);
  },
  clock: (instant, context) => {
    const clock = clockPartsOf(instant, context);
    return clock === undefined ? '' : timeOfDay(clock);
  },
  number: String,
  and: (names) => joined(names, 'e'),
  or: (names) => joined(names, 'ou'),
  words: PORTUGUESE_WORDS,
  option: (position) => `(${position}) `,
  name: (label, thread) => nounPhrase(label, thread, NOUNS),
  tidy: (text) => capitalised(closeDates(melt(text)).replace(/\b1 dias úteis(?!\p{L})/gu, '1 dia útil')),
};
