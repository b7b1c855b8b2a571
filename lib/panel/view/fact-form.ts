import {
  DEFECT_KINDS,
  DEMAND_KINDS,
  DURATION_UNITS,
  type Fact,
  type Stated,
  type WrittenSum,
} from '../../case/index.ts';
import { formatMoney, type IsoMoment, isDay, moneyOf } from '../../values/index.ts';

/** What a fact is changed by: one of a few, something typed, both, or nothing but taking it out. */
export interface FactInputs {
  readonly choices: readonly string[] | null;
  readonly text: 'text' | 'whole' | 'day' | 'sum' | null;
}

/** A fact as it stands in its inputs; '' where an input is empty or not shown. */
export interface FactForm {
  readonly choice: string;
  readonly text: string;
}

const PROOFS = ['attached', 'asked'] as const;
const LONGEST_TEXT = 300;

const INPUTS: Readonly<Record<Fact['kind'], FactInputs>> = {
  order_id: { choices: null, text: 'text' },
  product: { choices: null, text: 'text' },
  email: { choices: null, text: 'text' },
  phone: { choices: null, text: 'text' },
  url: { choices: null, text: 'text' },
  tracking: { choices: null, text: 'text' },
  amount: { choices: null, text: 'sum' },
  demand: { choices: DEMAND_KINDS, text: 'sum' },
  date: { choices: null, text: 'day' },
  deadline: { choices: null, text: 'day' },
  promise: { choices: null, text: 'day' },
  duration: { choices: DURATION_UNITS, text: 'whole' },
  quantity: { choices: null, text: 'whole' },
  defect: { choices: DEFECT_KINDS, text: null },
  evidence: { choices: PROOFS, text: null },
  expedited: { choices: null, text: null },
};

/** The inputs a kind of fact is changed by. */
export const factInputsOf = (kind: Fact['kind']): FactInputs => INPUTS[kind];

const dayOfMoment = (moment: IsoMoment): string => moment.slice(0, 'YYYY-MM-DD'.length);

const sumTextOf = (sum: WrittenSum | null): string => {
  if (sum === null) return '';
  return sum.currency === null
    ? String(sum.amountMinor / 100)
    : formatMoney({ amountMinor: sum.amountMinor, currency: sum.currency });
};

/** A fact as its inputs show it; a sum as `24.90 EUR`, a moment by its day. */
export function factFormOf(fact: Stated): FactForm {
  switch (fact.kind) {
    case 'tracking':
      return { choice: '', text: fact.value.number };
    case 'amount':
      return { choice: '', text: sumTextOf(fact.value) };
    case 'demand':
      return { choice: fact.value.want, text: sumTextOf(fact.value.sum) };
    case 'date':
    case 'deadline':
      return { choice: '', text: dayOfMoment(fact.value) };
    case 'promise':
      return { choice: '', text: fact.value.by === null ? '' : dayOfMoment(fact.value.by) };
    case 'duration':
      return { choice: fact.value.unit, text: String(fact.value.count) };
    case 'defect':
    case 'evidence':
      return { choice: fact.value, text: '' };
    case 'expedited':
      return { choice: '', text: '' };
    default:
      return { choice: '', text: String(fact.value) };
  }
}

const SUM = /^(\d{1,9}(?:[.,]\d{1,3})?) ?([A-Za-z]{3})$/;

function readSum(text: string): WrittenSum | null {
  const [, amount = '', currency = ''] = SUM.exec(text) ?? [];
  return currency === '' ? null : moneyOf(Number(amount.replace(',', '.')), currency.toUpperCase());
}

const chosenOf = <Choice extends string>(choices: readonly Choice[], chosen: string): Choice | undefined =>
  choices.find((choice) => choice === chosen);

const wholeOf = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

function statedOfSum(fact: Extract<Stated, { kind: 'amount' | 'demand' }>, form: FactForm): Stated | null {
  if (fact.kind === 'amount') {
    const value = readSum(form.text);
    return value && { kind: fact.kind, value };
  }
  const want = chosenOf(DEMAND_KINDS, form.choice);
  // A sum nobody touched stays as it was read, its currency open or not.
  const sum = form.text === sumTextOf(fact.value.sum) ? fact.value.sum : readSum(form.text);
  return want === undefined || (sum === null && form.text !== '') ? null : { kind: fact.kind, value: { want, sum } };
}

function statedOfChoice(
  fact: Extract<Stated, { kind: 'duration' | 'defect' | 'evidence' }>,
  form: FactForm,
): Stated | null {
  if (fact.kind === 'defect') {
    const value = chosenOf(DEFECT_KINDS, form.choice);
    return value === undefined ? null : { kind: fact.kind, value };
  }
  if (fact.kind === 'evidence') {
    const value = chosenOf(PROOFS, form.choice);
    return value === undefined ? null : { kind: fact.kind, value };
  }
  const unit = chosenOf(DURATION_UNITS, form.choice);
  const count = wholeOf(form.text);
  return unit === undefined || count === null ? null : { kind: fact.kind, value: { count, unit } };
}

/** What a fact says after its inputs were changed; null where they hold no such value. */
export function factFromForm(fact: Stated, typed: FactForm): Stated | null {
  const form = { ...typed, text: typed.text.trim().slice(0, LONGEST_TEXT) };
  const { text } = form;
  switch (fact.kind) {
    case 'amount':
    case 'demand':
      return statedOfSum(fact, form);
    case 'duration':
    case 'defect':
    case 'evidence':
      return statedOfChoice(fact, form);
    case 'date':
    case 'deadline':
      return isDay(text) ? { kind: fact.kind, value: text } : null;
    case 'promise':
      return text === '' || isDay(text) ? { kind: fact.kind, value: { ...fact.value, by: text || null } } : null;
    case 'quantity': {
      const value = wholeOf(text);
      return value === null ? null : { kind: fact.kind, value };
    }
    case 'tracking':
      return text === '' ? null : { kind: fact.kind, value: { ...fact.value, number: text } };
    case 'expedited':
      return fact;
    default:
      return text === '' ? null : { kind: fact.kind, value: text };
  }
}
