import { isDay } from '../../values/index.ts';
import { capitalised } from './capitalised.ts';
import { zoneCity } from './city-names.ts';
import { withDecimalComma } from './decimal-comma.ts';
import { SPANISH_WORDS } from './es-words.ts';
import { clockPartsOf, momentPartsOf } from './moment-parts.ts';
import { type NounGrammar, nounPhrase } from './noun-phrase.ts';
import type { Wording, WordingContext } from './wording.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const WEEKDAYS = {
  mon: 'lunes',
  tue: 'martes',
  wed: 'miércoles',
  thu: 'jueves',
  fri: 'viernes',
  sat: 'sábado',
  sun: 'domingo',
} as const;

const NOUNS: NounGrammar = {
  before: {
    masculine: ['el', 'un', 'del', 'al', 'este', 'ese', 'nuevo', 'otro', 'mío'],
    feminine: ['la', 'una', 'esta', 'esa', 'nueva', 'otra'],
  },
  endings: [
    [/(?:s|z)$/, 'masculine'],
    [/(?:ión|dad|tad|tud|umbre)$/, 'feminine'],
    [/^(?:mano|foto|moto|radio)$/, 'feminine'],
    [/(?:[aeiou]l|or|aje|ma|o)$/, 'masculine'],
    [/a$/, 'feminine'],
  ],
  links: ['de', 'para', 'con', 'sin'],
  withArticle: (name, gender) => `${gender === 'masculine' ? 'el' : 'la'} ${name}`,
  quoted: (name) => `el artículo «${name}»`,
};

const whose = (context: WordingContext): string =>
  context.isBuyerZone ? 'su hora local' : `hora de ${zoneCity(context.zone, 'es')}`;

const local: Wording['local'] = (moment, context) => {
  const parts = momentPartsOf(moment, context);
  if (parts === undefined) return '';
  const day = `${WEEKDAYS[parts.weekday]} ${parts.day} de ${MONTHS[parts.month]}${parts.year && ` de ${parts.year}`}`;
  if (parts.clock === undefined) return day;
  return `${day} a ${parts.clock.hour === 1 ? 'la' : 'las'} ${parts.clock.hour}:${parts.clock.minute}`;
};

/** "u" before the sound of o, "e" before the sound of i. */
const linked = (word: string, next: string): string => {
  if (word === 'o') return /^h?[oó]/i.test(next) ? 'u' : 'o';
  return /^(?:i|hi(?!e))/i.test(next) ? 'e' : 'y';
};
function joined(names: readonly string[], word: 'y' | 'o'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${linked(word, last)} ${last}`;
}

/** Spanish of both sides of the ocean: usted, 24-hour clock, decimal comma, currency code after the sum. */
export const spanish: Wording = {
  language: 'es',
  money: withDecimalComma,
  moment: (moment, context) => {
    const said = local(moment, context);
    return isDay(moment) || !said.includes(':') ? said : `${said} (${whose(context)})`;
  },
  local,
  onDay: (moment, context) => {
    const said = local(moment, context);
    if (said === '') return '';
    return moment === context.today ? `hoy, ${said}` : `el ${said}`;
  },
  clock: (instant, context) => {
    const clock = clockPartsOf(instant, context);
    return clock === undefined ? '' : `${clock.hour}:${clock.minute}`;
  },
  number: String,
  and: (names) => joined(names, 'y'),
  or: (names) => joined(names, 'o'),
  words: SPANISH_WORDS,
  option: (position) => `(${position}) `,
  name: (label, thread) => nounPhrase(label, thread, NOUNS),
  tidy: (text) =>
    capitalised(
      text
        .replace(/\b([Dd])e el (?=\S)/g, '$1el ')
        .replace(/\b([Aa]) el (?=\S)/g, '$1l ')
        .replace(/\b1 días hábiles\b/g, '1 día hábil'),
    ),
};
