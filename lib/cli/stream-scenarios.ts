import { type Defaults, giveAdvice } from './give-advice.ts';
import { readIdOf, readScenario } from './read/read-scenario.ts';
import { toOutput } from './write/to-output.ts';

/** A result line, and the line for standard error where the scenario could not be answered. */
export interface StreamedLine {
  readonly line: string;
  readonly fault?: string;
}

/** The answer to one line of a stream; a broken line gives `{id, error}` in its place. */
export function adviseLine(text: string, number: number, defaults: Defaults): StreamedLine {
  const ticket = readScenario(text, `line-${number}`);
  const advised = ticket.ok ? giveAdvice(ticket.value, defaults) : ticket;
  if (advised.ok) return { line: JSON.stringify(toOutput(advised.value.id, advised.value.advice)) };
  const id = ticket.ok ? ticket.value.id : (readIdOf(text) ?? `line-${number}`);
  return { line: JSON.stringify({ id, error: advised.error }), fault: `line ${number}: ${advised.error}` };
}
