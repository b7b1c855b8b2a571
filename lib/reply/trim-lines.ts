import type { Brief } from './brief/brief.ts';
import type { RealisedLine } from './realise-line.ts';

/** How long a text is, in words. */
type LengthInWords = (text: string) => number;

const wordsBetweenBlanks: LengthInWords = (text) => text.split(/\s+/).filter((word) => word !== '').length;

/** Words a reply may have: few where little is to be said, and fewer where many were said already. */
function wordLimitOf(brief: Brief): number {
  if (brief.mode === 'farewell' || brief.mode === 'ordinary') return 80;
  if (brief.length === 'short') return 70;
  const isFollowUp = brief.case.thread.messages.some((message) => message.from === 'seller');
  return isFollowUp && !brief.hasFreshDemand ? 105 : 170;
}

/** Acts a short reply can do without, first to go first; what is owed, promised or regretted is not among them. */
const SPARED_WHEN_SHORT: readonly string[] = ['money-way', 'account', 'known', 'acknowledge', 'choose'];

const isKept = ({ line }: RealisedLine): boolean =>
  line.isApology === true || line.topic === 'confirm-date' || line.topic === 'which-time';

/** Takes lines out, last ones first, until the rest is short enough or none of them is left. */
function dropped(
  lines: readonly RealisedLine[],
  isTooLong: (lines: readonly RealisedLine[]) => boolean,
  isDroppable: (line: RealisedLine, index: number) => boolean,
): readonly RealisedLine[] {
  let kept = lines;
  while (isTooLong(kept)) {
    const last = kept.findLastIndex(isDroppable);
    if (last < 0) break;
    kept = kept.toSpliced(last, 1);
  }
  return kept;
}

/**
 * Leaves out what matters least until the reply is short enough: lines of rank 3, then of rank 2, the last ones first.
 * Lines of rank 1 stay, however long the reply: a remedy, a date or an apology that is due is never dropped for length.
 * A short reply goes further and keeps of the opening one line alone.
 */
export function trimLines(
  lines: readonly RealisedLine[],
  brief: Brief,
  lengthInWords: LengthInWords = wordsBetweenBlanks,
): readonly RealisedLine[] {
  const limit = wordLimitOf(brief);
  const isTooLong = (kept: readonly RealisedLine[]): boolean =>
    kept.reduce((sum, { text }) => sum + lengthInWords(text), 0) > limit;
  const isShort = brief.length === 'short';
  const light = isShort ? lines.filter(({ line }) => line.rank < 3) : lines;
  const ranked = ([3, 2] as const).reduce(
    (kept, rank) => dropped(kept, isTooLong, ({ line }) => line.rank === rank),
    light,
  );
  // Proof, a bank's date or a refund's reference are the matter itself in the other kinds of reply.
  if (!isShort || brief.mode !== 'solve') return ranked;
  const opening = ranked.find(({ line }) => line.act === 'acknowledge');
  // Where nothing is offered, what is known is the answer.
  const spared = SPARED_WHEN_SHORT.filter((act) => act !== 'known' || brief.offered.length > 0);
  return spared.reduce(
    (kept, act) => dropped(kept, isTooLong, (each) => each.line.act === act && each !== opening && !isKept(each)),
    ranked,
  );
}
