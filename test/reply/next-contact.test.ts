import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/calendar/index.ts';
import { type ContactNeeds, nextContactAfter } from '../../lib/reply/brief/next-contact.ts';

const needs = (changes: Partial<ContactNeeds>): ContactNeeds => ({
  now: '2026-03-10T15:00:00Z',
  sellerZone: 'America/New_York',
  buyerZone: 'America/Chicago',
  today: '2026-03-10',
  calendar: { officeHours: { from: '09:00', to: '17:00' } },
  ...changes,
});

describe('when the seller writes again', () => {
  it('is an hour of the next working day at which the buyer is awake', () =>
    expect(nextContactAfter(needs({}))).toBe('2026-03-11T17:00:00-04:00'));

  it('is a day where office hours or zone are not set', () => {
    expect(nextContactAfter(needs({ sellerZone: undefined }))).toBe('2026-03-11');
    expect(nextContactAfter(needs({ calendar: {} }))).toBe('2026-03-11');
  });

  it('is the day it is at the buyer’s when the office closes, where office hours never meet waking hours', () => {
    // 17:00 of the 11th in New York is 6:00 of the 12th in Tokyo: "on the 11th" could not be kept.
    const tokyo = nextContactAfter(needs({ buyerZone: 'Asia/Tokyo' }));
    expect(tokyo).toBe('2026-03-12');
    expect(tokyo).toBe(dayOf('2026-03-11T21:00:00Z', 'Asia/Tokyo'));
  });
});
