import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../lib/cli/parse-arguments.ts';

describe('the command line', () => {
  it('takes files, options in any order, and a moment', () => {
    expect(parseArguments(['a.json', '--json', '--now', '2026-03-01T09:00:00-05:00', 'b.eml'])).toEqual({
      ok: true,
      value: { output: 'json', json: true, now: '2026-03-01T09:00:00-05:00', files: ['a.json', 'b.eml'] },
    });
    expect(parseArguments(['--now=2026-03-01T09:00Z', 'x.txt'])).toMatchObject({
      value: { output: 'text', now: '2026-03-01T09:00Z' },
    });
    expect(parseArguments(['--summary', '--json', 'x.mbox'])).toMatchObject({
      value: { output: 'summary', json: true },
    });
    expect(parseArguments(['--jsonl'])).toMatchObject({ value: { output: 'jsonl', files: [] } });
  });

  it.each([
    [['--now', 'yesterday', 'a.json'], '--now yesterday'],
    [['--now'], '--now'],
    [['--frobnicate', 'a.json'], '--frobnicate'],
    [[], 'no file'],
    [['--jsonl', 'a.json'], 'a.json'],
  ])('says what is wrong with %j', (args, part) => {
    const parsed = parseArguments(args);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error).toContain(part);
  });
});
