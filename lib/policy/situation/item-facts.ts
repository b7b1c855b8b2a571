import { type DisputeType, known, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { isDigital } from './parcel-reading.ts';
import { readTrouble } from './trouble.ts';

const BROKEN: ReadonlySet<DisputeType> = new Set(['damaged_in_transit', 'defective', 'warranty', 'safety_incident']);

const hasSignal = ({ ticket }: SituationContext, id: string): boolean => ticket.signals.some((each) => each.id === id);

const isOfKind = ({ ticket }: SituationContext, kind: string): boolean => ticket.goods?.kind === kind;

/** What was bought: kinds of goods that law and the seller's own categories treat in their own way. */
export const itemFacts: FactTable = {
  'item.digital': {
    type: 'boolean',
    what: 'the item is a file or licence',
    read: (context) => known(isDigital(context)),
  },
  'item.perishable': {
    type: 'boolean',
    what: 'the goods are perishable',
    read: (context) =>
      known(context.order.perishable ?? (isOfKind(context, 'perishable') || hasSignal(context, 'perishable'))),
  },
  'item.custom': {
    type: 'boolean',
    what: 'the item was made for this buyer',
    read: (context) =>
      known(
        context.order.customMade !== undefined || isOfKind(context, 'custom_made') || hasSignal(context, 'custom_made'),
      ),
  },
  'item.madeToOrder': {
    type: 'boolean',
    what: 'the item is made after the order',
    read: ({ order }) => known(order.madeToOrder === true),
  },
  'item.unsealed': {
    type: 'boolean',
    what: 'the hygiene seal of the goods is broken',
    ask: { who: 'buyer', text: 'Is the seal of the goods still unbroken?' },
    read: (context) => {
      if (!isOfKind(context, 'sealed')) return known(false);
      return context.order.return?.condition === 'used' ? known(true) : UNKNOWN;
    },
  },
  'item.hazardous': {
    type: 'boolean',
    what: 'the goods are hazardous',
    read: (context) => known(isOfKind(context, 'hazardous')),
  },
  'goods.category': {
    type: 'list',
    what: 'your categories of the goods',
    read: ({ ticket }) => (ticket.goods === undefined ? UNKNOWN : known(ticket.goods.names)),
  },
  'goods.returnable': {
    type: 'boolean',
    what: 'you take these goods back after a change of mind',
    read: ({ ticket }) => known(ticket.goods?.isReturnable !== false),
  },
  'item.useless': {
    type: 'boolean',
    what: 'the item cannot be used as it is',
    read: (context) =>
      known(BROKEN.has(readTrouble(context.ticket)) && !['buyer', 'shared'].includes(context.ticket.fault.party)),
  },
  'item.outOfStock': {
    type: 'boolean',
    what: 'no other piece is in stock',
    read: ({ order }) => known(order.stock === 0 && !order.localDelivery?.stock),
  },
};
