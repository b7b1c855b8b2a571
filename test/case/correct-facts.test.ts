import { describe, expect, it } from 'vitest';
import { analyse, type CaseInput, type Fact, type FactCorrection, placeOfFact } from '../../lib/case/index.ts';
import { ticket } from './input.ts';

const TALK = ticket([
  [
    'buyer',
    '2026-05-18T08:00:00-04:00',
    'Order AB-1207: two lamps came broken. See the photo. Call me on +1 212 555 0188.',
  ],
  ['seller', '2026-05-18T09:00:00-04:00', 'Sorry about that. We will send a new one by May 25, 2026.'],
  [
    'buyer',
    '2026-05-20T08:00:00-04:00',
    'I waited 3 weeks and paid for express shipping. Refund me $48.50 by Friday or I call my lawyer. 1Z999AA10123456784',
  ],
]);
const understood = (facts: readonly FactCorrection[], input: CaseInput = TALK) =>
  analyse({ ...input, corrections: { facts } });
const keyOf = (fact: Fact): string => JSON.stringify(fact);

describe('a fact the agent put right', () => {
  const read = analyse(TALK).facts;

  it('has many kinds to be tried on', () => {
    expect(new Set(read.map(({ kind }) => kind)).size).toBeGreaterThan(8);
  });

  it.each(read.map((fact) => [fact.kind, fact] as const))('is taken out, alone: %s', (_, fact) => {
    const place = placeOfFact(TALK.thread, fact);
    const left = understood([{ ...place, to: null }]).facts.map(keyOf);
    expect(left).not.toContain(keyOf(fact));
    const others = read.filter((other) => JSON.stringify(placeOfFact(TALK.thread, other)) !== JSON.stringify(place));
    expect(left).toEqual(others.map(keyOf));
  });

  it('says what the agent says, and all that follows from it does too', () => {
    const deadline = read.find(({ kind }) => kind === 'deadline');
    if (!deadline) throw new Error('no deadline was read');
    const to = { kind: 'deadline', value: '2026-06-05' } as const;
    const known = understood([{ ...placeOfFact(TALK.thread, deadline), to }]);
    expect(known.facts.find(({ kind }) => kind === 'deadline')).toEqual({ ...deadline, value: '2026-06-05' });
    expect(known.signals.find(({ id }) => id === 'deadline_given')?.parameter).toBe('2026-06-05');
  });

  it('stays where it is when the page shows earlier messages later', () => {
    const sum = read.find(({ kind }) => kind === 'amount');
    if (!sum) throw new Error('no sum was read');
    const corrections = [{ ...placeOfFact(TALK.thread, sum), to: null }];
    const earlier = { from: 'buyer', at: '2026-05-01T08:00:00-04:00', text: 'Hello, is the lamp in stock?' } as const;
    const longer = { ...TALK, thread: { ...TALK.thread, messages: [earlier, ...TALK.thread.messages] } };
    expect(analyse(longer).facts.some(({ kind }) => kind === 'amount')).toBe(true);
    expect(understood(corrections, longer).facts.some(({ kind }) => kind === 'amount')).toBe(false);
  });

  it('leaves the same words elsewhere alone', () => {
    const twice = ticket([
      ['buyer', '2026-05-18T08:00:00-04:00', 'I paid $48.50 for the lamp.'],
      ['buyer', '2026-05-20T08:00:00-04:00', 'Send back my money, all of the $48.50 that I gave you.'],
    ]);
    const sums = analyse(twice).facts.filter(({ kind }) => kind === 'amount');
    const [first] = sums;
    if (!first) throw new Error('no sum was read');
    const left = understood([{ ...placeOfFact(twice.thread, first), to: null }], twice).facts;
    expect(left.filter(({ kind }) => kind === 'amount')).toEqual(sums.slice(1));
  });
});

describe('a language the agent put right', () => {
  it('is that of the buyer’s messages, and theirs alone', () => {
    const { messages } = analyse({ ...TALK, corrections: { language: 'de' } });
    expect(messages.map(({ language }) => language)).toEqual(['de', 'en', 'de']);
  });
});
