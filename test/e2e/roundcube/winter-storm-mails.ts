import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHOP = { name: 'Brightline Audio', address: 'agent@shop.test' };
/** Who writes the complaints. */
export const BUYER = { name: 'Peter Lindqvist', address: 'peter.lindqvist@example.com' };

/** Where the mails stand in time: everything follows from the moment the parcel was last scanned. */
export interface StormDates {
  readonly lastScan: Date;
  readonly mails: readonly Date[];
}

const HOUR = 3_600_000;

/** The story seen from a moment: last scan 66 hours ago, the last mail half an hour ago. */
export function stormDates(now: Date): StormDates {
  const minute = Math.floor(now.getTime() / 60_000) * 60_000;
  const before = (hours: number): Date => new Date(minute - hours * HOUR);
  return { lastScan: before(66), mails: [before(120), before(45), before(42), before(20), before(18), before(0.5)] };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (value: number): string => String(value).padStart(2, '0');
const longDay = (date: Date): string =>
  `${WEEKDAYS[date.getUTCDay()]}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
const clock = (date: Date): string => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
/** As Roundcube writes it above a quoted mail. */
const attribution = (date: Date, name: string): string =>
  `On ${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ${clock(date)}, ${name} wrote:`;

/** A text as mail programs quote it: one mark more in front of every line. */
export const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');

/** The six texts of the story, oldest first, each as its writer typed it. */
export function stormTexts({
  lastScan,
  mails,
}: StormDates): readonly { readonly fromBuyer: boolean; readonly text: string }[] {
  const ordered = mails[0] as Date;
  // The buyer first writes on the day it was due.
  const due = mails[1] as Date;
  return [
    {
      fromBuyer: false,
      text: [
        'Thank you for your order, Peter.',
        '',
        'Order number: BL-20417',
        `Order date: ${longDay(ordered)}`,
        '',
        '1 x Wireless microphone set, two transmitters    89.00 USD',
        'Shipping: UPS 2nd Day Air (expedited)    24.90 USD',
        'Standard shipping would have been 6.90 USD',
        'Total: 113.90 USD',
        '',
        `Estimated delivery: ${longDay(due)}`,
        'Tracking number: 1Z9W04R20211835524 (UPS)',
        '',
        'Ship to: Peter Lindqvist, 14 Larch Street, Albany, NY 12203, United States',
        '',
        'Brightline Audio',
      ].join('\n'),
    },
    {
      fromBuyer: true,
      text: 'Hello,\n\nthe tracking page shows nothing new since yesterday and it was due today. Where is my parcel?\n\nPeter',
    },
    {
      fromBuyer: false,
      text: `Hi Peter,\n\nthe last scan was at the UPS hub in Columbus, Ohio on ${WEEKDAYS[lastScan.getUTCDay()]} at ${clock(lastScan)}. A winter storm has slowed the carriers there.\n\nAna`,
    },
    {
      fromBuyer: true,
      text: 'Still nothing. I needed the set for a talk, it is no use to me any more. Please refund me.\n\nPeter',
    },
    {
      fromBuyer: false,
      text: 'Hi Peter,\n\nI am sorry, the parcel is in transit, so we can not cancel it or refund it at the moment.\n\nAna',
    },
    {
      fromBuyer: true,
      text: 'This is RIDICULOUS!!! You keep my money and the parcel goes nowhere. Give me a full refund or I take legal action. Last warning.\n\nPeter',
    },
  ];
}

/** Writes the story into a Maildir: a real thread in which every reply quotes all that went before. */
export function writeStormMails(maildir: string, dates: StormDates): void {
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, folder), { recursive: true });
  let history = '';
  const ids: string[] = [];
  stormTexts(dates).forEach(({ fromBuyer, text }, index) => {
    const at = dates.mails[index] as Date;
    const [from, to] = fromBuyer ? [BUYER, SHOP] : [SHOP, BUYER];
    const body = history === '' ? text : `${text}\n\n${history}`;
    const id = `<storm-${index}@mail.test>`;
    const headers = [
      `From: ${from.name} <${from.address}>`,
      `To: ${to.name} <${to.address}>`,
      `Subject: ${index === 0 ? '' : 'Re: '}Your order BL-20417`,
      `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: ${id}`,
      ...(ids.length > 0 ? [`In-Reply-To: ${ids.at(-1)}`, `References: ${ids.join(' ')}`] : []),
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
    ];
    writeFileSync(
      join(maildir, 'cur', `${Math.floor(at.getTime() / 1000)}.M${index}.storm:2,S`),
      `${headers.join('\n')}\n\n${body}\n`,
    );
    ids.push(id);
    history = `${attribution(at, from.name)}\n${quote(body)}`;
  });
}
