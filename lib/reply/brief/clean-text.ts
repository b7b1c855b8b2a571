const LONGEST_QUOTE = 120;

/**
 * Words of an order or a page as they may stand inside a sentence of ours: one line, no braces or invisible direction
 * marks, no closing full stop, cut at a word after 120 characters. '' where nothing is left.
 */
export function cleanText(text: string | undefined): string {
  if (text === undefined) return '';
  const line = text
    .slice(0, 1000)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069{}<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = line.length <= LONGEST_QUOTE ? line : line.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '');
  return cut.replace(/[.!,;:。！，；：、\s]+$/, '');
}
