import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Stated } from '../../lib/case/index.ts';
import { factFormOf, factFromForm, factInputsOf } from '../../lib/panel/index.ts';
import { keptFacts } from '../../lib/panel/kept-facts.ts';
import { moneyOf } from '../../lib/values/index.ts';

const FACTS: readonly Stated[] = [
  { kind: 'order_id', value: 'AB-1207' },
  { kind: 'product', value: 'lamp' },
  { kind: 'email', value: 'a@example.org' },
  { kind: 'phone', value: '+1 212 555 0188' },
  { kind: 'url', value: 'https://example.org/a' },
  { kind: 'tracking', value: { number: '1Z999AA10123456784', carrier: 'UPS' } },
  { kind: 'amount', value: moneyOf(48.5, 'USD') },
  { kind: 'demand', value: { want: 'refund', sum: moneyOf(11_000, 'JPY') } },
  { kind: 'demand', value: { want: 'refund', sum: { amountMinor: 4_850, currency: null, possible: ['USD', 'CAD'] } } },
  { kind: 'demand', value: { want: 'help', sum: null } },
  { kind: 'date', value: '2026-05-25' },
  { kind: 'deadline', value: '2026-05-22' },
  { kind: 'promise', value: { what: 'reship', by: '2026-05-25', sum: null } },
  { kind: 'promise', value: { what: 'reship', by: null, sum: null } },
  { kind: 'duration', value: { count: 3, unit: 'week' } },
  { kind: 'defect', value: 'damaged' },
  { kind: 'evidence', value: 'attached' },
  { kind: 'expedited', value: true },
  { kind: 'quantity', value: 2 },
];

describe('a fact in its inputs', () => {
  it.each(FACTS)('$kind comes back as it was, and is kept as it is', (fact) => {
    expect(factFromForm(fact, factFormOf(fact))).toEqual(fact);
    const kept = [{ kind: fact.kind, words: 'some words', around: 'with some words around', to: fact }];
    expect(safeParse(keptFacts, JSON.parse(JSON.stringify(kept)))).toMatchObject({ success: true, output: kept });
  });

  it.each(FACTS)('$kind takes nothing that is no such value', (fact) => {
    const { choices, text } = factInputsOf(fact.kind);
    const isFree = text === 'text' || (text === null && choices === null);
    if (!isFree) expect(factFromForm(fact, { choice: 'nonsense', text: 'nonsense' })).toBeNull();
    if (text === 'text') expect(factFromForm(fact, { choice: '', text: '  ' })).toBeNull();
  });

  it('takes a sum with a comma and a currency in small letters', () => {
    expect(factFromForm({ kind: 'amount', value: moneyOf(1, 'USD') }, { choice: '', text: ' 117,90 eur' })).toEqual({
      kind: 'amount',
      value: moneyOf(117.9, 'EUR'),
    });
  });

  it('is not read from disk where it is none', () => {
    const broken = [{ kind: 'deadline', words: '', around: '', to: { kind: 'deadline', value: 'soon' } }];
    expect(safeParse(keptFacts, broken).success).toBe(false);
  });
});
