import { type FactContext, readFacts } from '../../../lib/case/facts/index.ts';
import type { Fact } from '../../../lib/case/index.ts';
import type { Message } from '../../../lib/thread/index.ts';

/** A Wednesday, 10 June 2026, in Berlin. */
export const AT = '2026-06-10T10:00:00+02:00';

/** The facts of one buyer message written on Wednesday, 10 June 2026. */
export function factsIn(text: string, context: FactContext = {}, message: Partial<Message> = {}): readonly Fact[] {
  return readFacts([{ from: 'buyer', at: AT, text, ...message }], context);
}

/** The values of one kind of fact. */
export const valuesOf = (facts: readonly Fact[], kind: Fact['kind']): unknown[] =>
  facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);
