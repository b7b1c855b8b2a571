import { giveAdvice } from './give-advice.ts';
import { readIdOf, readScenario } from './read/read-scenario.ts';
import { toOutput } from './write/to-output.ts';

/** A result line, and the line for standard error where the scenario could not be read. */
export interface StreamedLine {
  readonly line: string;
  readonly fault?: string;
}

/** The answer to one line of a stream; a broken line gives `{id, error}` in its place. */
export function adviseLine(
  text: string,
  number: number,
  clock: { readonly now?: string | undefined; readonly machine: string },
): StreamedLine {
  const ticket = readScenario(text, `line-${number}`);
  if (!ticket.ok) {
    const id = readIdOf(text) ?? `line-${number}`;
    return { line: JSON.stringify({ id, error: ticket.error }), fault: `line ${number}: ${ticket.error}` };
  }
  try {
    const { id, advice } = giveAdvice(ticket.value, clock);
    return { line: JSON.stringify(toOutput(id, advice)) };
  } catch (error) {
    // The engine is total; should it not be, one ticket must not take the others down.
    const fault =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
    return {
      line: JSON.stringify({ id: ticket.value.id, error: `engine: ${fault}` }),
      fault: `line ${number}: engine: ${fault}`,
    };
  }
}
