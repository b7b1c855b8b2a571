import { describe, expect, it } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import { composeReply } from '../../lib/reply/index.ts';
import { DISPUTE_TYPES } from '../../lib/values/index.ts';
import { inputOf } from './build-input.ts';
import { KINDS } from './kinds/kinds.ts';

describe('each kind of case', () => {
  it('is tried for every dispute type', () => {
    const tried = new Set(KINDS.map(({ told }) => told.dispute));
    expect(DISPUTE_TYPES.filter((type) => !tried.has(type) && type !== 'not_received_in_transit')).toEqual([]);
  });

  it.each(KINDS)('$name', ({ told, says, never = [] }) => {
    const { text } = composeReply(inputOf(told));
    for (const point of says) expect(text).toMatch(point);
    for (const slip of never) expect(text).not.toMatch(slip);
  });

  it.each(KINDS)('passes the rules that watch the agent: $name', ({ told }) => {
    const { case: theCase, report, offers } = inputOf(told);
    const { text } = composeReply({ case: theCase, report, offers });
    const grave = lintDraft(text, { case: theCase, report, offers }).filter(
      ({ severity }) => severity === 'block' || severity === 'high',
    );
    expect(grave.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });
});
