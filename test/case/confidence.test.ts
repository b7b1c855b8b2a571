import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Dispute } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { oneMail } from './input.ts';

const disputeIn = (text: string, order: OrderRecord = {}): Dispute => analyse(oneMail(text, order)).dispute;
const PLAIN = 'The lamp arrived broken: the glass is shattered and the box was crushed.';

describe('how far the dispute type can be believed', () => {
  it('is sure of what is said plainly', () => {
    const dispute = disputeIn(PLAIN);
    expect(dispute.type).toBe('damaged_in_transit');
    expect(dispute.confidence).toBeGreaterThan(0.5);
    expect(dispute.isUnsure).toBeUndefined();
  });

  it.each(['How do I change my password?', 'Do you open on Sundays?', 'How do I top up my card?', 'Hello?'])(
    'does not know what this is about: %s',
    (text) => {
      const dispute = disputeIn(text);
      expect(dispute.isUnsure).toBe(true);
      expect(dispute.confidence).toBeLessThan(0.5);
    },
  );

  it('believes two kinds of phrases more than one, and a named order more than none', () => {
    const one = disputeIn('My parcel has not arrived.').confidence;
    expect(disputeIn('My parcel has not arrived. Order 123-4567890-1234567.').confidence).toBeGreaterThan(one);
    expect(disputeIn('My parcel has not arrived and the tracking is stuck.').confidence).toBeGreaterThan(one);
  });

  it('is as sure as can be of what the agent said', () => {
    const corrected = analyse({ ...oneMail('Hello?'), corrections: { dispute: 'defective' } }).dispute;
    expect(corrected).toMatchObject({ type: 'defective', confidence: 1 });
    expect(corrected.isUnsure).toBeUndefined();
  });

  it('keeps shares that add up to one at most, the likeliest first, without the type itself', () => {
    const words = fc.constantFrom(
      PLAIN,
      'Where is my refund?',
      'I want to cancel.',
      'It is late.',
      'Wrong colour!',
      'How?',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
        const { type, confidence, alternatives } = disputeIn(texts.join(' '));
        const shares = alternatives.map((one) => one.confidence);
        expect(confidence + shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.02);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect(Math.max(0, ...shares)).toBeLessThanOrEqual(confidence);
        expect(alternatives.map((one) => one.type)).not.toContain(type);
      }),
    );
  });
});
