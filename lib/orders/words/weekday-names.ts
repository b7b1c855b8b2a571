import type { Weekday } from '../../calendar/index.ts';

const NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'monday montag lundi lunes lunedì segunda-feira',
  tue: 'tuesday dienstag mardi martes martedì terça-feira',
  wed: 'wednesday mittwoch mercredi miércoles mercoledì quarta-feira',
  thu: 'thursday donnerstag jeudi jueves giovedì quinta-feira',
  fri: 'friday freitag vendredi viernes venerdì sexta-feira',
  sat: 'saturday samstag sonnabend samedi sábado sabato',
  sun: 'sunday sonntag dimanche domingo domenica',
};

const weekdayOfName = new Map(
  Object.entries(NAMES).flatMap(([weekday, names]) =>
    names.split(' ').map((name) => [name, weekday as Weekday] as const),
  ),
);

/** Full weekday names as one regular-expression alternation. */
export const WEEKDAY_PATTERN = [...weekdayOfName.keys()].join('|');

/** The weekday a full name or an English short form such as `Tue` or `Thurs` stands for. */
export function weekdayNamed(name: string): Weekday | undefined {
  const lower = name.toLowerCase();
  const short = lower.slice(0, 3);
  return weekdayOfName.get(lower) ?? (lower.length < 6 && short in NAMES ? (short as Weekday) : undefined);
}
