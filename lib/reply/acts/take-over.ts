import { type Act, because } from './act.ts';

/** A second voice says who it is. It never claims a rank: only the agent knows that. */
export const takeOver: Act = {
  id: 'take-over',
  paragraph: 1,
  plan: ({ sender, order }) =>
    sender.previous === '' || sender.agent === ''
      ? []
      : [
          {
            act: 'take-over',
            topic: 'taken-over',
            rank: 1,
            because: because(
              `${sender.previous} wrote before${order.refusalsSent ? ` and refused ${order.refusalsSent} times` : ''}; ${sender.agent} writes now.`,
            ),
          },
        ],
};
