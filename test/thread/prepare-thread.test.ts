import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Message, prepareThread, readWrittenMoment } from '../../lib/thread/index.ts';

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
const prepare = (messages: readonly Message[], options = {}): readonly Message[] =>
  prepareThread({ key: 'k', site: 'test', messages }, options).messages;

const CONFIRMATION = [
  'Thank you for your order LM-20417',
  '',
  'Desk lamp, brass   64.00 USD',
  'Shipping: overnight (expedited)   19.50 USD',
  'Total   83.50 USD',
].join('\n');
const FIRST = `Hi, the lamp should be here by now.\n\nOn 2026-03-02 08:15, Lamp Shop wrote:\n${quote(CONFIRMATION)}`;
const ANSWER = `Hello Nora,\n\nit waits in Denver.\n\nJoel\n\nOn 2026-03-05 10:02, Nora Field wrote:\n${quote(FIRST)}`;
const HISTORY = `Refund me, please.\n\nOn Thu, Mar 5, 2026 at 4:40 PM Lamp Shop <help@lamps.test> wrote:\n\n${quote(ANSWER)}`;
const LAST: Message = {
  from: 'unknown',
  author: { name: 'Nora Field', address: 'nora@example.test' },
  at: '2026-03-06T09:00:00-07:00',
  text: HISTORY,
};
const OPTIONS = {
  self: ['help@lamps.test'],
  instantAt: (day: string, clock: string) => `${day}T${clock}:00-07:00`,
};

describe('prepareThread unfolds the history in one mail', () => {
  it('into all earlier messages, oldest first, with authors, roles and moments', () => {
    const messages = prepare([LAST], OPTIONS);
    expect(messages.map(({ from, text }) => [from, text.split('\n')[0]])).toEqual([
      ['seller', 'Thank you for your order LM-20417'],
      ['buyer', 'Hi, the lamp should be here by now.'],
      ['seller', 'Hello Nora,'],
      ['buyer', 'Refund me, please.'],
    ]);
    expect(messages.map(({ at }) => at)).toEqual([
      '2026-03-02T08:15:00-07:00',
      '2026-03-05T10:02:00-07:00',
      '2026-03-05T16:40:00-07:00',
      '2026-03-06T09:00:00-07:00',
    ]);
  });

  it('keeps the words of a date whose zone nobody knows, and gives no moment', () => {
    const [first] = prepare([LAST], { self: ['help@lamps.test'] });
    expect(first?.at).toBeUndefined();
    expect(first?.atText).toBe('2026-03-02 08:15');
  });

  it('asks for the zone of the person who quotes', () => {
    const writers: string[] = [];
    prepare([LAST], { ...OPTIONS, instantAt: (_day: string, _clock: string, by: string) => void writers.push(by) });
    expect(writers).toEqual(['buyer', 'seller', 'buyer']);
  });

  it('once, however many mails quote the same text', () => {
    const delivered: Message[] = [
      { from: 'buyer', at: '2026-03-05T10:02:00-07:00', text: FIRST, author: { address: 'nora@example.test' } },
      { from: 'unknown', at: '2026-03-05T16:40:00-07:00', text: ANSWER, author: { address: 'help@lamps.test' } },
      LAST,
    ];
    const messages = prepare(delivered, OPTIONS);
    expect(messages).toHaveLength(4);
    expect(messages.filter((message) => message.unfolded === true)).toHaveLength(1);
  });

  it('but keeps a message that the buyer really sent twice', () => {
    const twice: Message[] = [
      { from: 'buyer', at: '2026-03-05T10:00:00Z', text: 'Cancel my order.' },
      { from: 'buyer', at: '2026-03-05T12:00:00Z', text: 'Cancel my order.' },
    ];
    expect(prepare(twice)).toHaveLength(2);
  });

  it('gives a mail that is nothing but a forward as the forwarded message', () => {
    const forward =
      '---------- Forwarded message ---------\nFrom: Nora Field <nora@example.test>\nDate: Thu, Mar 5, 2026 at 4:40 PM\nSubject: lamp\nTo: shop@lamps.test\n\nIt is dark.';
    const messages = prepare([{ from: 'seller', text: forward, author: { address: 'help@lamps.test' } }], OPTIONS);
    expect(messages.map(({ from, text }) => [from, text])).toEqual([['buyer', 'It is dark.']]);
  });
});

