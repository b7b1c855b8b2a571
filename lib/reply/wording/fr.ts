import { amountOf, fractionDigits, type Money } from '../../values/index.ts';
import { FRENCH_WORDS } from './fr-words.ts';
import { type ClockParts, clockPartsOf, type MomentParts, momentPartsOf } from './moment-parts.ts';
import type { Wording, WordingContext } from './wording.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const WEEKDAYS = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
} as const;
/** Cities that zones are named after, where French has its own name. */
const CITIES: Readonly<Record<string, string>> = {
  London: 'Londres',
  Vienna: 'Vienne',
  Brussels: 'Bruxelles',
  Lisbon: 'Lisbonne',
  Warsaw: 'Varsovie',
  Copenhagen: 'Copenhague',
  Athens: 'Athènes',
  Moscow: 'Moscou',
  Singapore: 'Singapour',
  Montreal: 'Montréal',
  'Hong Kong': 'Hong Kong',
};

const dayInWords = ({ weekday, day, month, year }: MomentParts): string =>
  `${WEEKDAYS[weekday]} ${day === 1 ? '1er' : day} ${MONTHS[month]}${year === '' ? '' : ` ${year}`}`;

const clockInWords = ({ hour, minute }: ClockParts): string => `${hour} h${minute === '00' ? '' : ` ${minute}`}`;

function whose({ isBuyerZone, zone }: WordingContext): string {
  if (isBuyerZone) return 'heure de chez vous';
  if (zone === 'UTC') return 'UTC';
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return `heure locale, ${CITIES[city] ?? city}`;
}

/** Four digits are written together; from five on, groups of three with a narrow no-break space. */
function money(sum: Money): string {
  const [whole = '', cents] = amountOf(sum).toFixed(fractionDigits(sum.currency)).split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${grouped}${cents === undefined ? '' : `,${cents}`} ${sum.currency === 'EUR' ? '€' : sum.currency}`;
}

const local = (parts: MomentParts): string =>
  parts.clock === undefined ? dayInWords(parts) : `${dayInWords(parts)} à ${clockInWords(parts.clock)}`;

function joined(names: readonly string[], last: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** French: day, month in words, 24-hour clock, decimal comma, the sign of the euro and the code of any other currency. */
export const french: Wording = {
  language: 'fr',
  money,
  moment: (moment, context) => {
    const parts = momentPartsOf(moment, context);
    if (parts === undefined) return '';
    return parts.clock === undefined ? dayInWords(parts) : `${local(parts)} (${whose(context)})`;
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
  and: (names) => joined(names, 'et'),
  or: (names) => joined(names, 'ou'),
  words: FRENCH_WORDS,
  option: (position) => `(${position}) `,
  onDay: (moment, context) => {
    const parts = momentPartsOf(moment, context);
    if (parts === undefined) return '';
    return moment === context.today ? `aujourd'hui (${local(parts)})` : `le ${local(parts)}`;
  },
  name: (label) => label,
  // Marks between blanks are no words, and French says with ten words what English says with nine.
  lengthInWords: (text) => Math.round((text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) * 0.9),
};
