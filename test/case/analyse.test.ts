import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type CaseInput } from '../../lib/case/index.ts';
import { DISPUTE_TYPES } from '../../lib/values/index.ts';
import { NOW, oneMail, ticket } from './input.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'not',
        'refund',
        '"',
        'I will',
        'sue',
        '!',
        '退款',
        '\n',
        '12/06',
        '$5',
        'MC-1',
        'never',
        '\u0000',
        '👩‍🚒',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ')),
);
const anyInput = fc
  .record({
    messages: fc.array(
      fc.record({ from: fc.constantFrom('buyer', 'seller', 'platform', 'unknown' as const), text: words }),
      { maxLength: 5 },
    ),
  })
  .map(
    ({ messages }): CaseInput => ({ thread: { key: 'k', site: 's', messages }, orders: [], settings: {}, now: NOW }),
  );

describe('analyse', () => {
  test('is total, deterministic and gives plain data with spans inside the messages, whatever the text', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = analyse(input);
        expect(analyse(input)).toEqual(found);
        expect(structuredClone(found)).toEqual(found);
        expect(DISPUTE_TYPES).toContain(found.dispute.type);
        const reasons = [...found.signals.flatMap(({ because }) => because), ...found.dispute.because];
        for (const { message, start, end } of reasons.flatMap(({ evidence }) => evidence ?? [])) {
          const text = found.thread.messages[message]?.text ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an empty thread is an open question, not an error', () => {
    const found = analyse({ thread: { key: 'k', site: 's', messages: [] }, orders: [], settings: {}, now: NOW });
    expect(found).toMatchObject({ dispute: { type: 'general_question' }, fault: { party: 'unclear' }, timeline: [] });
  });

  test('broken dates and zones of a source do not stop it', () => {
    const broken = oneMail('Where is it?', {
      lastScanAt: 'yesterday',
      dispatchedAt: '2026-13-45T99:00:00Z',
      buyer: { timeZone: 'Mars/Olympus' },
    });
    expect(() => analyse(broken)).not.toThrow();
  });

  test('order facts of the thread count, and what the agent typed goes before them', () => {
    const lines = [
      [
        'seller',
        '2026-05-19T09:00:00-04:00',
        'The last scan was in Columbus on Monday 18 May at 6:20 pm. Tracking 1Z999AA10123456784.',
      ],
      ['buyer', '2026-05-20T08:00:00-04:00', 'Still nothing?'],
    ] as const;
    expect(analyse(ticket(lines, {}, { sellerTimeZone: 'America/New_York' })).order.record.lastScanAt).toContain(
      '2026-05-18T18:20',
    );
    const typed = analyse(
      ticket(lines, { lastScanAt: '2026-05-19T07:00:00-04:00' }, { sellerTimeZone: 'America/New_York' }),
    );
    expect(typed.order.record.lastScanAt).toBe('2026-05-19T07:00:00-04:00');
  });

  test('tells what was true when, in the order of the instants', () => {
    const { timeline } = analyse(
      ticket([['buyer', '2026-05-18T20:30:00-05:00', 'Cancel it.']], {
        dispatchedAt: '2026-05-19T11:00:00+10:00',
        paidAt: '2026-05-18T20:00:00-05:00',
      }),
    );
    expect(timeline.map(({ what }) => what)).toEqual(['paid', 'dispatched', 'buyer wrote']);
  });

  test('writers nobody knows are read as the buyer only where no buyer is known', () => {
    const unknown = ticket([['unknown', '2026-05-19T08:00:00-04:00', 'You scammers!']]);
    expect(analyse(unknown).signals.map(({ id }) => id)).toContain('accusation_of_fraud');
    const beside = ticket([
      ['unknown', '2026-05-19T08:00:00-04:00', 'You scammers!'],
      ['buyer', '2026-05-19T09:00:00-04:00', 'Hello'],
    ]);
    expect(analyse(beside).signals.map(({ id }) => id)).not.toContain('accusation_of_fraud');
  });
});