describe('prepareThread tells roles', () => {
  const from = (address: string, text = `from ${address}`): Message => ({ from: 'unknown', author: { address }, text });

  it('leaves them unknown when nobody is known', () => {
    expect(prepare([from('a@x.test'), from('b@x.test')]).map((message) => message.from)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('leaves them unknown when two strangers are left', () => {
    const roles = prepare([from('a@x.test'), from('b@x.test'), from('me@shop.test')], { self: ['me@shop.test'] });
    expect(roles.map((message) => message.from)).toEqual(['unknown', 'unknown', 'seller']);
  });

  it('knows the agent by address, domain or name', () => {
    for (const self of ['ME@shop.test', '@shop.test']) {
      expect(
        prepare([from('me@shop.test'), from('a@x.test')], { self: [self] }).map((message) => message.from),
      ).toEqual(['seller', 'buyer']);
    }
    const named: Message = { from: 'unknown', author: { name: 'Zoë Park' }, text: 'hello' };
    expect(prepare([named], { self: ['zoe park'] })[0]?.from).toBe('seller');
  });

  it('gives an order confirmation to the shop, also from an unknown sender', () => {
    const messages = prepare([from('no-reply@market.test', CONFIRMATION), from('a@x.test')], {});
    expect(messages[0]?.from).toBe('platform');
    const own = prepare([from('orders@lamps.test', CONFIRMATION)], { self: ['help@lamps.test'] });
    expect(own[0]?.from).toBe('seller');
  });

  it('does not take a complaint about a confirmation for one', () => {
    const complaint = from('a@x.test', 'I got your order confirmation for LM-20417 but no lamp came.');
    expect(prepare([complaint])[0]?.from).toBe('unknown');
  });
});

describe('prepareThread leaves chats alone', () => {
  it('changes neither text nor order of messages without quotes', () => {
    const chat: Message[] = [
      { from: 'buyer', at: '2026-03-05T10:00:00Z', text: 'Hello?\n- lamp\n- bulb' },
      { from: 'seller', at: '2026-03-05T10:05:00Z', text: 'It ships today. Ana' },
    ];
    expect(prepare(chat)).toEqual(chat);
  });

  it('marks automatic answers', () => {
    expect(prepare([{ from: 'buyer', text: 'I am out of the office until 9 March.' }])[0]?.kind).toBe('auto_reply');
  });

  it('sorts by moment and never loses a message with text', () => {
    const message = fc.record({
      from: fc.constantFrom('buyer' as const, 'seller' as const),
      at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T02:00:00+05:00', '2026-01-02T00:00:00Z'),
      text: fc.constantFrom('one word', 'two words', 'three words here'),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
        const prepared = prepare(messages);
        expect(prepared).toHaveLength(messages.length);
        const moments = prepared.map(({ at }) => Date.parse(at ?? ''));
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
      }),
    );
  });
});

describe('readWrittenMoment', () => {
  it.each([
    ['Mon, May 4, 2026 at 9:12 AM', '2026-05-04', '09:12', undefined],
    ['4 May 2026 21:12:30 +0200', '2026-05-04', '21:12:30', '+02:00'],
    ['lun. 4 mai 2026 à 09:12', '2026-05-04', '09:12', undefined],
    ['Montag, 4. Mai 2026 um 9:12 Uhr', '2026-05-04', '09:12', undefined],
    ['4 de mayo de 2026 9:12', '2026-05-04', '09:12', undefined],
    ['2026年5月4日 下午9:12', '2026-05-04', '21:12', undefined],
    ['2026/05/04 9:12', '2026-05-04', '09:12', undefined],
    ['12:05 AM, May 4, 2026', '2026-05-04', '00:05', undefined],
    ['Mon May  4 21:12:30 2026', '2026-05-04', '21:12:30', undefined],
    ['Mo 4. Mai 09:12:30 2026', '2026-05-04', '09:12:30', undefined],
    ['9:12 2026-05-04', '2026-05-04', '09:12', undefined],
    ['23/05/2026 10:00', '2026-05-23', '10:00', undefined],
  ])('%j', (text, day, time, offset) => {
    expect(readWrittenMoment(text)).toEqual({ day, time, ...(offset === undefined ? {} : { offset }) });
  });

  it('does not choose between two readings by itself', () => {
    expect(readWrittenMoment('04/05/2026 9:12')).toBeNull();
    expect(readWrittenMoment('04/05/2026 9:12', 'mdy')?.day).toBe('2026-04-05');
    expect(readWrittenMoment('Tuesday')).toBeNull();
  });

  it('takes an hour for no year', () => {
    expect(readWrittenMoment('May 4 09:12')).toBeNull();
    expect(readWrittenMoment('4 May 21:12')).toBeNull();
  });
});
