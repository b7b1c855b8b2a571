const BLOCK = /^(P|DIV|LI|UL|OL|BLOCKQUOTE|H[1-6]|PRE|SECTION)$/;

/** Lines of markup as a mail program shows them: read from the markup itself, not by the product's own reader. */
export function linesOfMarkup(markup: string): string {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    const inner = [...node.childNodes].map(write).join('');
    const { nodeName } = node;
    return nodeName === 'BR' ? '\n' : BLOCK.test(nodeName) ? `\n${inner}\n` : inner;
  };
  return write(parsed.body);
}
