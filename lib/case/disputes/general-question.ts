import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** A question, and no trouble. */
export const generalQuestion: DisputeRule = {
  type: 'general_question',
  weigh: (reading) => [
    ...said(reading, { m_general: 1.2, presale: 2.2, m_invoice: 1, m_how_to: 0.2 }),
    ...shown(true, 0.6, 'nothing else was found'),
  ],
};
