import { describe, expect, it } from 'vitest';
import { type Advice, advise } from '../../lib/advice/index.ts';
import { isBefore } from '../../lib/calendar/index.ts';
import { amountOf, type RemedyId } from '../../lib/values/index.ts';
import { cancelled, howToUse, inTransit, late, lost, question } from './tickets.ts';

const verdictOf = (advice: Advice, id: RemedyId) => advice.report.remedies.find((remedy) => remedy.id === id);
const rangeOf = ({ offers }: Advice) => offers && [amountOf(offers.min), amountOf(offers.max)];
const ALL = { inTransit, lost, late, cancelled, howToUse, question };

describe('a parcel under way, late, in the shop’s waiting time', () => {
  const advice = advise(inTransit);

  it('is understood', () => {
    expect(advice.case.dispute.type).toBe('not_received_in_transit');
    expect(advice.case.fault.party).toBe('carrier');
    expect(advice.case.signals.map((signal) => signal.id)).toEqual(
      expect.arrayContaining(['expedite_paid', 'tracking_stale_days', 'repeat_contact']),
    );
  });

  it('keeps refund and new parcel closed, with the very moment they open', () => {
    // Nine times 24 hours after the last scan, in the buyer's zone.
    for (const id of ['refund_full_no_return', 'reship'] as const) {
      const remedy = verdictOf(advice, id);
      expect(remedy?.verdict).toBe('blocked');
      expect(Date.parse(remedy?.opensAt ?? '')).toBe(Date.parse('2026-05-15T21:40:00-05:00'));
      expect(remedy?.because[0]?.text).not.toBe('');
    }
  });

  it('offers the premium to the cent, goodwill on top', () => {
    expect(rangeOf(advice)).toEqual([22, 28]);
    expect(advice.offers?.ladder.map((rung) => amountOf(rung.amount))).toContain(22);
  });

  it('writes a reply that names the date and the sum and blames nobody', () => {
    expect(advice.draft.language).toBe('en');
    expect(advice.draft.text).toContain('Renate');
    expect(advice.draft.text).toMatch(/15 May|May 15/);
    expect(advice.draft.text).toContain('22.00 USD');
    expect(advice.draft.text).not.toMatch(/unfortunately|as I (already )?(said|wrote)|policy/i);
    expect(advice.findings.filter((finding) => finding.severity === 'block')).toEqual([]);
  });

  it('reminds when the choice opens and on the next working day', () => {
    const moments = advice.reminders.map((reminder) => Date.parse(reminder.at));
    expect(moments).toContain(Date.parse('2026-05-15T21:40:00-05:00'));
    // 9 May is a Saturday: the follow-up comes on Monday at opening.
    expect(moments).toContain(Date.parse('2026-05-11T08:00:00-06:00'));
  });
});

describe('a parcel that counts as lost', () => {
  const advice = advise(lost);

  it('opens the buyer’s choice and ends the waiting', () => {
    expect(advice.case.dispute.type).toBe('not_received_lost');
    expect(['allowed', 'required']).toContain(verdictOf(advice, 'refund_full_no_return')?.verdict);
    expect(['allowed', 'required']).toContain(verdictOf(advice, 'reship')?.verdict);
    expect(verdictOf(advice, 'wait_with_date')?.verdict).toBe('blocked');
    expect(['allowed', 'required']).toContain(verdictOf(advice, 'carrier_claim')?.verdict);
    expect(advice.offers && amountOf(advice.offers.max)).toBeGreaterThanOrEqual(171.5);
  });
});

describe('a parcel that came late', () => {
  const advice = advise(late);

  it('gives back what the speed cost, not the order', () => {
    expect(advice.case.dispute.type).toBe('late_delivery');
    expect(['allowed', 'required']).toContain(verdictOf(advice, 'refund_shipping_expedite')?.verdict);
    expect(verdictOf(advice, 'refund_full_no_return')?.verdict).toBe('blocked');
    expect(rangeOf(advice)).toEqual([22, 28]);
    expect(advice.draft.text).toContain('22.00 USD');
  });
});

describe('a cancellation after dispatch', () => {
  const advice = advise(cancelled);

  it('shows what came first, and opens the way back', () => {
    expect(advice.case.dispute.type).toBe('cancel_after_dispatch');
    expect(verdictOf(advice, 'cancel_order')?.verdict).toBe('blocked');
    expect(verdictOf(advice, 'refund_full_no_return')?.verdict).toBe('blocked');
    expect(['allowed', 'required']).toContain(verdictOf(advice, 'return_refund_seller_pays')?.verdict);
    expect(advice.offers && amountOf(advice.offers.max)).toBeGreaterThanOrEqual(8.15);
    expect(advice.draft.text).toMatch(/5 May|May 5/);
  });
});

describe('help with use', () => {
  const advice = advise(howToUse);

  it('helps first and offers no money while the cause is untested', () => {
    expect(advice.case.dispute.type).toBe('how_to_use');
    expect(['allowed', 'required']).toContain(verdictOf(advice, 'usage_help')?.verdict);
    expect(verdictOf(advice, 'refund_partial')?.verdict).not.toBe('allowed');
    expect(advice.offers).toBeNull();
  });
});

describe('a question', () => {
  const advice = advise(question);

  it('is answered without money, remedies or alarm', () => {
    expect(advice.case.dispute.type).toBe('general_question');
    expect(advice.offers).toBeNull();
    expect(advice.report.remedies.filter((remedy) => remedy.verdict === 'required')).toEqual([]);
    expect(advice.case.signals.map((signal) => signal.id)).not.toContain('anger_high');
    expect(advice.draft.text.length).toBeGreaterThan(20);
  });
});

describe('every advice', () => {
  it.each(Object.entries(ALL))('%s: is plain data, the same each time, with reminders ahead', (_name, request) => {
    const advice = advise(request);
    expect(structuredClone(advice)).toEqual(advice);
    expect(advise(structuredClone(request))).toEqual(advice);
    for (const reminder of advice.reminders) expect(isBefore(request.now, reminder.at)).toBe(true);
    for (const remedy of advice.report.remedies) expect(remedy.because.length).toBeGreaterThan(0);
    for (const fact of advice.case.facts)
      for (const span of fact.evidence)
        expect(request.thread.messages[span.message]?.text.slice(span.start, span.end)).toBeTruthy();
  });

  it('judges the draft it is given, else its own', () => {
    const own = advise(inTransit);
    const given = advise({ ...inTransit, draft: 'You should have read our policy. Calm down.' });
    expect(given.draft).toEqual(own.draft);
    expect(given.findings.length).toBeGreaterThan(0);
    expect(given.findings).not.toEqual(own.findings);
  });

  it.each([
    ['an empty thread', { ...question, thread: { key: 'x', site: 'test', messages: [] } }],
    [
      'a broken clock and zone',
      { ...inTransit, now: 'now', settings: { ...inTransit.settings, sellerTimeZone: 'Mars/Olympus' } },
    ],
    [
      'a sum of a billion',
      { ...inTransit, orders: [{ source: 'form' as const, record: { total: 1e15, price: 1e15 } }] },
    ],
  ])('does not throw on %s', (_name, request) => {
    expect(() => advise(request)).not.toThrow();
  });
});
