import { analyse } from '../../lib/case/index.ts';
import { oneMail } from './input.ts';

/** What one mail without any record is read as. */
export function readMail(text: string) {
  const { dispute, signals, facts } = analyse(oneMail(text));
  return { type: dispute.type, signals: signals.map(({ id }) => id), facts };
}
