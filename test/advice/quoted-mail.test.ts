import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Advice, advise } from '../../lib/advice/index.ts';
import { compareInstants } from '../../lib/calendar/index.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/index.ts';
import { prepareThread } from '../../lib/thread/index.ts';
import { emlOf, GERMAN_MAIL, OUTLOOK_MAIL, type QuotedMail } from './quoted-mails.ts';

function adviseOn(mail: QuotedMail, sellerTimeZone: string): Advice {
  const thread = prepareThread(
    {
      key: 'quoted',
      site: 'mail',
      subject: mail.subject,
      messages: [{ from: 'unknown', author: mail.buyer, at: mail.at, text: mail.text }],
    },
    { self: [mail.shop.address] },
  );
  return advise({ thread, orders: [], settings: { ...DEFAULT_SETTINGS, sellerTimeZone }, now: mail.at });
}

const wordsAt = (advice: Advice, path: string): readonly string[] =>
  (advice.case.order.origins[path] ?? []).flatMap(({ evidence }) =>
    (evidence ?? []).map(({ message, start, end }) =>
      String(advice.case.thread.messages[message]?.text.slice(start, end)),
    ),
  );

interface Expected {
  readonly mail: QuotedMail;
  readonly zone: string;
  readonly lastScanAt: string;
  readonly opensAt: string;
  /** What the reply must say of the opening day. */
  readonly opensOn: RegExp;
  readonly premium: { readonly amountMinor: number; readonly currency: string };
  readonly fastShipping: string;
}

const CASES: readonly (readonly [name: string, expected: Expected])[] = [
  [
    'German lines above every quote',
    {
      mail: GERMAN_MAIL,
      zone: 'Europe/Berlin',
      lastScanAt: '2026-03-10T06:40:00+01:00',
      opensAt: '2026-03-17T06:40:00+01:00',
      opensOn: /17 March|17\. März/,
      premium: { amountMinor: 1400, currency: 'EUR' },
      fastShipping: 'DHL Express',
    },
  ],
  [
    'Outlook header blocks without quote marks',
    {
      mail: OUTLOOK_MAIL,
      zone: 'Europe/London',
      lastScanAt: '2026-05-12T21:15:00+01:00',
      opensAt: '2026-05-19T21:15:00+01:00',
      opensOn: /19 May/,
      premium: { amountMinor: 955, currency: 'GBP' },
      fastShipping: 'DPD Next Day (express)',
    },
  ],
];

describe.each(CASES)('one mail with its whole history: %s', (_name, expected) => {
  const advice = adviseOn(expected.mail, expected.zone);
  const { order, thread } = advice.case;
  const remedy = (id: string) => advice.report.remedies.find((each) => each.id === id);

  it('is unfolded into who wrote what, oldest first, with the day of each', () => {
    const { messages } = thread;
    expect(messages.map(({ from }) => from)).toEqual(['seller', 'buyer', 'seller', 'buyer', 'seller', 'buyer']);
    expect(new Set(messages.slice(0, -1).map(({ author }) => author?.name))).toEqual(
      new Set([expected.mail.shop.name, expected.mail.buyer.name]),
    );
    const days = messages.slice(0, -1).map(({ day }) => day);
    expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true);
    expect(days).toEqual([...days].sort());
    expect(advice.case.timeline.filter(({ message }) => message !== undefined)).toHaveLength(6);
  });

  it('reads the scan the seller named by weekday and clock, on the seller’s clocks', () => {
    expect(order.record.lastScanAt).toBe(expected.lastScanAt);
    expect(order.origins.lastScanAt?.[0]?.evidence?.[0]?.message).toBe(2);
    expect(advice.case.signals.map(({ id }) => id)).toContain('tracking_stale_days');
  });

  it('sees that faster delivery was paid, and shows the words in the confirmation', () => {
    expect(advice.case.signals.map(({ id }) => id)).toContain('expedite_paid');
    expect(order.origins.shippingService?.[0]?.evidence?.[0]?.message).toBe(0);
    expect(wordsAt(advice, 'shippingService').join()).toContain(expected.fastShipping);
    expect(order.currency).toBe(expected.premium.currency);
  });

  it.each(['refund_full_no_return', 'reship'])('holds %s back until seven full days without a scan', (id) => {
    expect(remedy(id)).toMatchObject({ verdict: 'blocked' });
    expect(compareInstants(String(remedy(id)?.opensAt), expected.opensAt)).toBe(0);
    expect(remedy(id)?.because[0]?.text).toMatch(/7 full days without a scan/);
  });

  it('gives the fee for speed back, to the cent', () => {
    expect(remedy('refund_shipping_expedite')).toMatchObject({
      verdict: expect.stringMatching(/required|allowed/),
      amount: expected.premium,
    });
  });

  it('names the opening day in the reply and blames nobody', () => {
    expect(advice.draft.text).toMatch(expected.opensOn);
    expect(advice.findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(advice.draft.text).not.toMatch(/you should have|your fault|as I (?:already )?said/i);
  });

  it('asks for nothing that stands in the thread', () => {
    const asked = advice.report.questions.map(({ fact }) => fact);
    for (const fact of ['parcel.dispatched', 'parcel.exists', 'parcel.travelling', 'parcel.lastScanAt', 'parcel.late'])
      expect(asked).not.toContain(fact);
    expect(advice.report.remedies.filter(({ verdict }) => verdict === 'ask').map(({ id }) => id)).toEqual([]);
  });
});

describe('the same mail as a file', () => {
  it('is understood by the command', { timeout: 30_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'quoted-mail-'));
    try {
      const file = join(folder, 'last.eml');
      writeFileSync(file, emlOf(OUTLOOK_MAIL));
      const policy = join(folder, 'policy.json');
      writeFileSync(policy, JSON.stringify({ ...DEFAULT_SETTINGS, sellerTimeZone: 'Europe/London' }));
      const { stdout } = spawnSync('npm', ['run', '-s', 'advise', '--', '--json', '--policy', policy, file], {
        encoding: 'utf8',
      });
      const output = JSON.parse(stdout);
      expect(output.thread.map(({ from }: { from: string }) => from)).toEqual([
        'seller',
        'buyer',
        'seller',
        'buyer',
        'seller',
        'buyer',
      ]);
      const refund = output.remedies.find(({ id }: { id: string }) => id === 'refund_full_no_return');
      expect(refund).toMatchObject({ verdict: 'blocked' });
      expect(compareInstants(refund.opensAt, '2026-05-19T21:15:00+01:00')).toBe(0);
      expect(output.signals).toContain('expedite_paid');
      expect(output.offers).toMatchObject({ currency: 'GBP', floor: 9.55 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
