import { type Brief, isAlongside, isOpen } from '../brief/brief.ts';
import { type Act, because, type PlannedLine } from './act.ts';

const line = (topic: string, rank: 1 | 2 | 3, why: string): PlannedLine => ({
  act: 'choose',
  topic,
  rank,
  because: because(why),
});

/** A new date agreed on a marketplace holds only when it stands in the order. */
const isDateOpen = ({ order, report }: Brief): boolean =>
  order.platformDateChanged === false && isOpen({ report }, 'extend_delivery_date');

/** A fact that decides which remedy is open and that only the buyer knows; the most decisive one. */
function question(brief: Brief): readonly PlannedLine[] {
  const isNumbered = brief.order.orderId !== undefined || brief.case.facts.some((fact) => fact.kind === 'order_id');
  if (!isNumbered) return [line('order-number', 1, 'No order is known yet.')];
  const asked = brief.report.questions.find((each) => each.ask === 'buyer');
  return asked === undefined ? [] : [line(`question.${asked.fact}`, 1, asked.text)];
}

/** The one thing the buyer is asked for: a choice, a day, a small step. */
export const choose: Act = {
  id: 'choose',
  paragraph: 4,
  plan: (brief) => {
    if (['farewell', 'safety', 'bank', 'accepted', 'hearing'].includes(brief.mode)) return [];
    const { dispute } = brief.case;
    const ids = brief.offered.map((remedy) => remedy.id);
    const alternatives = brief.offered.filter((remedy) => !isAlongside(remedy));
    const asked: PlannedLine[] = [];
    if (isDateOpen(brief)) asked.push(line('confirm-date', 1, 'Chat consent does not change the date in the order.'));
    const arranged = brief.order.remedyOptions?.find((each) => each.on !== undefined && ids.includes(each.remedy));
    if (arranged !== undefined) {
      return [...asked, { ...line('which-time', 1, 'The visit is arranged.'), slots: { optionOn: arranged.on } }];
    }
    if (alternatives.length > 1 && dispute.type !== 'how_to_use')
      return [...asked, line('which', 1, 'Several ways are open; the choice is the buyer’s.')];
    if (dispute.type === 'address_error' && ids.length === 1)
      return [...asked, line('shall-i', 1, 'It costs a fee the buyer shares.')];
    const isUnderWay = brief.order.deliveredAt === undefined && brief.order.dispatchedAt;
    if (alternatives.length === 1 && isUnderWay && alternatives[0]?.id.startsWith('return_refund')) {
      if (ids.length > 1)
        return [...asked, line('wait-or-back', 1, 'Waiting or sending it back: the choice is the buyer’s.')];
      return [
        ...asked,
        line('which-way', 2, 'Refusing the parcel or using the label: the buyer knows what is easier.'),
      ];
    }
    const isWaiting = dispute.type === 'not_received_in_transit' || dispute.type === 'late_delivery';
    const isKnown = brief.order.orderId !== undefined || brief.slots.lastScanAt !== undefined;
    if (isWaiting && isKnown && brief.slots.event === undefined && ids.length === 0) {
      return [...asked, line('need-by', 1, 'The day the goods are needed decides what helps.')];
    }
    return asked.length === 0 && ids.length === 0 ? question(brief) : asked;
  },
};
