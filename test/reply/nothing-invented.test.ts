import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { ticketOf } from '../advice/tickets.ts';

const NOW = '2026-05-20T10:00:00-04:00';
const BUYER = { name: 'Nadia', country: 'US', timeZone: 'America/New_York' };
const SHOP: SellerSettings = { currency: 'USD', sellerCountry: 'US', sellerTimeZone: 'America/New_York' };

function replyTo(text: string, order: OrderRecord, settings: SellerSettings = {}): string {
  const messages = [{ from: 'buyer', at: '2026-05-19T18:00:00-04:00', text }] as const;
  const request = ticketOf({
    messages,
    order: { buyer: BUYER, agentName: 'Rob', ...order },
    settings: { ...SHOP, ...settings },
    now: NOW,
  });
  return advise(request).draft.text;
}

describe('a reply invents nothing', () => {
  const late: OrderRecord = { item: 'Oak stool', price: 90, total: 90, dispatchBy: '2026-05-12', dispatchedAt: null };

  it('names too many orders as the cause only where the record counts them', () => {
    const words = 'It was due out on the 12th, nobody answers my mails. When does it ship?';
    expect(replyTo(words, late)).not.toMatch(/more orders than/);
    expect(replyTo(words, { ...late, backlogOrders: 80 })).toMatch(/more orders than/);
  });

  it('carries out a cancellation that was asked for, instead of asking for it again', () => {
    const text = replyTo('You promised the 12th and nothing has left. Cancel it, I want my $90 back.', late);
    expect(text).toMatch(/cancel the order today/);
    expect(text).not.toMatch(/have your word/);
  });

  it('wishes nobody well who was not hurt', () => {
    const order: OrderRecord = { item: 'Toaster', price: 40, total: 40, deliveredAt: '2026-05-10' };
    const spared = 'Flames came out of the toaster. Nobody was hurt but my son stood beside it.';
    expect(replyTo(spared, order)).not.toMatch(/well again/);
    expect(replyTo('Flames came out of the toaster and my son is in hospital.', order)).toMatch(
      /your son will be well/,
    );
  });

  it('wishes no child well whose room was scorched', () => {
    const order: OrderRecord = { item: 'Lamp', price: 40, total: 40, deliveredAt: '2026-05-10' };
    const room = 'Your lamp nearly burned my kid’s room down, there is smoke damage on the wall.';
    expect(replyTo(room, order)).not.toMatch(/well again/);
    expect(replyTo('Your lamp burned my kid’s hand.', order)).toMatch(/your child will be well/);
  });

  it('speaks of the term of delivery only where one is known', () => {
    const order: OrderRecord = { item: 'Lamp', price: 40, total: 40, deliveredAt: '2026-05-10' };
    const words = 'I was charged 9.50 customs at my door, your page said no extra fees.';
    expect(replyTo(words, order)).not.toMatch(/sold without import charges/);
    expect(replyTo(words, { ...order, incoterm: 'DAP' })).toMatch(/import charges/);
  });

  it('gives no goods back that nobody gave back', () => {
    const order: OrderRecord = { item: 'Lamp', price: 40, total: 40, dispatchedAt: '2026-05-10T10:00:00-04:00' };
    const text = replyTo('You told me the refund was on its way. Nothing on my account yet.', order);
    expect(text).not.toMatch(/gave the lamp back/);
  });

  it('takes a bank case for withdrawn only when it is', () => {
    const order: OrderRecord = {
      item: 'Drill',
      price: 80,
      total: 80,
      dispatchedAt: '2026-05-02T10:00:00-04:00',
      deliveredScanAt: '2026-05-06T10:00:00-04:00',
      signature: { captured: true, signedBy: 'N. Reed' },
      chargeback: {
        openedAt: '2026-05-15',
        reason: 'product_not_received',
        amount: 80,
        evidenceDueBy: '2026-05-28',
        status: 'needs_response',
      },
    };
    expect(replyTo('Refund me and then I will withdraw the dispute.', order)).not.toMatch(/confirm in writing/);
    expect(replyTo('I found it and have withdrawn the dispute.', order)).toMatch(/confirm in writing/);
  });

  it('answers a complaint with a joke in it as a complaint', () => {
    const text = replyTo('lol the kettle has no lid, where is it?', {
      item: 'Kettle',
      price: 30,
      total: 30,
      deliveredAt: '2026-05-18',
    });
    expect(text).not.toMatch(/honest (?:word|review)/);
  });

  it('asks for no repair of what need not be sent', () => {
    const text = replyTo(
      'The grinder stopped working.',
      { item: 'Grinder', price: 90, total: 90, deliveredAt: '2026-05-01' },
      { defective: 'repair_or_replace_first', repairDays: 14 },
    );
    expect(text).toMatch(/repaired/);
    expect(text).not.toMatch(/not need to send anything back/);
  });
});
