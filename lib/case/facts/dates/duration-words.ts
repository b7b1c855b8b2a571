import type { DurationUnit } from '../../fact.ts';

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one a an un une uno una um uma ein eine einem einer einen 一',
    'two zwei deux dos due dois duas 两 二 couple',
    'three drei trois tres tre 三',
    'four vier quatre cuatro quattro quatro 四',
    'five funf cinq cinco cinque 五',
    'six sechs six seis sei 六',
    'seven sieben sept siete sette sete 七',
    'eight acht huit ocho otto oito 八',
    'nine neun neuf nueve nove 九',
    'ten zehn dix diez dieci dez 十',
    'eleven elf onze once undici onze 十一',
    'twelve zwolf douze doce dodici doze 十二',
    'thirteen dreizehn treize trece tredici treze',
    'fourteen vierzehn quatorze catorce quattordici catorze',
    'fifteen funfzehn quinze quince quindici quinze 十五',
    'sixteen sechzehn seize dieciseis sedici dezesseis dezasseis',
    'seventeen siebzehn dix-sept diecisiete diciassette dezessete dezassete',
    'eighteen achtzehn dix-huit dieciocho diciotto dezoito',
    'nineteen neunzehn dix-neuf diecinueve diciannove dezenove dezanove',
    'twenty zwanzig vingt veinte venti vinte 二十',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);
/** Counts of more than one word. */
const GROUPS: Readonly<Record<string, number>> = {
  'a couple of': 2,
  'couple of': 2,
  'un par de': 2,
  'um par de': 2,
  'un paio di': 2,
  'half a dozen': 6,
  'a dozen': 12,
  'une huitaine de': 8,
  'une dizaine de': 10,
  'une quinzaine de': 15,
  'une vingtaine de': 20,
  'una decena de': 10,
  'una quincena de': 15,
  'una decina di': 10,
  'una quindicina di': 15,
  'uma dezena de': 10,
  'uma quinzena de': 15,
};

const UNITS: Readonly<Record<string, DurationUnit>> = {
  'business days': 'business_day',
  'business day': 'business_day',
  'working days': 'business_day',
  'working day': 'business_day',
  werktage: 'business_day',
  werktagen: 'business_day',
  werktag: 'business_day',
  arbeitstage: 'business_day',
  arbeitstagen: 'business_day',
  'jours ouvres': 'business_day',
  'jours ouvrables': 'business_day',
  'dias habiles': 'business_day',
  'dias laborables': 'business_day',
  'giorni lavorativi': 'business_day',
  'dias uteis': 'business_day',
  个工作日: 'business_day',
  营业日: 'business_day',
  営業日: 'business_day',
  hours: 'hour',
  hour: 'hour',
  hrs: 'hour',
  hr: 'hour',
  h: 'hour',
  stunden: 'hour',
  stunde: 'hour',
  heures: 'hour',
  heure: 'hour',
  horas: 'hour',
  hora: 'hour',
  ore: 'hour',
  ora: 'hour',
  小时: 'hour',
  个小时: 'hour',
  時間: 'hour',
  'calendar days': 'day',
  days: 'day',
  day: 'day',
  tage: 'day',
  tagen: 'day',
  tag: 'day',
  jours: 'day',
  jour: 'day',
  dias: 'day',
  dia: 'day',
  giorni: 'day',
  giorno: 'day',
  天: 'day',
  日間: 'day',
  日: 'day',
  weeks: 'week',
  week: 'week',
  wochen: 'week',
  woche: 'week',
  semaines: 'week',
  semaine: 'week',
  semanas: 'week',
  semana: 'week',
  settimane: 'week',
  settimana: 'week',
  个星期: 'week',
  周: 'week',
  週間: 'week',
  months: 'month',
  month: 'month',
  monate: 'month',
  monaten: 'month',
  monat: 'month',
  mois: 'month',
  meses: 'month',
  mes: 'month',
  mesi: 'month',
  mese: 'month',
  个月: 'month',
  か月: 'month',
  ヶ月: 'month',
  years: 'year',
  year: 'year',
  jahre: 'year',
  jahren: 'year',
  jahr: 'year',
  ans: 'year',
  annees: 'year',
  anos: 'year',
  ano: 'year',
  anni: 'year',
  anno: 'year',
  年: 'year',
};

const longest = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s'))
    .join('|');

/** A count in digits or in words up to twenty, for use in a pattern. */
export const COUNT_PATTERN = `\\d{1,3}|${longest([...Object.keys(GROUPS), ...Object.keys(COUNTS)])}`;
/** A unit of time in the eight languages, for use in a pattern. */
export const UNIT_PATTERN = longest(Object.keys(UNITS));

const SPAN = new RegExp(
  `(?:\\d|${longest([...Object.keys(GROUPS), ...Object.keys(COUNTS)])})(?:\\s(?:full|whole|more|ganzen?|volle))?[\\s-]?(?:${UNIT_PATTERN})`,
);
let asked = { folded: '', isThere: false };

/** Whether a folded text may name a count of some unit at all; the patterns that read it are large. */
export function mayNameSpan(folded: string): boolean {
  // Asked by several readers of the same message in a row.
  if (asked.folded !== folded) asked = { folded, isThere: SPAN.test(folded) };
  return asked.isThere;
}

/** The count a word or digits say; null where they say none. */
export const countOf = (word: string): number | null =>
  /^\d+$/.test(word) ? Number(word) : (GROUPS[word.replaceAll(/\s/g, ' ')] ?? COUNTS[word] ?? null);

/** The unit a folded word names. */
export const unitOf = (word: string): DurationUnit | null => UNITS[word.replaceAll(/\s/g, ' ')] ?? null;
