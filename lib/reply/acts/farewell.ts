import { isOpen } from '../brief/brief.ts';
import { type Act, because, type PlannedLine } from './act.ts';

/** One firm, friendly close: the case is closed, help stays open, a wish. No money, no argument. */
export const farewell: Act = {
  id: 'farewell',
  paragraph: 2,
  plan: (brief) => {
    if (brief.mode !== 'farewell') return [];
    const line = (topic: string, why: string): PlannedLine => ({
      act: 'farewell',
      topic,
      rank: 1,
      because: because(why),
    });
    return [
      line('closed', 'The case was closed and the last offer declined.'),
      ...(isOpen(brief, 'usage_help') ? [line('help', 'Help costs nothing and stays open.')] : []),
      line('wish', 'The last word is a friendly one.'),
    ];
  },
};
