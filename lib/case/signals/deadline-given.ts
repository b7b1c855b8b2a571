import { dayOfMoment } from '../../calendar/index.ts';
import type { SignalDetector } from '../reading.ts';

/** Days by which the buyer says that something must happen. */
export const deadlineGiven: SignalDetector = {
  signals: ['deadline_given'],
  detect: ({ facts, zones }) =>
    facts.flatMap((fact) => {
      if (fact.kind !== 'deadline' || fact.from === 'seller' || fact.from === 'platform') return [];
      const parameter = dayOfMoment(fact.value, zones.buyer ?? zones.seller ?? 'UTC') || fact.value.slice(0, 10);
      return [
        {
          id: 'deadline_given' as const,
          parameter,
          strength: 0.9,
          because: [{ text: `by ${fact.value}`, evidence: fact.evidence }],
        },
      ];
    }),
};
