import type { Weekday } from '../../../calendar/index.ts';

/** Weekday names, folded, of the eight languages. Short English forms count only after a word that asks for a day. */
export const WEEKDAYS: Readonly<Record<string, Weekday>> = Object.fromEntries(
  (
    [
      ['mon', 'monday montag lundi lunes lunedi segunda-feira 周一 星期一 礼拜一 月曜日 月曜'],
      ['tue', 'tuesday dienstag mardi martes martedi terca-feira 周二 星期二 礼拜二 火曜日 火曜'],
      ['wed', 'wednesday mittwoch mercredi miercoles mercoledi quarta-feira 周三 星期三 礼拜三 水曜日 水曜'],
      ['thu', 'thursday donnerstag jeudi jueves giovedi quinta-feira 周四 星期四 礼拜四 木曜日 木曜'],
      ['fri', 'friday freitag vendredi viernes venerdi sexta-feira 周五 星期五 礼拜五 金曜日 金曜'],
      ['sat', 'saturday samstag sonnabend samedi sabado sabato 周六 星期六 礼拜六 土曜日 土曜'],
      ['sun', 'sunday sonntag dimanche domingo domenica 周日 周天 星期日 星期天 礼拜天 日曜日 日曜'],
    ] as const
  ).flatMap(([day, words]) => words.split(' ').map((word) => [word, day])),
);

/** Weekdays in Latin letters, for use in a pattern. */
export const LATIN_WEEKDAY = Object.keys(WEEKDAYS)
  .filter((word) => /^[a-z]/.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Short forms, folded, that are other words too: they count only after a word that asks for a day ("by fri", "esta sexta"). */
export const SHORT_WEEKDAYS: Readonly<Record<string, Weekday>> = {
  mon: 'mon',
  tue: 'tue',
  tues: 'tue',
  wed: 'wed',
  weds: 'wed',
  thu: 'thu',
  thur: 'thu',
  thurs: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
  segunda: 'mon',
  terca: 'tue',
  quarta: 'wed',
  quinta: 'thu',
  sexta: 'fri',
};

/** Words for a day counted from the day of writing, folded. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  'day before yesterday': -2,
  'the day before yesterday': -2,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  tmrw: 1,
  tomorow: 1,
  tommorow: 1,
  tommorrow: 1,
  yesterday: -1,
  'last night': -1,
  'end of the day': 0,
  'end of day': 0,
  eod: 0,
  'close of business': 0,
  'end of business': 0,
  cob: 0,
  heute: 0,
  morgen: 1,
  ubermorgen: 2,
  'ende des tages': 0,
  gestern: -1,
  vorgestern: -2,
  "aujourd'hui": 0,
  'ce matin': 0,
  'ce soir': 0,
  'fin de la journee': 0,
  'fin de journee': 0,
  'fin du jour': 0,
  demain: 1,
  'apres-demain': 2,
  hier: -1,
  'avant-hier': -2,
  hoy: 0,
  'esta noche': 0,
  'final del dia': 0,
  'fin del dia': 0,
  'esta manana': 0,
  'pasado manana': 2,
  manana: 1,
  ayer: -1,
  anteayer: -2,
  anoche: -1,
  oggi: 0,
  stamattina: 0,
  stasera: 0,
  'fine giornata': 0,
  domani: 1,
  dopodomani: 2,
  ieri: -1,
  "l'altro ieri": -2,
  hoje: 0,
  'esta manha': 0,
  'fim do dia': 0,
  'final do dia': 0,
  amanha: 1,
  'depois de amanha': 2,
  ontem: -1,
  anteontem: -2,
  今天: 0,
  今日: 0,
  今晚: 0,
  明天: 1,
  后天: 2,
  昨天: -1,
  昨晚: -1,
  前天: -2,
  本日: 0,
  今朝: 0,
  明日: 1,
  明後日: 2,
  昨日: -1,
  一昨日: -2,
};

/** The language a relative word belongs to, where it means something else in another ("morgen" in English mail is a name). */
export const RELATIVE_LANGUAGE: Readonly<Record<string, string>> = {
  morgen: 'de',
  hier: 'fr',
  hoy: 'es',
  manana: 'es',
};
