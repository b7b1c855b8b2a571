import { describe, expect, it } from 'vitest';
import { factsIn, valuesOf } from './fact-reading.ts';

describe('sums of money', () => {
  it.each([
    ['I paid 1.234,50 € for it', 123450, 'EUR'],
    ['I paid € 1.234,50', 123450, 'EUR'],
    ['ich zahlte 20,- €', 2000, 'EUR'],
    ["CHF 1'250.00", 125000, 'CHF'],
    ['1 250,00 €', 125000, 'EUR'],
    ['US$ 45.5', 4550, 'USD'],
    ['45 USD', 4500, 'USD'],
    ['$45 USD', 4500, 'USD'],
    ['£12.99', 1299, 'GBP'],
    ['20 quid', 2000, 'GBP'],
    ['250 euros', 25000, 'EUR'],
    ['R$ 1.200,00', 120000, 'BRL'],
    ['300 RMB', 30000, 'CNY'],
    ['300元', 30000, 'CNY'],
    ['3,000円', 3000, 'JPY'],
    ['1.234 €', 123400, 'EUR'],
    ['USD45.50', 4550, 'USD'],
    ['US $ 45', 4500, 'USD'],
    ['2 million euros', 200000000, 'EUR'],
    ['1,5 Mio. € Umsatz', 150000000, 'EUR'],
    ['7.575 billion yen', 7575000000, 'JPY'],
    ['120 MEUR', 12000000000, 'EUR'],
    ['30 franchi svizzeri', 3000, 'CHF'],
    ['100 coronas danesas', 10000, 'DKK'],
    ['50 mexican pesos', 5000, 'MXN'],
    ['10 turkish lira 11a', 1000, 'TRY'],
    ['it took 197 pence', 197, 'GBP'],
    ['12€50', 1250, 'EUR'],
    ['5 euros et 50 centimes', 550, 'EUR'],
    ['2x£5', 500, 'GBP'],
    ['Qty 2 EUR 24.90', 2490, 'EUR'],
  ])('%j', (text, amountMinor, currency) => {
    expect(valuesOf(factsIn(text), 'amount')).toEqual([{ amountMinor, currency }]);
  });

  it('keeps the article apart from the sign behind it', () => {
    const text = 'a $ 300 part, hk $ 10 $ 30';
    const words = factsIn(text).filter(({ kind }) => kind === 'amount');
    expect(words.map(({ evidence: [span] }) => text.slice(span?.start, span?.end))).toEqual([
      '$ 300',
      'hk $ 10',
      '$ 30',
    ]);
  });

  it('leaves open what a bare sign can mean, until order or countries settle it', () => {
    const [open] = valuesOf(factsIn('give me $20'), 'amount');
    expect(open).toMatchObject({ amountMinor: 2000, currency: null });
    expect(valuesOf(factsIn('500 bucks'), 'amount')).toMatchObject([{ currency: null }]);
    expect(valuesOf(factsIn('¥300'), 'amount')).toEqual([
      { amountMinor: 30000, currency: null, possible: ['CNY', 'JPY'] },
    ]);
    expect(valuesOf(factsIn('give me $20', { currency: 'CAD' }), 'amount')).toEqual([
      { amountMinor: 2000, currency: 'CAD' },
    ]);
    const countries = (buyerCountry: string, sellerCountry: string) =>
      valuesOf(factsIn('give me $20', { buyerCountry, sellerCountry }), 'amount');
    expect(countries('US', 'US')).toEqual([{ amountMinor: 2000, currency: 'USD' }]);
    expect(countries('US', 'CA')).toMatchObject([{ currency: null }]);
    const francs = (buyerCountry: string) =>
      valuesOf(factsIn('he wanted 61 francs', { currency: 'EUR', buyerCountry }), 'amount');
    expect(francs('CH')).toEqual([{ amountMinor: 6100, currency: 'CHF' }]);
    expect(francs('DE')).toMatchObject([{ currency: null }]);
  });

  it.each([
    'I tried 3 times',
    'room 45, 2nd floor',
    'order #4500',
    'it weighs 5 pounds 3 oz',
    'call 555 010 2000',
    'it has 2 marks on it',
    '3 real faults',
    '1080p and 5 all black',
  ])('finds none in %j', (text) => expect(valuesOf(factsIn(text), 'amount')).toEqual([]));
});

