import { openRisk, worstRisk } from '../model/exposure.ts';
import type { PathModel } from './path-model.ts';

/** Give what is owed and nothing more: the way that needs no consent, and the measure of every offer. */
export const hold: PathModel = {
  id: 'hold',
  title: 'Give what is owed and nothing more',
  remedies: [],
  isOpen: () => true,
  measure: (values, { owed }) => {
    const work = owed + values.hours * values.wage;
    return { expected: work + openRisk(values, owed), best: work, worst: work + worstRisk(values, owed) };
  },
};
