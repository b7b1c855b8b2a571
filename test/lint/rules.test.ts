import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import { RULES } from '../../lib/lint/rules/rules.ts';
import { sketchContext } from './sketch-context.ts';

const FOLDER = new URL('../../lib/lint/rules/', import.meta.url);

/** Carries out every replacement of a rule, from the end so that offsets hold. */
const replaceAll = (text: string, findings: ReturnType<typeof lintDraft>): string =>
  findings
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, replacement }) => done.slice(0, start) + (replacement ?? '') + done.slice(end), text);

describe.each(RULES)('$id', ({ id, severity, title, why, languages, examples }) => {
  test.each(examples.bad)('flags "$text"', ({ text, at, in: sketch }) => {
    const context = sketchContext(sketch);
    const found = lintDraft(text, context).filter((finding) => finding.rule === id);
    const from = text.indexOf(at);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(found.some(({ start, end }) => start < from + at.length && from < end)).toBe(true);
    for (const { start, end, better, message } of found) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
      expect(better.length).toBeGreaterThan(5);
      expect(message).toBe(why);
    }
    const replaceable = found.filter((finding) => finding.replacement !== undefined);
    if (replaceable.length > 0 && replaceable.length === found.length) {
      const rewritten = replaceAll(text, found);
      expect(lintDraft(rewritten, context).filter((finding) => finding.rule === id)).toEqual([]);
      expect(rewritten).not.toMatch(/ {2}|^\s|\s[.,]/);
    }
  });

  test.each(examples.good)('no rule flags "$text"', ({ text, in: sketch }) => {
    expect(
      lintDraft(text, sketchContext(sketch)).map(({ rule, start, end }) => [rule, text.slice(start, end)]),
    ).toEqual([]);
  });

  test('has what a rule needs', () => {
    expect(id).toMatch(/^[A-Z]{3,4}-\d\d$/);
    expect(examples.bad.length).toBeGreaterThanOrEqual(3);
    expect(examples.good.length).toBeGreaterThanOrEqual(3);
    expect(['block', 'high', 'medium', 'low']).toContain(severity);
    expect(why).toMatch(/^\S.{10,120}[.]$/);
    expect(title.length).toBeGreaterThan(3);
    expect(languages === 'all' || languages.length > 0).toBe(true);
  });
});

test('each rule has a file of its own, named after its id, and is listed once', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'rules.ts');
  expect(files.map((file) => file.replace('.ts', '').toUpperCase()).toSorted()).toEqual(
    RULES.map(({ id }) => id).toSorted(),
  );
});
