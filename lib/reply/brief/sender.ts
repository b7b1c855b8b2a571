import type { Case } from '../../case/index.ts';
import { cleanText } from './clean-text.ts';

/** Who signs, and whose earlier messages this one follows. */
export interface Sender {
  readonly agent: string;
  /** Another person of the shop who wrote before; '' where it was the same one or nobody. */
  readonly previous: string;
}

const SIGNED = /(?:^|[\n.!?])\s*([\p{Lu}][\p{L}'’-]{1,30})\s*$/u;

/** Name under a seller's message: its signature's first line, else a single name that closes the text. */
function signerOf(text: string, signature: string | undefined): string {
  const line = cleanText(signature?.split('\n')[0]);
  if (/^[\p{L}'’-]{2,30}$/u.test(line)) return line;
  return SIGNED.exec(text.slice(-200))?.[1] ?? '';
}

/** Reads who writes now and who wrote before. */
export function senderOf(subject: Case, agentName: string | undefined): Sender {
  const order = subject.order.record;
  const agent = cleanText(agentName ?? order.agentName);
  const last = subject.thread.messages.findLast((message) => message.from === 'seller');
  const before = cleanText(order.previousAgentName) || (last ? signerOf(last.text, last.signature) : '');
  const isSame = before === '' || agent === '' || agent.split(' ')[0] === before.split(' ')[0];
  return { agent, previous: isSame ? '' : before };
}
