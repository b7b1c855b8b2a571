/** Text without any white space or format characters: editors change those, never the letters. */
const essence = (text: string): string => text.replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g, '');

/** How often `part` stands in `whole`, white space aside; 0 for an empty part. */
export function countText(whole: string, part: string): number {
  const [haystack, needle] = [essence(whole), essence(part)];
  if (needle === '') return 0;
  let count = 0;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) count += 1;
  return count;
}

/** Number of letters and signs of a text, white space aside (UTF-16 units). */
export const countSigns = (text: string): number => essence(text).length;

/** Place in a text right behind its given number of signs; the text's end where it has fewer. */
export function placeBehindSigns(text: string, signs: number): number {
  let left = signs;
  if (left <= 0) return 0;
  for (const { 0: run, index } of text.matchAll(/[^\s\u00a0\u200b-\u200f\u2060\ufeff]+/g)) {
    if (run.length >= left) return index + left;
    left -= run.length;
  }
  return text.length;
}
