import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageTeacher, type TeacherHost } from '../lib/teacher/index.ts';

const MARK = Symbol.for('middle-ground/page-teacher');

/** Brought into a page only when the agent begins to teach it; waits there for the panel. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [MARK]?: () => boolean };
  if (world[MARK]?.()) return;
  const { browser, chrome } = globalThis as unknown as Readonly<
    Record<'browser' | 'chrome', { readonly runtime: TeacherHost }>
  >;
  const { runtime } = browser ?? chrome;
  world[MARK] = () => runtime.id !== undefined;
  startPageTeacher(document, runtime);
});
