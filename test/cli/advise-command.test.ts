import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const node = join(root, 'node_modules/.bin/node');
const folder = mkdtempSync(join(tmpdir(), 'advise-'));

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the command as people do: plain Node on the source. */
function run(args: readonly string[], input = ''): Run {
  const done = spawnSync(node, ['lib/cli/advise.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { out: done.stdout, err: done.stderr, code: done.status };
}

const LAMP = {
  id: 'lamp',
  platform: 'own_shop',
  now: '2026-05-09T11:00:00-06:00',
  policy: {
    currency: 'USD',
    sellerTimeZone: 'America/Denver',
    lostAfterDaysNoScan: 9,
    refundBeforeLost: false,
    reshipBeforeLost: false,
    lateShippingRefund: 'premium',
  },
  order: {
    orderId: 'LL-3301',
    buyer: { name: 'Renate', country: 'US', timeZone: 'America/Chicago' },
    item: 'Brass reading lamp',
    price: 140,
    shippingPaid: 31.5,
    shippingStandard: 9.5,
    expeditePremium: 22,
    total: 171.5,
    dispatchedAt: '2026-05-05T14:00:00-06:00',
    carrier: 'FedEx',
    lastScanAt: '2026-05-06T21:40:00-05:00',
    estimatedDelivery: '2026-05-07',
  },
  thread: [
    {
      from: 'buyer',
      at: '2026-05-09T09:30:00-05:00',
      text: 'My order LL-3301 is still not here and tracking has not moved. I want my money back, all 171.50 USD!',
    },
  ],
} as const;

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

let lamp = '';
beforeAll(() => {
  lamp = file('lamp.json', JSON.stringify(LAMP));
});
afterAll(() => rmSync(folder, { recursive: true }));

// A start reads the whole engine; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('advise --json', () => {
  it('prints one object a file with the words of the contract', () => {
    const { out, err, code } = run(['--json', lamp]);
    expect([err, code]).toEqual(['', 0]);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining([
        'id',
        'thread',
        'dispute',
        'fault',
        'signals',
        'temperature',
        'facts',
        'remedies',
        'offers',
        'deadlines',
        'reminders',
        'reply',
        'findings',
      ]),
    );
    expect(result).toMatchObject({ id: 'lamp', dispute: { type: 'not_received_in_transit' }, fault: 'carrier' });
    expect(result.offers).toMatchObject({ currency: 'USD', min: 22, max: 22 });
    expect(result.signals).toContain('tracking_stale_days:2');
    const refund = result.remedies.find((remedy: { readonly id: string }) => remedy.id === 'refund_full_no_return');
    expect(refund).toMatchObject({ verdict: 'blocked' });
    expect(Date.parse(refund.opensAt)).toBe(Date.parse('2026-05-15T21:40:00-05:00'));
    expect(result.reply.text).toBe(result.reply.text.trim());
    for (const fact of result.facts)
      for (const { message, start, end } of fact.evidence)
        expect(result.thread[message].text.slice(start, end)).not.toBe('');
  });

  it('takes the moment of writing from the command line where the file has none', () => {
    const { now: _now, ...timeless } = LAMP;
    const path = file('timeless.json', JSON.stringify(timeless));
    const at = (moment: string): string => JSON.parse(run(['--json', '--now', moment, path]).out).dispute.type;
    expect(at('2026-05-09T11:00:00-06:00')).toBe('not_received_in_transit');
    expect(at('2026-05-20T11:00:00-06:00')).toBe('not_received_lost');
  });

  it('judges a draft', () => {
    const path = file(
      'draft.json',
      JSON.stringify({ ...LAMP, draft: 'Unfortunately you should have read our policy.' }),
    );
    const { findings } = JSON.parse(run(['--json', path]).out);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(finding.end).toBeLessThanOrEqual('Unfortunately you should have read our policy.'.length);
  });
});

describe('bad input', () => {
  it('is one line on standard error that names file and fault, exit code 2, and the rest is done', () => {
    const broken = file('broken.json', JSON.stringify({ ...LAMP, policy: { lostAfterDays: 7 } }));
    const { out, err, code } = run(['--json', broken, lamp, join(folder, 'absent.eml')]);
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['lamp']);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('broken.json: policy.lostAfterDays');
    expect(lines[1]).toContain('absent.eml: cannot be read (ENOENT)');
  });

  it('of the command line is a line too', () => {
    const { err, code } = run(['--jsno', lamp]);
    expect(code).toBe(2);
    expect(err).toMatch(/--jsno/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('advise --jsonl', () => {
  it('answers each line in its place, a broken one with its fault', () => {
    const lines = [
      JSON.stringify(LAMP),
      '{"id":"odd","thread":[]}',
      'no json',
      '',
      JSON.stringify({ thread: LAMP.thread }),
    ];
    const { out, err, code } = run(['--jsonl'], `${lines.join('\n')}\n`);
    expect(code).toBe(2);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(['lamp', 'odd', 'line-3', 'line-5']);
    expect(results[1].error).toContain('thread');
    expect(results[2].error).toContain('JSON');
    expect(results[3].dispute.type).toBeTruthy();
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('gives the same bytes for the same ticket', () => {
    const twice = run(['--jsonl'], `${JSON.stringify(LAMP)}\n${JSON.stringify(LAMP)}\n`)
      .out.trim()
      .split('\n');
    expect(twice[0]).toBe(twice[1]);
  });
});

describe('for people', () => {
  it('prints groups, sums and the reply, without colours where nobody can see them', () => {
    const { out, code } = run([lamp]);
    expect(code).toBe(0);
    for (const part of ['lamp', 'Owed now', 'Not open', '22.00 USD', 'Reply', 'Renate']) expect(out).toContain(part);
    expect(out).not.toContain('\u001b');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('tries a policy on tickets that carry none', () => {
    const { policy, ...bare } = LAMP;
    const ticket = file('bare.json', JSON.stringify(bare));
    const settings = file('policy.json', JSON.stringify({ ...policy, lostAfterDaysNoScan: 1 }));
    expect(JSON.parse(run(['--json', '--policy', settings, ticket]).out).dispute.type).toBe('not_received_lost');
    const wrong = file('wrong.json', JSON.stringify({ lostAfter: 1 }));
    expect(run(['--json', '--policy', wrong, ticket])).toMatchObject({
      out: '',
      code: 2,
      err: expect.stringMatching(/wrong\.json: lostAfter/),
    });
  });

  it('sums up a mailbox', () => {
    const mail = (from: string, body: string): string =>
      `From - Tue Mar 03 21:14:00 2026\nFrom: ${from}\nTo: shop@lamps.example.com\nDate: Tue, 3 Mar 2026 21:14:00 -0600\nSubject: ${body.slice(0, 12)}\n\n${body}\n\n`;
    const box = file(
      'year.mbox',
      mail('a@x.example.com', 'Where is my parcel? It has not arrived.') +
        mail('b@x.example.com', 'Please cancel my order, it was a mistake.'),
    );
    const { out, code } = run(['--summary', box]);
    expect(code).toBe(0);
    expect(out).toContain('2 tickets');
    const summary = JSON.parse(run(['--summary', '--json', box]).out);
    expect(summary.tickets).toBe(2);
    expect(summary.disputes.reduce((sum: number, each: { readonly tickets: number }) => sum + each.tickets, 0)).toBe(2);
  });
});
