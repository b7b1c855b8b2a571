import {
  asRecord,
  isOurPanel,
  type Pointing,
  type PortOpener,
  serveAnswers,
  TEACHER_PORT_NAME,
  type TeachOutcome,
  type TeachStep,
  type WirePort,
} from '../messages/index.ts';
import { boxAt, faultOfPair, type LearnFault, learnLayout } from '../sites/index.ts';
import { layOverlay, type Overlay } from './overlay.ts';
import { type PointingSession, pointAt } from './point-at.ts';
import { firstWords, tryLayout } from './try-layout.ts';

/** A port as the browser hands it to a page, with who opened it. */
export interface TeacherPort extends WirePort {
  readonly sender?: PortOpener;
}

/** The little a teacher needs of the browser; `browser.runtime` fits. */
export interface TeacherHost {
  readonly id?: string | undefined;
  readonly getURL: (path: '/') => string;
  readonly onConnect: { readonly addListener: (listener: (port: TeacherPort) => void) => void };
}

const STEPS: readonly TeachStep[] = ['buyer', 'own', 'box', 'note'];

/** One lesson: what was pointed at so far, and the pointing under way. */
interface Lesson {
  readonly page: Document;
  readonly overlay: Overlay;
  readonly pointed: Map<TeachStep, Element>;
  pointing: PointingSession | null;
  replaced: boolean;
}

const wordsOf = (element: Element): string =>
  firstWords(boxAt(element) === element ? '' : (element.textContent ?? '').slice(0, 2_000));

/** Why an element cannot be what a step asks for, as far as is known by then. */
const faultOf = ({ pointed }: Lesson, step: TeachStep, element: Element): LearnFault | null => {
  if (step === 'box') return boxAt(element) ? null : 'no-box';
  const [buyer, own] = step === 'buyer' ? [element, pointed.get('own')] : [pointed.get('buyer'), element];
  return step !== 'note' && buyer && own ? faultOfPair(buyer, own) : null;
};

const point = (lesson: Lesson, step: TeachStep, label: string): Promise<Pointing> => {
  const { page, overlay, pointed } = lesson;
  if (lesson.pointing) {
    lesson.replaced = true;
    lesson.pointing.end(null);
  }
  return new Promise((resolve) => {
    lesson.pointing = pointAt(page, overlay, {
      step,
      label,
      known: step === 'own' ? pointed.get('buyer') : undefined,
      onEnd: (element) => {
        const kind = lesson.replaced ? 'replaced' : 'cancelled';
        lesson.pointing = null;
        lesson.replaced = false;
        if (!element) return resolve({ kind });
        const fault = faultOf(lesson, step, element);
        if (fault) return resolve({ kind: 'not-this', fault });
        pointed.set(step, element);
        overlay.keep(step, step === 'box' ? (boxAt(element) ?? element) : element);
        resolve({ kind: 'pointed', words: wordsOf(element) });
      },
    });
  });
};

const learn = ({ page, pointed }: Lesson, payload: Readonly<Record<string, unknown>>): TeachOutcome => {
  const { day, repliesOnly, withNote } = payload;
  const [buyer, own, box] = [pointed.get('buyer'), pointed.get('own'), pointed.get('box')];
  const note = withNote === true ? pointed.get('note') : undefined;
  if (!buyer || !own || !box || typeof day !== 'string') return { ok: false, fault: 'no-pattern' };
  const parts = {
    buyer,
    own,
    box,
    ...(note ? { note } : {}),
    ...(repliesOnly === true ? { repliesOnly: true as const } : {}),
  };
  const outcome = learnLayout(parts, { url: page.location.href, day });
  if (!outcome.ok) return outcome;
  const trial = tryLayout(page, outcome.layout);
  return trial ? { ...outcome, trial } : { ok: false, fault: 'unread' };
};

const answer = async (lesson: Lesson, name: unknown, payload: unknown): Promise<unknown> => {
  const request = asRecord(payload) ?? {};
  if (name === 'teach.point') {
    const step = STEPS.find((each) => each === request.step);
    if (step && typeof request.label === 'string') return point(lesson, step, request.label.slice(0, 200));
  }
  if (name === 'teach.walk') {
    const framed = lesson.pointing?.walk(request.by === -1 ? -1 : 1);
    return framed ? wordsOf(framed) : '';
  }
  if (name === 'teach.choose') {
    lesson.pointing?.choose();
    return true;
  }
  if (name === 'teach.learn') return learn(lesson, request);
  throw new Error('not a request of this version');
};

/** Serves the panel that teaches this page: one lesson a port, and nothing left in the page when it closes. */
export function startPageTeacher(page: Document, host: TeacherHost): void {
  host.onConnect.addListener((port) => {
    if (port.name !== TEACHER_PORT_NAME) return;
    if (!isOurPanel(port.sender, host.id, host.getURL('/'))) {
      port.disconnect();
      return;
    }
    const lesson: Lesson = { page, overlay: layOverlay(page), pointed: new Map(), pointing: null, replaced: false };
    lesson.overlay.take(false);
    port.onDisconnect.addListener(() => {
      lesson.pointing?.end(null);
      lesson.overlay.remove();
    });
    serveAnswers(port, (name, payload) => answer(lesson, name, payload));
  });
}
