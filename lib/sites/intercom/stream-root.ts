const STREAM =
  '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], .inbox-2__conversation-stream';
const MAX_ROOTS = 200;

/** Where the conversation stands: the page, or an open shadow root in it. */
export function intercomRoot(page: Document): ParentNode {
  const roots: ParentNode[] = [page];
  for (let at = 0; at < roots.length && at < MAX_ROOTS; at += 1) {
    const root = roots[at];
    if (!root) break;
    if (root.querySelector(STREAM)) return root;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return page;
}
