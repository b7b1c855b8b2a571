import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import { readScenario } from '../../lib/cli/read/read-scenario.ts';
import { amountOf, type RemedyId } from '../../lib/values/index.ts';

/** What must come out of an invented ticket; a key that is absent is not looked at. */
interface Expected {
  /** The first is meant, the others are right too. */
  readonly dispute: readonly string[];
  readonly fault?: string;
  readonly required?: readonly RemedyId[];
  readonly open?: readonly RemedyId[];
  /** With the moment that opens it, or null. */
  readonly blocked?: Readonly<Partial<Record<RemedyId, string | null>>>;
  /** [least, most] the offers must lie in; null: no money offer now. */
  readonly offers: readonly [number, number] | null;
  readonly deadlines?: readonly string[];
  /** Patterns the reply must hold. */
  readonly says?: readonly string[];
  /** Patterns it must not hold. */
  readonly neverSays?: readonly string[];
}

const folder = new URL('fixtures/', import.meta.url);
const tickets = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { expect: expected }: { readonly expect: Expected } = JSON.parse(text);
  const ticket = readScenario(text, name);
  if (!ticket.ok || ticket.value.request.now === undefined) throw new Error(`${name} is no scenario with a moment`);
  const { now } = ticket.value.request;
  return { name: name.replace('.json', ''), expected, advice: advise({ ...ticket.value.request, now }) };
});

describe.each(tickets)('$name', ({ expected, advice }) => {
  const verdictOf = (id: RemedyId) => advice.report.remedies.find((remedy) => remedy.id === id);

  it('is understood', () => {
    expect(expected.dispute).toContain(advice.case.dispute.type);
    if (expected.fault !== undefined) expect(advice.case.fault.party).toBe(expected.fault);
  });

  it('has the remedies that rules and settings give', () => {
    for (const id of expected.required ?? []) expect([id, verdictOf(id)?.verdict]).toEqual([id, 'required']);
    for (const id of expected.open ?? []) expect(['allowed', 'required'], id).toContain(verdictOf(id)?.verdict);
    for (const [id, opensAt] of Object.entries(expected.blocked ?? {})) {
      const remedy = verdictOf(id as RemedyId);
      expect([id, remedy?.verdict]).toEqual([id, 'blocked']);
      expect(remedy?.because[0]?.text).toBeTruthy();
      if (opensAt !== null) expect(Date.parse(remedy?.opensAt ?? '')).toBe(Date.parse(opensAt));
    }
  });

  it('shows reasons in words: no inner names, no half sentences', () => {
    const reasons = [
      ...advice.case.dispute.because.map(({ text }) => text),
      ...advice.report.remedies.flatMap(({ because }) => because.map(({ text }) => text)),
    ];
    for (const text of reasons) expect(text).not.toMatch(/\bm_[a-z]|not known\)|[{}]/);
  });

  it('offers money within what is owed and open', () => {
    const { offers } = advice;
    if (expected.offers === null) expect(offers).toBeNull();
    else {
      expect(offers).not.toBeNull();
      const [least, most] = expected.offers;
      expect(offers && amountOf(offers.min)).toBeGreaterThanOrEqual(least);
      expect(offers && amountOf(offers.max)).toBeLessThanOrEqual(most);
    }
  });

  it('names its deadlines, and says what must be said without a blocker', () => {
    const days = advice.report.deadlines.map((deadline) => deadline.at.slice(0, 10));
    for (const at of expected.deadlines ?? []) expect(days).toContain(at.slice(0, 10));
    for (const pattern of expected.says ?? []) expect(advice.draft.text).toMatch(new RegExp(pattern, 'i'));
    for (const pattern of expected.neverSays ?? []) expect(advice.draft.text).not.toMatch(new RegExp(pattern, 'i'));
    expect(advice.findings.filter((finding) => finding.severity === 'block')).toEqual([]);
  });
});
