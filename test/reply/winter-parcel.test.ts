import { describe, expect, it } from 'vitest';
import { composeReply } from '../../lib/reply/index.ts';
import { demandOf, inputOf, ORDER, offersOf, SHOP, type Told } from './build-input.ts';

const OPENS = '2026-03-06T18:20:00+00:00';

/** A lantern stuck in snow: express paid, last scan on Friday, refund and new parcel open a week later. */
const STUCK: Told = {
  dispute: 'not_received_in_transit',
  fault: 'carrier',
  signals: ['anger_medium', 'expedite_paid', 'tracking_stale_days', 'no_fault_weather'],
  order: {
    ...ORDER,
    shippingStandard: 5,
    expeditePremium: 7,
    dispatchedAt: '2026-02-24T10:00:00+00:00',
    carrier: 'DHL Express',
    tracking: '4826139076',
    lastScanAt: '2026-02-27T18:20:00+00:00',
    lastScan: 'Departed facility, Cincinnati OH',
    estimatedDelivery: '2026-02-28',
    carrierAlert: {
      cause: 'weather',
      text: 'Heavy snow in Ohio',
      newEstimateFrom: '2026-03-03',
      newEstimateTo: '2026-03-04',
    },
  },
  messages: [{ from: 'buyer', at: '2026-03-02T08:00:00-06:00', text: 'My lantern is stuck. I want a refund.' }],
  facts: [demandOf('refund')],
  allowed: ['refund_shipping_expedite', 'return_refund_seller_pays', 'wait_with_date'],
  blocked: [
    { id: 'refund_full_no_return', opensAt: OPENS },
    { id: 'reship', opensAt: OPENS },
  ],
  offers: offersOf([
    ['refund_shipping_expedite', 7],
    ['refund_shipping_expedite', 12],
  ]),
};
const textOf = (told: Told): string => composeReply(inputOf(told)).text;

describe('a parcel stuck in the snow', () => {
  it('says where the parcel was last and when, on the buyer’s clock', () => {
    expect(textOf(STUCK)).toContain('Friday 27 February, 12:20 pm your time: Departed facility, Cincinnati OH');
  });

  it('gives the express premium back to the cent without strings, and a free return with its sum as the other way', () => {
    const text = textOf(STUCK);
    expect(text).toMatch(
      /I refund 7\.00 GBP today, the extra that you paid for express\. If you do not want to wait on/,
    );
    expect(text).toMatch(/take it back free.*refund 92\.00 GBP/);
    expect(text).toMatch(/which do you prefer, to wait on or to send it back/i);
  });

  it('promises the choice for the moment it opens', () => {
    expect(textOf(STUCK)).toContain(
      'If there is no new scan by Friday 6 March, 12:20 pm your time, you choose: a full refund of 92.00 GBP or a new parcel.',
    );
  });

  it('calls the estimate the carrier’s and never promises arrival', () => {
    const calm = textOf({ ...STUCK, signals: ['expedite_paid'], facts: [] });
    expect(calm).toMatch(
      /DHL now estimates Tuesday 3 March or Wednesday 4 March|DHL Express now estimates Tuesday 3 March/,
    );
    expect(calm).not.toMatch(/will arrive/);
  });

  it('asks a calm buyer for the day of need and presses no money on him', () => {
    const calm = textOf({ ...STUCK, signals: ['expedite_paid'], facts: [] });
    expect(calm).toMatch(/by a certain day\?/);
    expect(calm).not.toContain('(1)');
  });

  it('regrets the effect without a word on fault', () => {
    const text = textOf(STUCK);
    expect(text).toMatch(/I am sorry that it has not reached you/);
    expect(text).not.toMatch(/fault|mistake/);
  });

  it('says that a new person writes, and claims no rank', () => {
    const text = textOf({ ...STUCK, order: { ...STUCK.order, previousAgentName: 'Otto', refusalsSent: 2 } });
    expect(text).toMatch(/Iris.*taken over.*Otto/);
    expect(text).not.toMatch(/manager/i);
  });

  it('notices the other name under the last message of the shop', () => {
    const messages = [
      ...(STUCK.messages ?? []),
      { from: 'seller' as const, text: 'Hello Nora, it is on the way. Otto' },
      { from: 'buyer' as const, text: 'That is no answer. I want a refund.' },
    ];
    expect(textOf({ ...STUCK, messages })).toContain('Otto');
    expect(textOf({ ...STUCK, messages, order: { ...STUCK.order, agentName: 'Otto' } })).not.toContain('taken over');
  });

  it('names the event and its day', () => {
    const text = textOf({
      ...STUCK,
      signals: ['anger_medium', 'expedite_paid', 'time_critical_event'],
      order: { ...STUCK.order, event: { what: 'garden wedding', at: '2026-03-05' } },
    });
    expect(text).toContain('The wedding is on Thursday 5 March');
  });

  it('closes the loop after the buyer agreed: sum, reference, bank days, and the promise that stands', () => {
    const text = textOf({
      ...STUCK,
      signals: ['gratitude_or_patience'],
      facts: [],
      settings: { ...SHOP, refundVisibleBusinessDays: [5, 10] },
      order: {
        ...STUCK.order,
        refund: { status: 'sent', amount: 7, sentAt: '2026-03-02T12:00:00+00:00', reference: 'RF-77' },
      },
    });
    expect(text).toMatch(/7\.00 GBP left on Monday 2 March, reference RF-77/);
    expect(text).toMatch(/five to ten business days later, so by Monday 16 March/);
    expect(text).toMatch(/My promise stands.*Friday 6 March/);
    expect(text).not.toMatch(/sorry|snow/i);
  });

  it('is half as long in the short form and keeps what is owed and the date of the choice', () => {
    const owed = { ...STUCK, required: STUCK.allowed?.slice(0, 1) ?? [], allowed: STUCK.allowed?.slice(1) ?? [] };
    const short = textOf({ ...owed, choice: { length: 'short' } });
    expect(short.split(/\s+/).length).toBeLessThan(90);
    expect(short).toMatch(/7\.00 GBP/);
    expect(short).toMatch(/Friday 6 March/);
  });

  it('follows the agent’s own list of remedies, but never a blocked one', () => {
    const text = textOf({ ...STUCK, choice: { remedies: ['return_refund_seller_pays', 'reship'] } });
    expect(text).toMatch(/I take it back free/);
    expect(text).not.toMatch(/I refund 7\.00|I send you a new one/);
  });
});
