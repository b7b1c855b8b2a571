import type { Brief } from './brief/brief.ts';
import type { RealisedLine } from './realise-line.ts';

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Words a reply may have: few where little is to be said, and fewer where many were said already. */
function wordLimitOf(brief: Brief): number {
  if (brief.mode === 'farewell' || brief.mode === 'ordinary') return 80;
  if (brief.length === 'short') return 70;
  const isFollowUp = brief.case.thread.messages.some((message) => message.from === 'seller');
  return isFollowUp && !brief.hasFreshDemand ? 105 : 170;
}

/**
 * Leaves out what matters least until the reply is short enough: lines of rank 3, then of rank 2, the last ones first.
 * Lines of rank 1 stay, however long the reply: a remedy, a date or an apology that is due is never dropped for length.
 */
export function trimLines(lines: readonly RealisedLine[], brief: Brief): readonly RealisedLine[] {
  const limit = wordLimitOf(brief);
  let kept = brief.length === 'short' ? lines.filter(({ line }) => line.rank < 3) : lines;
  for (const rank of [3, 2] as const) {
    while (kept.reduce((sum, { text }) => sum + wordsOf(text), 0) > limit) {
      const last = kept.findLastIndex(({ line }) => line.rank === rank);
      if (last < 0) break;
      kept = kept.toSpliced(last, 1);
    }
  }
  return kept;
}
