/** Stands where something was blotted out; no rule's words contain it, and it is no blank. */
const BLOT = '\uE000';
const SHORTEST_NAME = 4;

const HIDDEN: readonly RegExp[] = [
  /^[ \t]*>[^\n]*$/gm,
  /["“„«][^"“”„«»\n]{1,240}["”“»]/g,
  /(?<![\p{L}\p{N}])['‘][^'‘’\n]{2,240}['’](?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/[^\s<>"]{1,400}/gi,
];

const blot = (text: string, start: number, end: number): string =>
  text.slice(0, start) + BLOT.repeat(end - start) + text.slice(end);

/** The text at the same length without what its writer did not say: quoted words, links, and the names given. */
export function maskQuotes(text: string, names: readonly string[]): string {
  let masked = text;
  for (const pattern of HIDDEN) masked = masked.replace(pattern, (found) => BLOT.repeat(found.length));
  const lower = text.toLowerCase();
  for (const name of names) {
    const wanted = name.trim().toLowerCase();
    if (wanted.length < SHORTEST_NAME || lower.length !== text.length) continue;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      masked = blot(masked, at, at + wanted.length);
    }
  }
  return masked;
}
