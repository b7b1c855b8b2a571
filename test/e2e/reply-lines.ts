const BLANKS = /[\s\u00a0\ufeff\u200b]+/g;

/** Lines without empty ones: products differ in how they space paragraphs. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(BLANKS, ' ').trim())
    .filter((line) => line !== '');

/** A text without white space. */
export const essenceOf = (text: string): string => text.replace(BLANKS, '');

const glue = (first: string, second: string): readonly string[] => [
  [first, second].filter((part) => part !== '').join('\n'),
  `${first}${second}`,
];

/** What may come of writing `reply` between two pieces of a line: some editors begin a paragraph of their own. */
export const joinedLines = (before: string, reply: readonly string[], after: string): readonly string[] =>
  glue(before, reply.join('\n'))
    .flatMap((start) => glue(start, after))
    .map((text) => linesOf(text).join('\n'));
