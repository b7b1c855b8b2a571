import { amountOf, formatMoney, isDay, type Known } from '../values/index.ts';
import type { FactValue, Situation } from './report.ts';
import { NO_CURRENCY } from './situation/situation-context.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SLOT = /\{([a-zA-Z][\w.]*)\}/g;

/** `3 March 2026`: months in words cannot be misread across borders. */
const formatDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/;

/** A fact's value for people: months in words, sums with currency, words without underscores. */
export function formatFact(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && 'currency' in value)
    return value.currency === NO_CURRENCY ? amountOf(value).toFixed(2) : formatMoney(value);
  if (typeof value === 'object') return value.join(', ');
  if (!MOMENT.test(value)) return value.replaceAll('_', ' ');
  return isDay(value) ? formatDay(value) : `${formatDay(value.slice(0, 10))}, ${value.slice(11, 16)}`;
}

const slotText = (fact: Known<FactValue> | undefined): string => (fact?.known ? formatFact(fact.value) : '');

/** Sentences of a rule's text, each with the blank behind it. */
const sentencesOf = (template: string): readonly string[] =>
  template.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [];

/**
 * A rule's text with the case's own figures. A sentence with a slot whose fact is unknown is left out: half a sentence
 * explains nothing. Undefined where no sentence is left.
 */
export function fillText(template: string, situation: Situation): string | undefined {
  const isFull = (text: string): boolean => slotsOf(text).every((name) => situation[name]?.known === true);
  const spoken = isFull(template) ? template : sentencesOf(template).filter(isFull).join('').trim();
  return spoken === '' ? undefined : spoken.replace(SLOT, (_slot, name: string) => slotText(situation[name]));
}

/** The fact names a sentence speaks of. */
export const slotsOf = (template: string): readonly string[] =>
  [...template.matchAll(SLOT)].map((match) => match[1] ?? '');
