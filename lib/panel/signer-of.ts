import { readLastSigner } from '../reply/index.ts';
import type { OpenCase } from './panel-state.ts';

/** Who signs the reply, and how that is known: nobody is made up. */
export interface Signer {
  readonly name: string;
  readonly from: 'typed' | 'profile' | 'order' | 'thread' | 'nobody';
}

/** What decides who signs. */
export type SignerGround = Pick<OpenCase, 'thread' | 'kept' | 'orders' | 'choice' | 'profile'>;

/**
 * The name under the reply: typed for this case, else that of the settings, else of the order, else the one under the
 * last message of the seller's own side.
 */
export function signerOf({ thread, kept, orders, choice, profile }: SignerGround): Signer {
  if (choice.agentName !== undefined) return { name: choice.agentName, from: 'typed' };
  if (profile.name) return { name: profile.name, from: 'profile' };
  const inOrder = orders.find((reading) => reading.record.agentName)?.record.agentName;
  if (inOrder) return { name: inOrder, from: 'order' };
  const { roles } = kept.corrections;
  const messages = thread.messages.map((message, index) => ({ ...message, from: roles?.[index] ?? message.from }));
  const name = readLastSigner({ ...thread, messages });
  return name ? { name, from: 'thread' } : { name: '', from: 'nobody' };
}
