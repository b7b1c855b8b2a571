import { sideMattersOf } from '../asides.ts';
import { type CaseReading, hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Letters from which a word of an item's name tells it from others. */
const SHORTEST = 4;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);

/** The buyer writes about the item of another of his orders, and not about the one of this order. */
function isAboutOtherOrder({ order, buyer }: CaseReading): boolean {
  if (sideMattersOf(buyer).some(({ kind }) => kind === 'order' || kind === 'delivery')) return false;
  const text = buyer.map((message) => message.text.toLowerCase()).join(' ');
  const names = (words: readonly string[]): boolean => words.some((word) => text.includes(word));
  const own = [order.item ?? '', ...(order.items ?? []).map(({ name }) => name ?? '')].flatMap(wordsOf);
  const others = (order.otherOrders ?? [])
    .flatMap(({ item }) => wordsOf(item ?? ''))
    .filter((word) => !own.includes(word));
  return own.length > 0 && names(others) && !names(own);
}

/** Two orders or two buyers were mixed up. */
export const orderMixup: DisputeRule = {
  type: 'order_mixup',
  weigh(reading) {
    const { order, buyer } = reading;
    return [
      ...said(reading, { m_mixup: 3.4, m_wrong_item: 0.8 }),
      ...shown(
        (order.otherOrders ?? []).length > 0 && hasCue(buyer, 'm_mixup', 'm_wrong_item'),
        2.2,
        'the buyer has other orders',
      ),
      ...shown(
        hasCue(buyer, 'm_wrong_place') && (order.otherOrders ?? []).length === 0,
        -2,
        'only the place was wrong',
      ),
      ...shown(isAboutOtherOrder(reading), 5, 'the buyer writes about the item of another order'),
    ];
  },
};
