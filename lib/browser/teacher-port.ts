import { browser } from 'wxt/browser';
import { TEACHER_PORT_NAME, type TeacherRequestName, type TeachStep } from '../messages/index.ts';
import type { PageLesson, TeacherPort } from '../panel/index.ts';
import { fail, succeed } from '../values/index.ts';
import { connectPage } from './page-connection.ts';
import { TEACHER_FILE } from './site-origin.ts';
import { acceptOutcome, acceptPointing } from './teacher-answers.ts';

/** Nobody points for longer than this without having gone away. */
const POINT_MS = 15 * 60_000;
const ANSWER_MS = 10_000;

const words = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 400) : null);
const done = (value: unknown): true | null => (value === true ? true : null);

/**
 * Teaches the page in the active tab. The script that does it is brought in now, under the same right as reading, and
 * takes everything away from the page when the lesson is closed. `labels` are shown in the page.
 */
export function teacherPort(labels: Readonly<Record<TeachStep, string>>): TeacherPort {
  return {
    open: async (onClose) => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return fail('tab-closed');
      const opened = await connectPage(
        tab.id,
        { onEvent: () => undefined, onClose },
        { name: TEACHER_PORT_NAME, file: TEACHER_FILE },
      );
      if (!opened.ok) return opened;
      const channel = opened.value;
      const ask = async <Answer>(
        name: TeacherRequestName,
        payload: unknown,
        { accept, timeoutMs = ANSWER_MS }: { accept: (value: unknown) => Answer | null; timeoutMs?: number },
      ) => {
        const answered = await channel.request(name, payload, timeoutMs);
        if (!answered.ok) return answered;
        const value = accept(answered.value);
        return value === null ? fail('bad-answer' as const) : succeed(value);
      };
      const lesson: PageLesson = {
        point: (step) =>
          ask('teach.point', { step, label: labels[step] }, { accept: acceptPointing, timeoutMs: POINT_MS }),
        walk: (by) => ask('teach.walk', { by }, { accept: words }),
        choose: () => ask('teach.choose', {}, { accept: done }),
        learn: (request) => ask('teach.learn', request, { accept: acceptOutcome }),
        close: channel.close,
      };
      return succeed(lesson);
    },
  };
}
