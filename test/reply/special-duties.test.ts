import { describe, expect, it } from 'vitest';
import { composeReply } from '../../lib/reply/index.ts';
import { inputOf, ORDER, offersOf, type Told } from './build-input.ts';
import { THERE } from './kinds/kind.ts';

describe('special duties', () => {
  const base: Told = { dispute: 'wrong_item', fault: 'seller', order: THERE, required: ['replacement'] };
  const textOf = (told: Told): string => composeReply(inputOf(told)).text;

  it('sets one boundary after an insult, and not again', () => {
    const rude: Told = { ...base, signals: ['personal_insult', 'anger_high'] };
    expect(textOf(rude)).toMatch(/insults/);
    const messages = [{ from: 'seller' as const, text: 'I solve it, without insults please. Iris' }];
    expect(textOf({ ...rude, messages })).not.toMatch(/insults/);
  });

  it('tells someone who did not pay nothing about the money', () => {
    const input = inputOf({ ...base, required: ['refund_full_no_return', 'replacement'] });
    const gift = {
      ...input,
      report: { ...input.report, situation: { 'buyer.isGiftRecipient': { known: true, value: true } as const } },
    };
    expect(composeReply(input).text).toContain('92.00 GBP');
    expect(composeReply(gift).text).not.toMatch(/\d\.\d\d/);
  });

  it('keeps to the true customs value', () => {
    expect(textOf({ ...base, signals: ['illegal_request'] })).toMatch(/real value/);
  });

  it('says that a manager decides where one has to', () => {
    expect(textOf({ ...base, required: ['escalate_manager'] })).toMatch(/manager/);
  });

  it('answers four open mails as one, with the one apology for the wait', () => {
    const mails = ['Cancel it.', 'Hello?', 'Anybody?', 'Fourth mail.'].map((text) => ({
      from: 'buyer' as const,
      text,
    }));
    const text = textOf({
      dispute: 'cancel_after_dispatch',
      signals: ['unanswered_question', 'repeat_contact', 'timezone_gap', 'anger_high'],
      messages: mails,
      order: { ...ORDER, dispatchedAt: '2026-03-01T10:00:00+00:00' },
    });
    expect(text).toMatch(/all four of your messages, and I am sorry that you waited/);
    expect(text).toMatch(/open from 3 am to 11 am your time/);
  });

  it('closes a finished case with a wish and without money', () => {
    const text = textOf({
      dispute: 'how_to_use',
      fault: 'buyer',
      order: {
        ...THERE,
        platformCase: { stage: 'closed', lastOfferDeclined: true, closedAt: '2026-02-28T10:00:00+00:00' },
      },
      allowed: ['usage_help', 'refuse_final'],
    });
    expect(text).toMatch(/closed on Saturday 28 February/);
    expect(text).toMatch(/I wish you/);
    expect(text).not.toMatch(/refund|GBP/);
  });

  it('puts the proof before a case officer, then the goodwill, without a word on the cause', () => {
    const text = textOf({
      dispute: 'how_to_use',
      fault: 'buyer',
      order: {
        ...THERE,
        platformCase: { stage: 'arbitration', round: 2 },
        evidence: [
          { from: 'buyer', kind: 'video', atSecond: 75, shows: 'the wick is dry' },
          { from: 'seller', kind: 'test_record', shows: '200 of 200 lit' },
        ],
      },
      allowed: ['refund_partial', 'usage_help'],
      offers: offersOf([['refund_partial', 14.2]]),
    });
    expect(text).toMatch(/At 1:15 the video shows: the wick is dry/);
    expect(text).toMatch(/200 of 200 lit/);
    expect(text).toMatch(/goodwill step, I offer 14\.20 GBP/);
    expect(text).toMatch(/close the case/);
  });

  it('goes above the last own offer, never back to it', () => {
    const text = textOf({
      dispute: 'late_dispatch',
      fault: 'seller',
      order: { ...THERE, platformCase: { stage: 'open' }, offersSoFar: [10, 20] },
      required: ['customs_cost_contribution'],
      offers: offersOf([
        ['customs_cost_contribution', 20],
        ['customs_cost_contribution', 27.5],
      ]),
    });
    expect(text).toContain('27.50 GBP');
  });

  it('writes English where the buyer’s language has no phrases, and says so', () => {
    expect(composeReply(inputOf({ ...base, language: 'hu' })).language).toBe('en');
  });

  it('speaks in the seller’s zone by name where the buyer’s is not known', () => {
    const text = textOf({ ...base, order: { ...THERE, buyer: { name: 'Nora' } } });
    expect(text).toMatch(/London time/);
    expect(text).not.toContain('your time');
  });
});
