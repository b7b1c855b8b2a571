/** Width of a line of text that reads well. */
export const WIDTH = 96;

/** Wraps text at blanks; the lines after the first begin with `indent`. Words longer than a line stand alone. */
export function wrap(text: string, indent = '', width = WIDTH): string {
  return text
    .split('\n')
    .map((paragraph) => wrapParagraph(paragraph, indent, width))
    .join(`\n${indent}`);
}

function wrapParagraph(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && line.length + word.length + 1 > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
