import { amountOf, fractionDigits, type Money } from '../../values/index.ts';
import { GERMAN_WORDS } from './de-words.ts';
import { type ClockParts, clockPartsOf, type MomentParts, momentPartsOf } from './moment-parts.ts';
import type { Wording, WordingContext } from './wording.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const WEEKDAYS = {
  mon: 'Montag',
  tue: 'Dienstag',
  wed: 'Mittwoch',
  thu: 'Donnerstag',
  fri: 'Freitag',
  sat: 'Samstag',
  sun: 'Sonntag',
} as const;
/** Words that open a phrase with a capital only because of their place: after a greeting with a comma they are small. */
const SMALL: ReadonlySet<string> = new Set(
  'Auch Aus Bei Beide Bitte Danke Das Dass Den Der Die Ein Eine Es Für Heute Hier Ich Im In Laut Mein Nach Seit So Solange Unser Unsere Vielen Von Zwei Zwischen'.split(
    ' ',
  ),
);
const FIRST_WORD = /^\p{L}+/u;
/** Cities that zones are named after, where German has its own name. */
const CITIES: Readonly<Record<string, string>> = {
  Vienna: 'Wien',
  Zurich: 'Zürich',
  Prague: 'Prag',
  Rome: 'Rom',
  Warsaw: 'Warschau',
  Brussels: 'Brüssel',
  Copenhagen: 'Kopenhagen',
  Lisbon: 'Lissabon',
  Athens: 'Athen',
  Moscow: 'Moskau',
  Tokyo: 'Tokio',
  Singapore: 'Singapur',
};

const dayInWords = ({ weekday, day, month, year }: MomentParts): string =>
  `${WEEKDAYS[weekday]}, ${day}. ${MONTHS[month]}${year === '' ? '' : ` ${year}`}`;

const clockInWords = ({ hour, minute }: ClockParts): string => `${hour}${minute === '00' ? '' : `:${minute}`} Uhr`;

function whose({ isBuyerZone, zone }: WordingContext): string {
  if (isBuyerZone) return 'Ihrer Zeit';
  if (zone === 'UTC') return 'UTC';
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return `Ortszeit ${CITIES[city] ?? city}`;
}

function money(sum: Money): string {
  const [whole = '', cents] = amountOf(sum).toFixed(fractionDigits(sum.currency)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${grouped}${cents === undefined ? '' : `,${cents}`} ${sum.currency === 'EUR' ? '€' : sum.currency}`;
}

function local(parts: MomentParts): string {
  return parts.clock === undefined ? dayInWords(parts) : `${dayInWords(parts)}, um ${clockInWords(parts.clock)}`;
}

function joined(names: readonly string[], last: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** German: day, month in words, 24-hour clock, decimal comma, the sign of the euro and the code of any other currency. */
export const german: Wording = {
  language: 'de',
  money,
  moment: (moment, context) => {
    const parts = momentPartsOf(moment, context);
    if (parts?.clock === undefined) return parts === undefined ? '' : dayInWords(parts);
    return `${dayInWords(parts)}, ${clockInWords(parts.clock)} ${whose(context)}`;
  },
  local: (moment, context) => {
    const parts = momentPartsOf(moment, context);
    return parts === undefined ? '' : local(parts);
  },
  clock: (instant, context) => {
    const parts = clockPartsOf(instant, context);
    return parts === undefined ? '' : clockInWords(parts);
  },
  number: String,
  and: (names) => joined(names, 'und'),
  or: (names) => joined(names, 'oder'),
  words: GERMAN_WORDS,
  option: (position) => `(${position}) `,
  onDay: (moment, context) => {
    const parts = momentPartsOf(moment, context);
    if (parts === undefined) return '';
    return moment === context.today ? `heute (${local(parts)})` : `am ${local(parts)}`;
  },
  name: (label) => label,
  opening: (sentence) => sentence.replace(FIRST_WORD, (word) => (SMALL.has(word) ? word.toLowerCase() : word)),
};
