import { describe, expect, it } from 'vitest';
import { clipMessages } from '../../lib/sites/shared/clip-messages.ts';
import { plainSubject } from '../../lib/sites/shared/conversation-key.ts';
import { readMailboxes } from '../../lib/sites/shared/mail-address.ts';
import { mailRole } from '../../lib/sites/shared/mail-role.ts';

const message = (text: string) => ({ from: 'buyer', text }) as const;

describe('the caps of one reading', () => {
  it('keep the first message and the newest ones, and count what is left out', () => {
    const { messages, dropped } = clipMessages(Array.from({ length: 1_500 }, (_, index) => message(`m${index}`)));
    expect(messages).toHaveLength(1_000);
    expect(dropped).toBe(500);
    expect([messages[0]?.text, messages[1]?.text, messages.at(-1)?.text]).toEqual(['m0', 'm501', 'm1499']);
  });

  it('keep the text of a thread under 2 Mi units', () => {
    const { messages } = clipMessages(Array.from({ length: 100 }, () => message('x'.repeat(60_000))));
    expect(messages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(messages.length).toBeGreaterThan(30);
  });

  it('leave small threads alone', () => {
    const small = [message('a'), message('b')];
    expect(clipMessages(small)).toEqual({ messages: small, dropped: 0 });
    expect(clipMessages([])).toEqual({ messages: [], dropped: 0 });
  });
});

describe('the side of a mail', () => {
  it.each([
    ['agent@shop.example', ['Agent@Shop.example'], 'seller'],
    ['mara@example.com', ['agent@shop.example'], 'buyer'],
    ['ben@shop.example', ['agent@shop.example'], 'unknown'],
    ['no-reply@parcels.example', ['agent@shop.example'], 'unknown'],
    ['mara@example.com', [], 'unknown'],
    [undefined, ['agent@shop.example'], 'unknown'],
  ])('of %s seen by %s is %s', (address, self, role) => {
    expect(mailRole(address, self)).toBe(role);
  });

  it('is the buyer for two people of one public mail host', () => {
    const at = (name: string) => [name, 'gmail.com'].join('@');
    expect(mailRole(at('mara'), [at('shop')])).toBe('buyer');
  });
});

describe('a subject', () => {
  it.each([
    ['Re: Where is it?', 'where is it?'],
    ['AW: Re: WG: Where  is it?', 'where is it?'],
    ['RE[2]: Where is it?', 'where is it?'],
    ['回复：Where is it?', 'where is it?'],
    ['Return: 5 kettles', 'return: 5 kettles'],
    ['', ''],
  ])('%s is about %s', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain);
  });
});

describe('mailboxes of a header', () => {
  it('are read with and without names', () => {
    expect(readMailboxes('"Lind, Mara" <Mara@example.com>, ines@example.net; Tom <tom@example.org>')).toEqual([
      { name: 'Lind, Mara', address: 'mara@example.com' },
      { address: 'ines@example.net' },
      { name: 'Tom', address: 'tom@example.org' },
    ]);
    expect(readMailboxes('undisclosed recipients')).toEqual([]);
  });
});
