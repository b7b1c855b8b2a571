import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/cli/read/read-page.ts';
import { readPlainText } from '../../lib/cli/read/read-plain-text.ts';
import { htmlToText } from '../../lib/mailbox/html-to-text.ts';
import { readMailDate } from '../../lib/mailbox/read-mail-date.ts';
import { readMailFile } from '../../lib/mailbox/read-mail-file.ts';
import { readMailbox } from '../../lib/mailbox/read-mailbox.ts';
import { growthOf } from '../growth-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function mail(parts: {
  from: string;
  to: string;
  date: string;
  subject: string;
  body: string;
  id?: string;
  answers?: string;
}): string {
  return [
    `From: ${parts.from}`,
    `To: ${parts.to}`,
    `Date: ${parts.date}`,
    `Subject: ${parts.subject}`,
    ...(parts.id ? [`Message-ID: <${parts.id}>`] : []),
    ...(parts.answers ? [`In-Reply-To: <${parts.answers}>`] : []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    parts.body,
    '',
  ].join('\r\n');
}

const FIRST = mail({
  from: 'Rosa Lind <rosa@buyer.example.com>',
  to: 'help@kettles.example.com',
  date: 'Tue, 3 Mar 2026 21:14:00 -0600',
  subject: 'Kettle',
  body: 'Where is my kettle? It was due on Monday — I am not happy.',
  id: 'a1@buyer.example.com',
});
const ANSWER = mail({
  from: 'Kettles <help@kettles.example.com>',
  to: 'rosa@buyer.example.com',
  date: 'Wed, 4 Mar 2026 09:00:00 +0100',
  subject: 'Re: Kettle',
  body: 'It is on its way.\r\n\r\nOn Tue, Mar 3, 2026 at 9:14 PM Rosa Lind <rosa@buyer.example.com> wrote:\r\n> Where is my kettle? It was due on Monday — I am not happy.',
  id: 'b1@kettles.example.com',
  answers: 'a1@buyer.example.com',
});
const OTHER = mail({
  from: 'Ugo <ugo@buyer.example.com>',
  to: 'help@kettles.example.com',
  date: 'Thu, 5 Mar 2026 10:00:00 +0100',
  subject: 'Bollitore',
  body: 'From me: the lid is broken.\r\n\r\n>From what I see it is the hinge.',
  id: 'c1@buyer.example.com',
});

describe('a mail file', () => {
  it('gives author, moment with the writer’s offset, subject and text; who wrote to the mailbox is the buyer', async () => {
    const ticket = await readMailFile(bytes(FIRST), 'kettle');
    expect(ticket).toMatchObject({
      ok: true,
      value: {
        id: 'kettle',
        request: {
          thread: {
            subject: 'Kettle',
            messages: [
              {
                author: { name: 'Rosa Lind', address: 'rosa@buyer.example.com' },
                at: '2026-03-03T21:14:00-06:00',
                text: 'Where is my kettle? It was due on Monday — I am not happy.',
              },
            ],
          },
        },
      },
    });
  });

  it('says so when there is no mail in it', async () => {
    expect(await readMailFile(bytes(''), 'x')).toMatchObject({ ok: false });
  });

  it('reads HTML mails as text', async () => {
    const html = FIRST.replace('text/plain', 'text/html').replace(
      'Where is my kettle?',
      '<p>Where is <b>my</b> kettle?</p><script>steal()</script>',
    );
    const ticket = await readMailFile(bytes(html), 'x');
    expect(ticket.ok && ticket.value.request.thread.messages[0]?.text).toContain('Where is my kettle?');
    expect(JSON.stringify(ticket)).not.toContain('steal');
  });
});

describe('a mailbox', () => {
  const box = [FIRST, ANSWER, OTHER].map((each) => `From - Tue Mar 03 21:14:00 2026\r\n${each}\r\n`).join('');

  it('gives one ticket a conversation, with the shop’s side told by its address', async () => {
    const tickets = await readMailbox(bytes(box), 'march');
    expect(tickets.map((ticket) => ticket.ok && ticket.value.id)).toEqual(['march-1', 'march-2']);
    const [kettle, lid] = tickets.map((ticket) => (ticket.ok ? ticket.value.request.thread.messages : []));
    expect(kettle?.map((message) => message.from)).toEqual(['buyer', 'seller']);
    expect(kettle?.[1]?.text).toBe('It is on its way.');
    expect(lid?.map((message) => message.text)).toEqual([
      'From me: the lid is broken.\n\n>From what I see it is the hinge.'.replace('>From', 'From'),
    ]);
  });

  it('is a fault when empty', async () => {
    expect(await readMailbox(bytes('nothing here'), 'x')).toEqual([{ ok: false, error: 'no mail in it' }]);
  });
});

describe('a mailbox in other scripts', () => {
  it.each(['Ärger über Öl', '包裹还没有到，请退款', '“Straße” – 5 €'])('keeps every letter of %s', async (words) => {
    const box = [
      'From buyer@example.com Mon Mar  2 10:00:00 2026',
      'From: Buyer <buyer@example.com>',
      'To: help@shop.example',
      'Date: Mon, 2 Mar 2026 10:00:00 +0000',
      `Subject: ${words}`,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      words,
      '',
    ].join('\n');
    const [ticket] = await readMailbox(bytes(box), 'box');
    const thread = ticket?.ok ? ticket.value.request.thread : undefined;
    expect([thread?.subject, thread?.messages[0]?.text]).toEqual([words, words]);
  });
});

describe('the date of a mail', () => {
  it.each([
    ['Tue, 3 Mar 2026 21:14:00 -0600', '2026-03-03T21:14:00-06:00'],
    ['3 Mar 2026 21:14 GMT', '2026-03-03T21:14:00+00:00'],
    ['Thu, 05 Nov 2026 08:01:09 +0530 (IST)', '2026-11-05T08:01:09+05:30'],
    ['Mon, 2 Feb 2026 9:05:00 PST', '2026-02-02T09:05:00-08:00'],
  ])('%s', (header, moment) => expect(readMailDate(header)).toBe(moment));

  it.each([
    '',
    'yesterday',
    'Tue, 31 Feb 2026 10:00:00 +0000',
    'Tue, 3 Mar 2026 21:14:00',
    'Tue, 3 Mar 2026 21:14:00 ABC',
  ])('%j is unknown', (header) => expect(readMailDate(header)).toBeUndefined());
});

describe('a page as text', () => {
  it('keeps words and lines, drops scripts, and decodes entities', () => {
    expect(
      htmlToText(
        '<head><title>x</title></head><h1>Order&nbsp;K&#45;1</h1><div>Total: 12&euro;<br>paid</div><style>p{}</style><p>3 < 4 &amp; so</p>',
      ),
    ).toBe('Order K-1\n\nTotal: 12€\npaid\n\n3 < 4 & so');
  });

  it('marks quoted mail', () => {
    expect(htmlToText('<p>No.</p><blockquote><p>Was it you?</p></blockquote>')).toContain('> Was it you?');
  });

  it('takes time in proportion to its length, whatever is in it', () => {
    for (const part of ['<', '<!--', '<script>', '<blockquote>', '&', '<a ']) {
      expect(htmlToText(part.repeat(20_000)).length).toBeLessThan(500_000);
      expect(growthOf(htmlToText, part)).toBeLessThan(3.3);
    }
  });

  it('is a fault without text', () => expect(readPage('<script>1</script>', 'x')).toMatchObject({ ok: false }));
});

describe('plain text', () => {
  it('is one message of nobody known, or a conversation where speakers are named', () => {
    const whole = readPlainText('My lamp is broken.\nPlease help.', 'x');
    expect(whole.ok && whole.value.request.thread.messages.map(({ from, text }) => [from, text])).toEqual([
      ['unknown', 'My lamp is broken.\nPlease help.'],
    ]);
    const talk = readPlainText('Buyer: my lamp is broken\nsince Friday\nSeller (Ana): I am sorry\nCustomer: so?', 'x');
    expect(talk.ok && talk.value.request.thread.messages.map(({ from, text }) => [from, text])).toEqual([
      ['buyer', 'my lamp is broken\nsince Friday'],
      ['seller', 'I am sorry'],
      ['buyer', 'so?'],
    ]);
  });

  it('is a fault when empty', () => expect(readPlainText(' \n ', 'x')).toEqual({ ok: false, error: 'no text in it' }));
});
