import { describe, expect, it } from 'vitest';
import { analyse, type CaseInput, type Corrections } from '../../lib/case/index.ts';

const caseOf = (text: string, corrections?: Corrections, change: Partial<CaseInput> = {}) =>
  analyse({
    thread: { key: 't', site: 'json', messages: [{ from: 'buyer', at: '2026-03-10T09:00:00-05:00', text }] },
    orders: [{ source: 'form', record: { buyer: { country: 'CA' } } }],
    settings: { sellerCountry: 'US', currency: 'USD' },
    now: '2026-03-10T12:00:00-05:00',
    ...(corrections ? { corrections } : {}),
    ...change,
  });
const sumsOf = (theCase: ReturnType<typeof caseOf>) =>
  theCase.facts.flatMap((fact) => (fact.kind === 'amount' ? [fact.value] : []));
const daysOf = (theCase: ReturnType<typeof caseOf>) =>
  theCase.facts.flatMap((fact) => (fact.kind === 'date' ? [fact.value] : []));
const signalsOf = (theCase: ReturnType<typeof caseOf>) => theCase.signals.map((signal) => signal.id);

describe('words that can be read in two ways', () => {
  it('names the currencies a bare sign can mean between the two parties', () => {
    const [reading] = caseOf('I paid $80 for it.').openReadings ?? [];
    expect(reading).toMatchObject({ kind: 'currency', possible: expect.arrayContaining(['USD', 'CAD']) });
    expect(reading?.evidence).toHaveLength(1);
  });

  it('asks nothing where both sides mean the same, or the sign says which', () => {
    const home = { orders: [{ source: 'form' as const, record: { buyer: { country: 'US' } } }] };
    expect(caseOf('I paid $80 for it.', undefined, home).openReadings).toBeUndefined();
    expect(caseOf('I paid CA$80 for it.').openReadings).toBeUndefined();
  });

  it('reads every bare sign as the agent says, and asks no more', () => {
    const said = caseOf('I paid $80, then $5 more.', { currencies: ['CAD'] });
    expect(sumsOf(said)).toEqual([
      { amountMinor: 8000, currency: 'CAD' },
      { amountMinor: 500, currency: 'CAD' },
    ]);
    expect(said.openReadings).toBeUndefined();
    expect(signalsOf(said)).not.toContain('ambiguous_currency');
    expect(signalsOf(caseOf('I paid $80, then $5 more.'))).toContain('ambiguous_currency');
  });

  it('leaves other signs as they are', () => {
    expect(sumsOf(caseOf('I paid ¥500.', { currencies: ['CAD'] }))[0]).toMatchObject({ currency: null });
  });

  it('names both days with the order that makes them', () => {
    const text = 'I need it by 05/04/2026.';
    expect(caseOf(text, undefined, { orders: [] }).openReadings).toEqual([
      {
        kind: 'day',
        possible: expect.arrayContaining([
          { order: 'mdy', day: '2026-05-04' },
          { order: 'dmy', day: '2026-04-05' },
        ]),
        evidence: [{ message: 0, start: 13, end: 23 }],
      },
    ]);
  });

  it.each([
    ['dmy', '2026-04-05'],
    ['mdy', '2026-05-04'],
  ] as const)('reads days in digits as the agent says: %s', (dayOrder, day) => {
    const said = caseOf('I need it by 05/04/2026.', { dayOrder });
    expect(daysOf(said)).toEqual([day]);
    expect(said.openReadings).toBeUndefined();
    expect(signalsOf(said)).not.toContain('ambiguous_date_format');
  });
});
