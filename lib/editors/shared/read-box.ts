const BLOCK = /^(P|DIV|LI|UL|OL|H[1-6]|PRE|TABLE|TR|SECTION|ARTICLE|BLOCKQUOTE|HR|DL|DT|DD)$/;

/** Text of an editable element by lines; elements matched by one of `leaveOut` are left out. Asks for no layout. */
export function readBox(root: Element, leaveOut: readonly string[] = []): string {
  const skipped = leaveOut.join(', ');
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  // A block stands on its own line, a paragraph apart from its neighbours.
  const edge = (tagName: string): void => {
    if (lines.at(-1) !== '') lines.push('');
    if (tagName === 'P' && lines.length > 1) lines.push('');
  };
  let node: Node | null = root.firstChild;
  while (node) {
    let into: Node | null = null;
    if (node.nodeType === 3) add((node.nodeValue ?? '').replace(/[ \t\r\n\u00a0]+/g, ' '));
    else if (node.nodeType === 1 && !(skipped !== '' && (node as Element).matches(skipped))) {
      const { tagName } = node as Element;
      // The `<br>` that only keeps an empty block open is the block's own end.
      if (tagName === 'BR') lines.push('');
      else if (BLOCK.test(tagName)) edge(tagName);
      into = node.firstChild;
    }
    if (into) {
      node = into;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node && BLOCK.test((node as Element).tagName)) edge((node as Element).tagName);
    }
    node = node?.nextSibling ?? null;
  }
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
