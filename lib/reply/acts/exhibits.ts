import type { Brief } from '../brief/brief.ts';
import { cleanText } from '../brief/clean-text.ts';
import { because, type PlannedLine } from './act.ts';

const MOST_EXHIBITS = 4;

/** `0:12` from a second of a clip. */
const timeStamp = (second: number): string => `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;

/** What lies on the table, one line a piece, in the words of the record and without an adjective of ours. */
export function proofLines(brief: Brief): readonly PlannedLine[] {
  const { evidence = [], dateConsentAt } = brief.order;
  const lines = evidence.slice(0, MOST_EXHIBITS).map(
    (each): PlannedLine => ({
      act: 'account',
      topic: each.atSecond === undefined ? `exhibit-${each.from}` : 'exhibit-clip',
      rank: 1,
      because: because(`Evidence of the ${each.from}: ${each.shows}`),
      slots: {
        proof: `proof.${each.kind}`,
        shown: cleanText(each.shows),
        atSecond: each.atSecond === undefined ? undefined : timeStamp(each.atSecond),
      },
    }),
  );
  if (dateConsentAt === undefined) return lines;
  const consent: PlannedLine = {
    act: 'account',
    topic: 'consent',
    rank: 1,
    because: because('The buyer agreed to a later day in the chat.'),
    slots: { saidOn: dateConsentAt.slice(0, 10) },
  };
  return [consent, ...lines];
}
