import { type Act, because } from './act.ts';

/** Closing words and the agent's name. */
export const close: Act = {
  id: 'close',
  paragraph: 5,
  plan: ({ sender }) => [
    {
      act: 'close',
      topic: sender.agent === '' ? 'unsigned' : 'signed',
      rank: 1,
      because: because(sender.agent === '' ? 'Nobody is named to sign.' : `${sender.agent} signs.`),
    },
  ],
};
