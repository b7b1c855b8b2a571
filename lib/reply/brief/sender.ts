import type { Case } from '../../case/index.ts';
import type { Thread } from '../../thread/index.ts';
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

/** The name under the seller's last message of a conversation; '' where none stands there. */
export function readLastSigner(thread: Thread): string {
  const last = thread.messages.findLast((message) => message.from === 'seller');
  return last ? signerOf(last.text, last.signature) : '';
}

/** Reads who writes now and who wrote before. */
export function senderOf(subject: Case, agentName: string | undefined): Sender {
  const order = subject.order.record;
  const agent = cleanText(agentName ?? order.agentName);
  const before = cleanText(order.previousAgentName) || readLastSigner(subject.thread);
  const isSame = before === '' || agent === '' || agent.split(' ')[0] === before.split(' ')[0];
  return { agent, previous: isSame ? '' : before };
}
