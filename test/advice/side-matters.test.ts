import { describe, expect, test } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import type { CaseInput } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';

const inputOf = (text: string, order: OrderRecord = {}): CaseInput => ({
  thread: { key: 't', site: 't', messages: [{ from: 'buyer', at: '2026-05-20T08:00:00-04:00', text }] },
  orders: [
    {
      source: 'form',
      record: { item: 'Stoneware mug', price: 30, total: 30, deliveredAt: '2026-05-18', stock: 3, ...order },
    },
  ],
  settings: { currency: 'EUR', damaged: 'replace_or_refund', returnWindowDays: 30, tokenMax: 3 },
  now: '2026-05-20T12:00:00-04:00',
});
const adviceOn = (text: string, order: OrderRecord = {}) => advise(inputOf(text, order));
const verdictOn = (text: string, id: string, order: OrderRecord = {}) =>
  adviceOn(text, order).report.remedies.find((remedy) => remedy.id === id)?.verdict;

describe('what is said in passing is answered', () => {
  test.each([
    ['The mug arrived broken. Oh, and I never got the invoice.', /invoice/],
    ['Die Tasse kam zerbrochen an. Übrigens fehlt mir noch die Rechnung.', /Rechnung/],
    ['La tasse est arrivée cassée. Au passage, il me manque la facture.', /facture/],
    ['La taza llegó rota. Por cierto, me falta la factura.', /factura/],
    ['La tazza è arrivata rotta. A proposito, mi manca la fattura.', /fattura/],
    ['A caneca chegou partida. Já agora, falta-me a fatura.', /fatura/],
    ['杯子收到就碎了。另外，发票还没收到。', /发票/],
    ['カップが割れて届きました。なお、領収書もお願いいたします。', /領収書/],
    ['The mug arrived broken. By the way, why was I charged twice?', /bookings on your account/],
    ['The mug arrived broken. PS: my account still has the old address.', /About the address/],
  ])('%s', (text, said) => {
    expect(adviceOn(text).draft.text).toMatch(said);
  });

  test('opens the paper and the account it takes', () => {
    expect(verdictOn('The mug arrived broken. Oh, and I never got the invoice.', 'documents_supply')).toBe('allowed');
    expect(verdictOn('The mug arrived broken. By the way, why was I charged twice?', 'explain_breakdown')).toBe(
      'allowed',
    );
    expect(verdictOn('The mug arrived broken.', 'explain_breakdown')).toBeUndefined();
  });

  test('a further fault of the same goods is answered with the first', () => {
    expect(adviceOn('The mug arrived broken. Also the saucer is missing.').draft.text).not.toMatch(/one more point/);
  });
});

describe('a claim that it is a fake', () => {
  const text = 'This mug is a fake, not the real brand.';

  test('is asked for proof; help with use has no place in it', () => {
    expect(adviceOn(text).case.dispute.type).toBe('counterfeit_claim');
    expect(verdictOn(text, 'ask_evidence')).toBe('allowed');
    expect(verdictOn(text, 'usage_help')).toBeUndefined();
    expect(adviceOn(text).draft.text).toMatch(/photo/i);
  });
});

describe('the token', () => {
  const jest = 'I am a dog. Woof. It does not look like the picture, it is much smaller. My human says hi.';

  test('is something to eat only where the goods are', () => {
    const food = adviceOn(jest, { item: 'Turkey sandwich', perishable: true }).draft.text;
    const flowers = adviceOn(jest, { item: 'Bunch of tulips', perishable: true }).draft.text;
    expect(food).toMatch(/bag of treats/);
    expect(flowers).not.toMatch(/bag of treats/);
  });
});

describe('the wrong size, by the buyer’s own choice', () => {
  test('may be exchanged while the return is open', () => {
    const text = 'I ordered the wrong size, can you swap it for a large? Tags still on.';
    expect(verdictOn(text, 'exchange')).toBe('allowed');
    expect(verdictOn(text, 'exchange', { deliveredAt: '2026-03-01' })).not.toBe('allowed');
  });
});

describe('units that are not in the parcel', () => {
  test('are counted from what the buyer counted', () => {
    const order: OrderRecord = {
      quantity: 2000,
      buyer: { business: true },
      evidence: [{ from: 'buyer', kind: 'document', shows: 'count sheet', pointsTo: 'seller' }],
    };
    const input = inputOf('We counted 1850 pcs, so 150 pcs are missing from the carton.', order);
    const { draft } = advise({ ...input, settings: { ...input.settings, missingPart: 'replace_or_credit' } });
    expect(draft.text).toMatch(/150 missing units/);
  });
});
