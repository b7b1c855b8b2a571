import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { oneMail } from './input.ts';

const THERE: OrderRecord = { dispatchedAt: '2026-05-10T10:00:00-04:00', deliveredAt: '2026-05-18T10:00:00-04:00' };
const read = (text: string, order: OrderRecord = THERE) => analyse(oneMail(text, order));
const wants = (text: string): readonly string[] =>
  read(text).facts.flatMap((fact) => (fact.kind === 'demand' ? [fact.value.want] : []));
const has = (text: string, id: string): boolean => read(text).signals.some((signal) => signal.id === id);

describe('Chinese and Japanese tickets', () => {
  it.each([
    ['黒を注文したのに白が届きました。どうすればよいでしょうか。', 'wrong_item'],
    ['カードの明細を見たら72ドルが2回引き落とされています。', 'duplicate_charge'],
    ['半額返金してくれないと、星1つのレビューを書きます。', 'feedback_extortion'],
    ['明るさの調整方法がわかりません。使い方を教えてください。', 'how_to_use'],
    ['退我30美元，不然我就给你们一星差评。', 'feedback_extortion'],
    ['东西没问题，就是不太喜欢，想退货。', 'change_of_mind_return'],
  ])('are told apart: %s', (text, type) => {
    expect(read(text).dispute.type).toBe(type);
  });

  it.each([
    ['到底丢了没有？再不给我退款我就去平台申请仲裁。', ['refund']],
    ['不太喜欢，想退货。', ['return']],
    ['我可以留下，但要退一部分钱。', ['partial_refund']],
    ['没想到退款这么慢。', []],
    ['今日中に返金しないなら、カード会社に連絡します。', ['refund']],
    ['イメージと違ったので返品したいです。', ['return']],
    ['金返せ。', ['refund']],
  ])('say what is asked for: %s', (text, expected) => {
    expect(wants(text)).toEqual(expected);
  });

  it.each([
    ['今天之内不退我就找银行拒付！', '2026-05-20'],
    ['今日中に返金しないなら、カード会社に連絡します。', '2026-05-20'],
  ])('give a deadline within a day: %s', (text, day) => {
    expect(read(text).facts).toContainEqual(expect.objectContaining({ kind: 'deadline', value: day }));
  });

  it('reads a day that should have been kept as one that is over', () => {
    const dates = read('5月4日に発送予定のはずですが、まだ発送されていません。', { dispatchedAt: null }).facts;
    expect(dates).toContainEqual(expect.objectContaining({ kind: 'date', value: '2026-05-04' }));
  });

  it('hears no urgency where somebody is in no hurry, and a charge of fraud in a question', () => {
    expect(has('急ぎませんが、今どこにありますか。', 'urgency')).toBe(false);
    expect(has('急ぎです。今どこにありますか。', 'urgency')).toBe(true);
    expect(has('退款还没到账，你们是不是骗子？', 'accusation_of_fraud')).toBe(true);
  });
});
