import { startChromiumDriver } from '../../e2e/chromium-driver.ts';
import type { EditorDriver } from '../../e2e/editor-driver.ts';
import { type EditorPageServer, serveEditorPages } from '../../e2e/editor-pages/serve-editor-pages.ts';
import { EDITOR_PAGES } from '../../e2e/editor-pages.ts';
import { CRITERIA } from '../../e2e/editor-trial.ts';
import { tryEditor, type Verdict } from '../../e2e/editor-trials.ts';
import { startFirefoxDriver } from '../../e2e/firefox/firefox-driver.ts';
import { atLeast, type BenchRow } from '../row.ts';

type Start = (addressOf: EditorPageServer['addressOf']) => Promise<EditorDriver>;

const failed = (error: unknown): Verdict => {
  const fault = [String(error).slice(0, 200)];
  return { insert: fault, caret: fault, undo: fault, model: fault, paragraphs: fault };
};

const tryAll = async (start: Start, server: EditorPageServer): Promise<readonly BenchRow[]> => {
  const driver = await start(server.addressOf);
  const rows: BenchRow[] = [];
  try {
    for (const page of EDITOR_PAGES) {
      const verdict = await tryEditor(driver, page).catch(failed);
      for (const criterion of CRITERIA) {
        const [fault] = verdict[criterion];
        const told = { unit: 'true', bar: 1, ...(fault ? { baseline: fault } : {}) };
        rows.push(atLeast(`${page.name} ${driver.browser} ${criterion}`, fault ? 0 : 1, told));
      }
    }
    return rows;
  } finally {
    await driver.close();
  }
};

/** Every editor in both browsers: 1 where all that was tried under a criterion held, else 0 and what was seen instead. */
export async function measureEditors(): Promise<readonly BenchRow[]> {
  const server = await serveEditorPages();
  try {
    const rows = await Promise.all([tryAll(startChromiumDriver, server), tryAll(startFirefoxDriver, server)]);
    return rows.flat();
  } finally {
    server.close();
  }
}
