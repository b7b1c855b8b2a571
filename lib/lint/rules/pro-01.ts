import { addDays, compareDays, dayOf } from '../../calendar/index.ts';
import { findWrittenDays } from '../../orders/index.ts';
import type { LintRule } from '../rule.ts';

const AHEAD = /\b(?:will|['’]ll|shall|going to|leaves?|ships?|arrives?)\b/i;
const DUE = /\b(?:by|until|before|for)\s(?:the\s)?(?:\p{L}+day,?\s)?$/iu;
/** What was, or will not be, is no promise. */
const NO_PROMISE =
  /\b(?:was|were|left|shipped|arrived|came|took|since|dated|ordered|paid|wrote|said|told|agreed|sent|had|did|ended|ran out|not|never|missed|planned)\b|n['’]t\b/i;
const DISPATCH = /\b(?:ships?|leaves?|(?:be )?(?:shipped|dispatched|sent)|send (?:it|them)|dispatch)\b/i;

/** A date that cannot be kept: the day is over or earlier than your own estimate: a promise that is broken as it is made. */
export const pro01: LintRule = {
  id: 'PRO-01',
  severity: 'block',
  title: 'A date that cannot be kept',
  why: 'The day is over or earlier than your own estimate: a promise that is broken as it is made.',
  languages: ['en'],
  check: (draft, context) => {
    const { now, settings, order } = context.case ?? {};
    if (!now) return [];
    const today = settings?.sellerTimeZone ? dayOf(now, settings.sellerTimeZone) || now.slice(0, 10) : now.slice(0, 10);
    const estimate = order?.record.dispatchedAt ? undefined : order?.record.realisticDispatchBy;
    const earliest = estimate ? addDays(estimate, settings?.promiseBufferDays ?? 0) : undefined;
    return draft.sentences.flatMap((sentence) => {
      if (NO_PROMISE.test(sentence.text)) return [];
      return findWrittenDays(sentence.text, { today, direction: 'future' }).flatMap(({ day, start, end }) => {
        if (!AHEAD.test(sentence.text) && !DUE.test(sentence.text.slice(0, start))) return [];
        const isOver = compareDays(day, addDays(today, -1)) < 0;
        const isTooEarly = earliest !== undefined && DISPATCH.test(sentence.text) && compareDays(day, earliest) < 0;
        if (!isOver && !isTooEarly) return [];
        const better = isOver
          ? 'Name a day that is still to come.'
          : `Promise no day before ${earliest}: your estimate with its buffer.`;
        return [{ start: sentence.start + start, end: sentence.start + end, better }];
      });
    });
  },
  examples: {
    bad: [
      { text: 'It will leave by 2 June.', at: '2 June', in: { now: '2026-06-08T10:00:00+02:00' } },
      {
        text: 'It ships on 8 June.',
        at: '8 June',
        in: { now: '2026-06-01T10:00:00+02:00', order: { realisticDispatchBy: '2026-06-12' } },
      },
      {
        text: 'I will send it by 13 June.',
        at: '13 June',
        in: {
          now: '2026-06-01T10:00:00+02:00',
          order: { realisticDispatchBy: '2026-06-12' },
          settings: { promiseBufferDays: 4 },
        },
      },
    ],
    good: [
      {
        text: 'It ships on or before 16 June.',
        in: {
          now: '2026-06-01T10:00:00+02:00',
          order: { realisticDispatchBy: '2026-06-12' },
          settings: { promiseBufferDays: 4 },
        },
      },
      { text: 'It left on 2 June, and I check again by 9 June.', in: { now: '2026-06-08T10:00:00+02:00' } },
      { text: 'I will write to you by 2 June.' },
    ],
  },
};
