import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { DISPUTE_TYPES } from '../../lib/values/index.ts';
import EXAMPLES from './dispute-examples.json' with { type: 'json' };
import { oneMail, ticket } from './input.ts';

const SETTINGS = { currency: 'USD', sellerTimeZone: 'America/New_York', lostAfterDaysNoScan: 7 };
const typeOf = (text: string, order: OrderRecord = {}) => analyse(oneMail(text, order, SETTINGS)).dispute.type;

describe('the dispute type', () => {
  test.each(EXAMPLES)('$type: $text', ({ type, text, order }) => {
    expect(typeOf(text, order as OrderRecord)).toBe(type);
  });

  test('every type is told from the others by an example', () => {
    const shown = new Set(EXAMPLES.map(({ type }) => type));
    expect(DISPUTE_TYPES.filter((type) => !shown.has(type))).toEqual([]);
  });

  test('the record decides where the words leave it open', () => {
    const words = 'My package is still not here. Where is it?';
    const sent = { dispatchedAt: '2026-05-04T12:00:00-04:00' };
    expect(typeOf(words, { dispatchedAt: null, dispatchBy: '2026-05-12' })).toBe('late_dispatch');
    expect(typeOf(words, { ...sent, lastScanAt: '2026-05-13T12:01:00-04:00' })).toBe('not_received_in_transit');
    expect(typeOf(words, { ...sent, lastScanAt: '2026-05-13T12:00:00-04:00' })).toBe('not_received_lost');
    expect(typeOf(words, { ...sent, deliveredScanAt: '2026-05-19T12:00:00-04:00' })).toBe('delivered_not_received');
    expect(typeOf(words, { ...sent, parcels: [{ deliveredAt: '2026-05-15' }, { number: 2 }] })).toBe(
      'partial_shipment',
    );
  });

  test('a cancellation is in time or not by the instants, whatever the clocks of the two sides show', () => {
    const cancel = ticket([['buyer', '2026-05-18T23:30:00-05:00', 'Please cancel my order.']], {
      dispatchedAt: '2026-05-19T14:00:00+10:00',
    });
    expect(analyse(cancel).dispute.type).toBe('cancel_after_dispatch');
    const earlier = ticket([['buyer', '2026-05-18T22:59:00-05:00', 'Please cancel my order.']], {
      dispatchedAt: '2026-05-19T14:00:00+10:00',
    });
    expect(analyse(earlier)).toMatchObject({ dispute: { type: 'cancel_before_dispatch' }, fault: { party: 'seller' } });
  });

  test('a fault long after delivery is a matter of warranty', () => {
    const words = 'The grinder stopped working.';
    expect(typeOf(words, { deliveredAt: '2026-05-10' })).toBe('defective');
    expect(typeOf(words, { deliveredAt: '2025-09-10' })).toBe('warranty');
  });

  test('is set by the agent where he corrected it, with the reading kept as an alternative', () => {
    const input = { ...oneMail('The blender is dead.'), corrections: { dispute: 'how_to_use' as const } };
    const { dispute } = analyse(input);
    expect(dispute).toMatchObject({ type: 'how_to_use', confidence: 1 });
    expect(dispute.alternatives.map(({ type }) => type)).toContain('defective');
  });

  test('is unsure where nothing is said, and surer the more is said', () => {
    const hello = analyse(oneMail('Hello, thank you!')).dispute;
    const plain = analyse(oneMail('The blender does not work.')).dispute;
    expect(hello).toMatchObject({ type: 'general_question' });
    expect(hello.confidence).toBeLessThan(0.5);
    expect(plain.confidence).toBeGreaterThan(0.5);
    expect(plain.alternatives.some(({ type }) => type === 'defective')).toBe(false);
  });

  test('names the words it was read from', () => {
    const text = 'Hi. The kettle leaks and does not heat.';
    const { dispute, thread } = analyse(oneMail(text));
    const words = dispute.because.flatMap(({ evidence }) => evidence ?? []);
    expect(words.map(({ message, start, end }) => thread.messages[message]?.text.slice(start, end))).toContain(
      'not heat',
    );
  });
});
