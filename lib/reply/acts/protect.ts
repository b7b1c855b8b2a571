import { isOpen } from '../brief/brief.ts';
import { type Act, because, becauseOfSignal, type PlannedLine } from './act.ts';

/** After an injury or a danger: nobody uses it, it is kept or collected, somebody responsible looks at it. No cause, no advice on use. */
export const protect: Act = {
  id: 'protect',
  paragraph: 2,
  plan: (brief) => {
    if (brief.mode !== 'safety') return [];
    const reasons = [...because('Somebody was hurt or may be.'), ...becauseOfSignal(brief, 'safety_risk')];
    const line = (topic: string, rank: 1 | 2): PlannedLine => ({ act: 'protect', topic, rank, because: reasons });
    const isFetched = brief.order.freeCollection === true;
    return [
      line('stop-use', 1),
      line(isFetched ? 'collect' : 'keep', 1),
      ...(isOpen(brief, 'escalate_safety') ? [line('who', 1)] : []),
    ];
  },
};
