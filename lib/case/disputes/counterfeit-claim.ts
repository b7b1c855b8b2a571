import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The buyer says the item is a fake. */
export const counterfeitClaim: DisputeRule = {
  type: 'counterfeit_claim',
  weigh(reading) {
    const { order, buyer } = reading;
    return [
      ...said(reading, { m_counterfeit: 4.4 }),
      ...shown(
        (order.documents ?? []).some(({ name }) => /authori[sz]ation|brand|certificate|invoice/i.test(name)) &&
          hasCue(buyer, 'm_counterfeit'),
        1,
        'papers on the origin are at hand',
      ),
    ];
  },
};
