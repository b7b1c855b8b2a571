const RUN = 3;

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' ')),
  );
}

/** Share (0 to 1) of a text's runs of three words that also stand in another text. 0 for texts of fewer words. */
export function shareOfRuns(text: string, other: string): number {
  const own = runsOf(text);
  if (own.size === 0) return 0;
  const others = runsOf(other);
  return [...own].filter((run) => others.has(run)).length / own.size;
}
