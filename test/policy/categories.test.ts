import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOfOrder } from '../../lib/case/settings-of-order.ts';
import { GOODS_KINDS, parseSettings, type SellerSettings } from '../../lib/settings/index.ts';
import type { RemedyId } from '../../lib/values/index.ts';
import { judge, type Ticket, verdictsOf } from './build-case.ts';

type Category = NonNullable<SellerSettings['categories']>[number];

const withdrawal = (category: Partial<Category>, change: Partial<Ticket> = {}): Ticket => ({
  type: 'change_of_mind_return',
  fault: 'buyer',
  demands: ['return'],
  settings: {
    returnWindowDays: 30,
    changeOfMindReturnPaidBy: 'buyer',
    categories: [{ name: 'Own', words: ['lamp'], ...category }],
  },
  order: {
    item: 'Brass lamp',
    price: 80,
    shippingPaid: 10,
    total: 90,
    deliveredAt: '2026-05-15T12:00:00+02:00',
    buyer: { country: 'DE', timeZone: 'Europe/Berlin' },
  },
  now: '2026-05-20T10:00:00-05:00',
  ...change,
});
const back = (ticket: Ticket) => verdictsOf(judge(ticket), ['return_refund_buyer_pays']).return_refund_buyer_pays;

describe('a category of goods', () => {
  it('is known by how words of the title begin, by a part of a word where asked, and by the number', () => {
    const settings: SellerSettings = {
      categories: [
        { name: 'Candles', words: ['candle', '*kerze', '蜡烛'] },
        { name: 'Prints', skuPrefixes: ['PR-'] },
      ],
    };
    const namesOf = (order: NonNullable<Ticket['order']>) => settingsOfOrder(settings, order).goods?.names;
    expect(namesOf({ item: 'Set of 3 scented CANDLES' })).toEqual(['Candles']);
    expect(namesOf({ item: 'Duftkerzen, 2 Stück' })).toEqual(['Candles']);
    expect(namesOf({ item: '手工香薰蜡烛' })).toEqual(['Candles']);
    expect(namesOf({ item: 'Chandler mug' })).toBeUndefined();
    expect(namesOf({ items: [{ name: 'Fox', sku: 'pr-0042' }] })).toEqual(['Prints']);
  });

  it('has a window and payers of its own; of a mixed order the kindest rule counts', () => {
    const settings: SellerSettings = {
      returnWindowDays: 30,
      changeOfMindReturnPaidBy: 'seller',
      categories: [{ name: 'Sale', words: ['sale'], returnWindowDays: 7, changeOfMindReturnPaidBy: 'buyer' }],
    };
    const own = settingsOfOrder(settings, { item: 'Sale lamp' }).settings;
    expect(own).toMatchObject({ returnWindowDays: 7, changeOfMindReturnPaidBy: 'buyer' });
    const mixed = settingsOfOrder(settings, { items: [{ name: 'Sale lamp' }, { name: 'Rug' }] });
    expect(mixed.settings).toMatchObject({ returnWindowDays: 30, changeOfMindReturnPaidBy: 'seller' });
    expect(mixed.goods?.isReturnable).toBe(true);
  });

  it('that is not taken back closes a return where no law opens it, and only there', () => {
    const own = { returnable: false };
    expect(back(withdrawal(own, { order: { ...withdrawal(own).order, buyer: { country: 'US' } } }))).toBe('blocked');
    expect(back(withdrawal(own))).toBe('required');
  });

  it('made for the buyer has no withdrawal by law; a hygiene seal ends it once it is broken, which is asked', () => {
    expect(back(withdrawal({ kind: 'custom_made', returnable: false }))).toBe('blocked');
    const sealed = withdrawal({ kind: 'sealed', returnable: false });
    expect(back(sealed)).toBe('ask');
    expect(judge(sealed).questions.map(({ fact }) => fact)).toContain('item.unsealed');
    expect(back({ ...sealed, order: { ...sealed.order, return: { condition: 'used' } } })).toBe('blocked');
  });

  it('never takes away what law gives, whatever its rules are', () => {
    const floor: readonly RemedyId[] = [
      'return_refund_buyer_pays',
      'return_refund_seller_pays',
      'repair',
      'replacement',
    ];
    const noException = GOODS_KINDS.filter((kind) => kind === 'hazardous');
    fc.assert(
      fc.property(
        fc.record({
          returnable: fc.boolean(),
          returnWindowDays: fc.integer({ min: 0, max: 60 }),
          kind: fc.option(fc.constantFrom(...noException), { nil: undefined }),
          faultReturnPaidBy: fc.constantFrom('buyer', 'seller'),
        }),
        fc.constantFrom<Ticket['type']>('change_of_mind_return', 'defective', 'wrong_item'),
        fc.constantFrom('DE', 'GB', 'FR', 'US'),
        (category, type, country) => {
          const fault = type === 'change_of_mind_return' ? 'buyer' : 'seller';
          const ticket = withdrawal({}, { type, fault });
          const order = { ...ticket.order, buyer: { country } };
          const bare = judge({ ...ticket, order, settings: {} }).remedies;
          const own = judge({ ...withdrawal(category as Partial<Category>, { type, fault }), order }).remedies;
          const isOwed = (list: typeof bare, id: RemedyId) =>
            list.some((each) => each.id === id && each.verdict === 'required' && each.because[0]?.authority === 'law');
          const owed = (list: typeof bare, ids: readonly RemedyId[]) => ids.filter((id) => isOwed(list, id));
          // Who pays the way back may be kinder than law says; a right to go back or to a whole thing stays one.
          const [before, after] = [owed(bare, floor), owed(own, floor)];
          expect(after.length).toBeGreaterThanOrEqual(before.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a carrier’s way', () => {
  const settings: SellerSettings = {
    lostAfterDaysNoScan: 7,
    carrierZones: [
      { lostAfterDays: 10 },
      { carrier: 'DHL', transitDays: 6, lostAfterDays: 14, returnCost: 22 },
      { carrier: 'DHL', countries: ['DE', 'AT'], transitDays: 2 },
    ],
  };

  it('is the row that names most of the parcel; what it leaves open stays the shop’s', () => {
    expect(settingsOfOrder(settings, { carrier: 'DHL Paket', buyer: { country: 'DE' } })).toMatchObject({
      usualTransitDays: 2,
      settings: { lostAfterDaysNoScan: 7 },
    });
    expect(settingsOfOrder(settings, { carrier: 'DHL', buyer: { country: 'JP' } })).toMatchObject({
      usualTransitDays: 6,
      settings: { lostAfterDaysNoScan: 14, returnLabelCost: 22 },
    });
    expect(settingsOfOrder(settings, { carrier: 'UPS' }).settings.lostAfterDaysNoScan).toBe(10);
  });

  it('is checked like every other setting', () => {
    expect(parseSettings(settings).ok).toBe(true);
    expect(parseSettings({ carrierZones: [{ countries: ['Germany'] }] }).ok).toBe(false);
    expect(parseSettings({ categories: [{ name: '' }] }).ok).toBe(false);
  });
});
