import { addDays } from '../../../calendar/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import { easterOf, nthWeekday } from './moving-feasts.ts';

/** A feast that people order for or count from: its names, folded, and its day in a year. */
export interface Feast {
  readonly words: string;
  readonly dayIn: (year: number) => IsoDay;
}

const fixed = (monthAndDay: string, words: string): Feast => ({ words, dayIn: (year) => `${year}-${monthAndDay}` });
const easter = (days: number, words: string): Feast => ({ words, dayIn: (year) => addDays(easterOf(year), days) });

/** Longer names first: Christmas Eve is not Christmas. */
export const FEASTS: readonly Feast[] = [
  fixed(
    '12-24',
    'christmas eve|xmas eve|heiligabend|heilig abend|reveillon de noel|la veille de noel|veille de noel|nochebuena|vigilia di natale|vespera de natal|平安夜|クリスマスイブ',
  ),
  fixed(
    '12-25',
    'christmas day|christmas|erste[rn]? weihnachts(?:feier)?tag|xmas|x-mas|weihnachten|noel|navidad|natale|natal|圣诞节?|クリスマス',
  ),
  fixed('12-26', 'boxing day|zweite[rn]? weihnachts(?:feier)?tag|santo stefano'),
  fixed(
    '12-31',
    "new year'?s eve|silvester|reveillon du (?:nouvel an|jour de l'an)|saint-sylvestre|nochevieja|capodanno|vespera de ano novo|大晦日|跨年",
  ),
  fixed(
    '01-01',
    "new year'?s day|new year'?s|new year|neujahr(?:stag)?|nouvel an|jour de l'an|ano nuevo|ano novo|元旦|元日",
  ),
  fixed(
    '02-14',
    "valentine'?s day|valentine'?s|valentinstag|(?:la )?saint-valentin|san valentin|san valentino|dia dos namorados|情人节|バレンタイン(?:デー)?",
  ),
  fixed('03-17', "(?:saint|st\\.?) patrick(?:'?s)?(?: day)?"),
  fixed('10-31', 'halloween|万圣节|ハロウィン'),
  fixed('12-06', 'nikolaus(?:tag)?'),
  fixed('01-06', 'epiphany|dia de reyes|epifania|dia de reis|heilige drei konige'),
  fixed(
    '05-01',
    "(?:international )?workers'? day|may day|tag der arbeit|fete du travail|dia del trabajo|festa dei lavoratori|dia do trabalhador",
  ),
  fixed('07-04', 'independence day'),
  fixed('07-14', 'bastille day|fete nationale'),
  fixed('04-01', "april fool'?s?'?(?: day)?"),
  fixed('04-22', 'earth day|jour de la terre|tag der erde|dia de la tierra'),
  fixed('11-11', "veterans'? day|martinstag"),
  fixed('12-08', 'immacolata|inmaculada|immaculee conception'),
  fixed('10-03', 'tag der deutschen einheit'),
  fixed('10-12', 'dia de la hispanidad'),
  fixed('12-06', 'dia de la constitucion'),
  fixed('06-02', 'festa della repubblica'),
  fixed('04-25', 'festa della liberazione|dia da liberdade'),
  fixed('06-10', 'dia de portugal'),
  fixed('09-07', 'dia da independencia'),
  fixed('08-01', 'schweizer bundesfeier|bundesfeiertag'),
  fixed('08-15', "ferragosto|l'assomption|maria himmelfahrt|asuncion de la virgen"),
  fixed('11-01', "all saints'? day|allerheiligen|toussaint|ognissanti|todos los santos|todos os santos"),
  easter(-2, 'good friday|karfreitag|vendredi saint|viernes santo|venerdi santo|sexta-feira santa'),
  easter(39, "christi himmelfahrt|himmelfahrtstag|l'ascension|ascension day"),
  easter(50, 'pfingstmontag|lundi de pentecote|whit monday|lunedi di pentecoste|lunes de pentecostes'),
  easter(49, 'pfingstsonntag|pfingsten|pentecote|pentecost|pentecostes|pentecoste'),
  easter(60, 'fronleichnam|corpus christi'),
  easter(
    -46,
    'ash wednesday|aschermittwoch|mercredi des cendres|miercoles de ceniza|mercoledi delle ceneri|quarta-feira de cinzas',
  ),
  easter(-48, 'rosenmontag'),
  easter(1, 'easter monday|ostermontag|lundi de paques|pasquetta|lunes de pascua'),
  easter(0, 'easter sunday|easter|ostersonntag|ostern|paques|pascua|pasqua|pascoa'),
  {
    words: "mother'?s day|muttertag|festa della mamma|dia das maes",
    dayIn: (year) => nthWeekday(year, 5, { weekday: 'sun', nth: 2 }),
  },
  { words: "father'?s day", dayIn: (year) => nthWeekday(year, 6, { weekday: 'sun', nth: 3 }) },
  { words: 'memorial day', dayIn: (year) => nthWeekday(year, 5, { weekday: 'mon', nth: -1 }) },
  {
    words: "martin luther king(?:,? jr\\.?)?(?:'s)? day|mlk day",
    dayIn: (year) => nthWeekday(year, 1, { weekday: 'mon', nth: 3 }),
  },
  {
    words: "presidents?'?s? day|washington'?s birthday",
    dayIn: (year) => nthWeekday(year, 2, { weekday: 'mon', nth: 3 }),
  },
  { words: 'columbus day', dayIn: (year) => nthWeekday(year, 10, { weekday: 'mon', nth: 2 }) },
  { words: 'labou?r day', dayIn: (year) => nthWeekday(year, 9, { weekday: 'mon', nth: 1 }) },
  { words: 'thanksgiving(?: day)?', dayIn: (year) => nthWeekday(year, 11, { weekday: 'thu', nth: 4 }) },
  { words: 'black friday', dayIn: (year) => addDays(nthWeekday(year, 11, { weekday: 'thu', nth: 4 }), 1) },
  { words: 'cyber monday', dayIn: (year) => addDays(nthWeekday(year, 11, { weekday: 'thu', nth: 4 }), 4) },
];
