import { isShown } from '../shared/is-shown.ts';

const LOG = '[data-test-id="omni-log-container"]';

/**
 * The tab of one ticket: every open ticket stays in the page, hidden. The one that carries the ticket's number, else the
 * active one; null where that leaves more than one.
 */
export function zendeskPane(page: Document, id: string): ParentNode | null {
  const logs = [...page.querySelectorAll(LOG)];
  const numbered = ['data-ticket-id', 'data-entity-id', 'data-side-conversations-anchor-id']
    .map((name) => `[${name}="${id}"]`)
    .join(', ');
  const own = logs.map((log) => log.closest(numbered)).filter((pane) => pane !== null);
  if (own.length > 0) return new Set(own).size === 1 ? (own[0] ?? null) : null;
  const shown = logs.filter(isShown);
  if (shown.length > 1) return null;
  const [log] = shown;
  if (!log) return logs.length === 0 ? page : null;
  return log.closest('.ticket-panes-grid-layout') ?? (page.querySelectorAll(LOG).length === 1 ? page : log);
}