describe('order numbers', () => {
  it.each([
    ['My order #20417 is late', '20417'],
    ['order number: LM-20417', 'LM-20417'],
    ['Order no. 88123 came broken', '88123'],
    ['cancel LM-20417 now', 'LM-20417'],
    ['Amazon 113-1234567-7654321 please', '113-1234567-7654321'],
    ['ebay 12-34567-89012', '12-34567-89012'],
    ['Meine Bestellung Nr. 20417 fehlt', '20417'],
    ['Bestellnummer RW-20611', 'RW-20611'],
    ['ma commande n° 20417', '20417'],
    ['mi pedido 20417 no llega', '20417'],
    ["l'ordine numero 20417", '20417'],
    ['a encomenda MC-4081 não chegou', 'MC-4081'],
    ['订单号：8193305571204417', '8193305571204417'],
    ['注文番号は20417です', '20417'],
  ])('%j', (text, id) => expect(valuesOf(factsIn(text), 'order_id')).toEqual([id]));

  it.each([
    'my order of 3 lamps',
    'order 2 more',
    'I ordered in 2026',
    'the order is 10 days late',
    'ticket #4512 is open',
    'in order to be heard',
  ])('finds none in %j', (text) => expect(valuesOf(factsIn(text), 'order_id')).toEqual([]));

  it('keeps the number as it was typed and points at it', () => {
    const text = 'Hi, order lm-20417 is late';
    const [fact] = factsIn(text).filter((each) => each.kind === 'order_id');
    expect(fact?.value).toBe('lm-20417');
    const span = fact?.evidence[0];
    expect(text.slice(span?.start, span?.end)).toBe('lm-20417');
  });
});

describe('tracking numbers', () => {
  it.each([
    ['Track it: 1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
    ['it is 1Z 999 AA1 01 2345 6784 they say', '1Z999AA10123456784', 'ups'],
    ['RR123456785GB since Monday', 'RR123456785GB', 'royal_mail'],
    ['USPS 9400 1112 0108 0805 4830 16 stuck', '9400111201080805483016', 'usps'],
    ['FedEx tracking 986578788855', '986578788855', 'fedex'],
    ['DHL Sendung 3318810025', '3318810025', 'dhl'],
    ['suivi Colissimo 6A10442817735', '6A10442817735', 'colissimo'],
  ])('%j', (text, number, carrier) => expect(valuesOf(factsIn(text), 'tracking')).toEqual([{ number, carrier }]));

  it.each([
    'Track it: 1Z999AA10123456785',
    'RR123456786GB since Monday',
    'RR123456785XX since Monday',
    'FedEx tracking 986578788856',
    'order 986578788855 is late',
    'call me at 3318810025',
    'I paid 12,345,678.00 dollars',
  ])('rejects %j', (text) => expect(valuesOf(factsIn(text), 'tracking')).toEqual([]));

  it('is read as nothing else', () => {
    const facts = factsIn('UPS 1Z999AA10123456784');
    expect(facts.map((fact) => fact.kind)).toEqual(['tracking']);
  });
});

describe('quantities and contacts', () => {
  it.each([
    ['all 100 machines jam', 100],
    ['my three chairs', 3],
    ['5 pieces are broken', 5],
    ['3x lamp', 3],
    ['zwei Stück fehlen', 2],
    ['我买了两件', 2],
  ])('%j', (text, count) => expect(valuesOf(factsIn(text), 'quantity')).toEqual([count]));

  it('does not count days, mails or money', () => {
    for (const text of ['my two weeks', 'your 3 emails', '100 euros', 'all 5 days']) {
      expect(valuesOf(factsIn(text), 'quantity')).toEqual([]);
    }
  });

  it('reads addresses, links and telephone numbers', () => {
    const facts = factsIn('Write Nora.F@example.test, see https://shop.test/a?b=1. or call +44 20 7946 0000.');
    expect(valuesOf(facts, 'email')).toEqual(['nora.f@example.test']);
    expect(valuesOf(facts, 'url')).toEqual(['https://shop.test/a?b=1']);
    expect(valuesOf(facts, 'phone')).toEqual(['+44 20 7946 0000']);
  });

  it('calls the ordered thing what the buyer calls it', () => {
    const facts = factsIn('The desk lamp is dark', { items: ['Brass desk lamp, 40 cm'] });
    expect(valuesOf(facts, 'product')).toEqual(['desk lamp']);
    expect(valuesOf(factsIn('It is dark', { items: ['Brass desk lamp'] }), 'product')).toEqual([]);
  });
});
