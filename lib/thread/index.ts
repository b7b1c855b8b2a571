// Takes pages, mails and pasted text. Gives the neutral Thread. Knows nothing of cases, policy or any site.
export type { Message, Role, Thread } from './thread.ts';
