import { describe, expect, it } from 'vitest';
import type { AdviceRequest } from '../../lib/advice/index.ts';
import type { OfferInput, Rung } from '../../lib/offers/index.ts';
import {
  assumptionText,
  groupRungs,
  isPackageChosen,
  isRungChosen,
  parseAssumption,
  reasonOfRung,
  remediesWithRung,
} from '../../lib/panel/index.ts';
import { moneyOf, type RemedyId } from '../../lib/values/index.ts';
import { fakePorts, handMadeEngine, settle } from './fake-ports.ts';
import { openPanel } from './open-panel.ts';

const usd = (amount: number) => moneyOf(amount, 'USD');
const rung = (amount: number, remedy: RemedyId = 'refund_shipping_expedite', reason = 'why'): Rung => ({
  amount: usd(amount),
  remedy,
  reason,
  expectedCost: usd(0),
  worstCase: usd(0),
  acceptance: null,
});
const input = (unit: OfferInput['unit'], value = 0.25): OfferInput => ({
  id: 'any',
  label: 'Any',
  value,
  unit,
  why: 'test',
  assumed: true,
});

async function panelThatRemembers(fake = fakePorts()) {
  const asked: AdviceRequest[] = [];
  const panel = await openPanel(fake, {
    ...handMadeEngine,
    advise: (request) => {
      asked.push(request);
      return handMadeEngine.advise(request);
    },
  });
  return { ...panel, asked };
}

describe('the ladder', () => {
  it('names a remedy once above its sums', () => {
    const groups = groupRungs([rung(18), rung(24.9), rung(30, 'refund_partial'), rung(32.9)]);
    expect(groups.map((group) => [group.remedy, group.rungs.length])).toEqual([
      ['refund_shipping_expedite', 2],
      ['refund_partial', 1],
      ['refund_shipping_expedite', 1],
    ]);
  });

  it('says of a sum what makes it different, not the sum again', () => {
    expect(reasonOfRung(rung(18, 'refund_partial', 'what express cost more: 18.00 USD'))).toBe(
      'What express cost more',
    );
    expect(reasonOfRung(rung(18, 'refund_partial', 'the fee: 10.00 USD'))).toBe('The fee: 10.00 USD');
  });

  it('tells two steps of one remedy apart', () => {
    const choice = { amount: usd(24.9), amountFor: 'refund_shipping_expedite' } as const;
    expect([18, 24.9, 32.9].map((amount) => isRungChosen(rung(amount), choice))).toEqual([false, true, false]);
    expect(isRungChosen(rung(24.9, 'refund_partial'), choice)).toBe(false);
  });

  it('is climbed one step at a time; remedies that are no steps stay', () => {
    const ladder = [rung(18), rung(30, 'refund_partial')];
    const chosen = { remedies: ['return_refund_seller_pays', 'refund_shipping_expedite'] } as const;
    expect(remediesWithRung(rung(30, 'refund_partial'), chosen, ladder)).toEqual([
      'return_refund_seller_pays',
      'refund_partial',
    ]);
  });

  it('tells packages with the same remedies apart by their sum', () => {
    const offered = { id: 'cash', title: '', remedies: ['refund_partial'], expectedCost: usd(0) } as const;
    const choice = { remedies: ['refund_partial'], amount: usd(10), amountFor: 'refund_partial' } as const;
    expect(isPackageChosen({ ...offered, value: usd(10), amountFor: 'refund_partial' }, choice)).toBe(true);
    expect(isPackageChosen({ ...offered, value: usd(12), amountFor: 'refund_partial' }, choice)).toBe(false);
  });

  it('asks the engine for the chosen sum and lets it go with the remedies', async () => {
    const panel = await panelThatRemembers();
    panel.actions.choose({ remedies: ['refund_partial'], amount: usd(24.9), amountFor: 'refund_partial' });
    expect(panel.asked.at(-1)?.choice).toMatchObject({ amount: usd(24.9), amountFor: 'refund_partial' });
    panel.actions.followCase();
    expect(panel.asked.at(-1)?.choice).toEqual({});
  });
});

describe('assumptions', () => {
  it('go into the engine, are kept with the case and come back', async () => {
    const fake = fakePorts();
    const first = await panelThatRemembers(fake);
    first.actions.setAssumption('claimProbability', 0.4);
    first.actions.setAssumption('wage', 20);
    expect(first.asked.at(-1)?.assumptions).toEqual({ claimProbability: 0.4, wage: 20 });
    await settle();
    const second = await panelThatRemembers(fake);
    expect(second.asked.at(-1)?.assumptions).toEqual({ claimProbability: 0.4, wage: 20 });
    second.actions.setAssumption('wage', null);
    expect(second.open().kept.assumptions).toEqual({ claimProbability: 0.4 });
    second.actions.resetAssumptions();
    expect(second.asked.at(-1)?.assumptions).toEqual({});
  });

  it('are shown and typed as people say them', () => {
    expect(assumptionText(input('share'))).toBe('25');
    expect(assumptionText(input('money', 117.9))).toBe('117.90');
    expect(assumptionText(input('money', 15))).toBe('15');
    expect(parseAssumption(input('share'), '40')).toBe(0.4);
    expect(parseAssumption(input('share'), '12,5')).toBe(0.125);
    expect(parseAssumption(input('money'), '12.50')).toBe(12.5);
    expect(parseAssumption(input('hours'), '0')).toBe(0);
  });

  it.each(['101', '-1', 'much', '', '1e9', 'NaN'])('take no chance such as "%s"', (text) => {
    expect(parseAssumption(input('share'), text)).toBeNull();
  });
});
