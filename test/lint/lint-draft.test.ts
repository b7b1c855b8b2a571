import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINT_RULES, lintDraft, topFindings } from '../../lib/lint/index.ts';
import { RULES } from '../../lib/lint/rules/rules.ts';
import { growthOf } from '../growth-of.ts';
import { sketchContext } from './sketch-context.ts';

const HARSH =
  'You should have read it!!! You failed to answer. Calm down, you idiot. We will report you. It is only a scratch. As per our policy no refunds.';

describe('findings', () => {
  test('come most severe first, then in reading order', () => {
    const ranks = lintDraft(HARSH).map(({ severity }) => ['block', 'high', 'medium', 'low'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks[0]).toBe(0);
  });

  test('of a rule that is switched off do not come', () => {
    expect(lintDraft(HARSH, { disabledRules: ['BLM-01'] }).some(({ rule }) => rule === 'BLM-01')).toBe(false);
    expect(lintDraft(HARSH).some(({ rule }) => rule === 'BLM-01')).toBe(true);
  });

  test('do not come for words that are quoted', () => {
    expect(lintDraft('> You should have told me!\nYou wrote "you idiots" on Monday. The new one left today.')).toEqual(
      [],
    );
  });

  test('do not come for an empty draft', () => {
    expect(lintDraft('')).toEqual([]);
    expect(lintDraft(' \n ')).toEqual([]);
  });

  test('rules of one language leave drafts of another alone', () => {
    const german = 'Leider ist das Paket noch unterwegs. Wir schauen am Freitag wieder nach und schreiben Ihnen.';
    expect(lintDraft(german).map(({ rule }) => rule)).toEqual(['FRM-13']);
  });
});

describe('the few to show', () => {
  const findings = lintDraft(HARSH);

  test('are five, one a rule', () => {
    const top = topFindings(findings);
    expect(top).toHaveLength(5);
    expect(new Set(top.map(({ rule }) => rule)).size).toBe(5);
  });

  test('never leave a blocker out', () => {
    const blockers = new Set(findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule));
    expect(blockers.size).toBeGreaterThan(1);
    expect(new Set(topFindings(findings, 1).map(({ rule }) => rule))).toEqual(blockers);
  });
});

test('the list of off switches names every rule', () => {
  expect(LINT_RULES.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

describe('any draft at all', () => {
  const pieces = fc.constantFrom(
    ...RULES.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(({ text }) => text.slice(0, 200))),
  );
  const contexts = fc.constantFrom(
    ...RULES.flatMap(({ examples }) => [...examples.bad, ...examples.good].map((example) => sketchContext(example.in))),
  );

  test('gives findings with places inside it, and the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 6 }),
        contexts,
        (parts, context) => {
          const draft = parts.join(' ');
          const findings = lintDraft(draft, context);
          for (const { start, end, better } of findings) {
            expect(start >= 0 && start < end && end <= draft.length).toBe(true);
            expect(better).not.toBe('');
          }
          expect(lintDraft(draft, context)).toEqual(findings);
          expect(structuredClone(findings)).toEqual(findings);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a known context that says nothing adds no blocker', () => {
    fc.assert(
      fc.property(pieces, (draft) => {
        const blocked = (context = {}) =>
          new Set(
            lintDraft(draft, context)
              .filter(({ severity }) => severity === 'block')
              .map(({ rule }) => rule),
          );
        const bare = blocked();
        for (const rule of blocked(sketchContext({}))) expect(bare.has(rule)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['you ', 'sorry, ', 'if you ', '!', '1/1 ', 'refund if you ', '"a', 'A', '4 ', 'we can ', 'not '])(
    'takes time in proportion to the length of a draft of %j',
    (piece) => expect(growthOf((draft) => lintDraft(draft), piece)).toBeLessThan(3.3),
  );
});
