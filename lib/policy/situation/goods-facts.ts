import { addBusinessDays, addDays, closeOfBusiness, endOfDay, isBusinessDay } from '../../calendar/index.ts';
import { type DisputeType, type Known, known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { momentIf, sumOf } from './situation-context.ts';
import { readTrouble } from './trouble.ts';

const REMEDY_KEY: Partial<Record<DisputeType, 'wrongItem' | 'defective' | 'damaged' | 'missingPart'>> = {
  wrong_item: 'wrongItem',
  defective: 'defective',
  warranty: 'defective',
  damaged_in_transit: 'damaged',
  missing_parts: 'missingPart',
  order_mixup: 'wrongItem',
};

const firstRemedyOf = ({ settings, ticket }: SituationContext): string => {
  const trouble = readTrouble(ticket);
  const key = REMEDY_KEY[trouble];
  // Only where the seller mixed two orders up is the buyer holding the wrong thing.
  if (trouble === 'order_mixup' && ticket.fault.party !== 'seller') return 'not_set';
  return (key === undefined ? undefined : settings[key]) ?? 'not_set';
};

/** Parts in stock leave on the working day of now. */
function partsOpenAt({ settings, sellerToday, sellerZone, calendar }: SituationContext): Known<string> {
  if (settings.partsDays === undefined) return UNKNOWN;
  const leaves = isBusinessDay(sellerToday, calendar) ? sellerToday : addBusinessDays(sellerToday, 1, calendar);
  return momentIf(closeOfBusiness(addDays(leaves, settings.partsDays), sellerZone, calendar));
}

/** Units the buyer counts as missing: of the numbers he names, the smaller part of what was ordered, or the rest to it. */
function missingUnits({ order, ticket }: SituationContext): number | undefined {
  const { quantity } = order;
  if (quantity === undefined || quantity < 2 || readTrouble(ticket) !== 'missing_parts') return undefined;
  const counted = ticket.facts.flatMap((fact) =>
    fact.kind === 'quantity' && fact.from === 'buyer' && fact.value < quantity ? [fact.value] : [],
  );
  const pair = counted.find((units) => units <= quantity / 2 && counted.includes(quantity - units));
  const [only] = counted;
  if (pair !== undefined || only === undefined || counted.length > 1) return pair;
  return only <= quantity / 2 ? only : quantity - only;
}

/** Units that are missing, or defective ones beyond what the contract tolerates. */
function unitsOwed(context: SituationContext): Known<number> {
  const { order, settings } = context;
  if (order.reportedDefectiveUnits === undefined) return knownIf(missingUnits(context));
  const tolerated = Math.floor(((order.quantity ?? 0) * (settings.b2bDefectTolerancePct ?? 0)) / 100 + 1e-9);
  return known(Math.max(0, order.reportedDefectiveUnits - tolerated));
}

/** The goods, and what the seller has at hand. */
export const goodsFacts: FactTable = {
  'parts.inStock': {
    type: 'boolean',
    what: 'the missing part is in stock',
    ask: { who: 'agent', text: 'Is the missing part in stock?' },
    read: ({ order }) =>
      order.spareParts === undefined ? UNKNOWN : known(order.spareParts.every(({ inStock }) => inStock !== false)),
  },
  'parts.names': {
    type: 'list',
    what: 'the parts at hand',
    read: ({ order }) => (order.spareParts === undefined ? UNKNOWN : known(order.spareParts.map(({ name }) => name))),
  },
  'parts.openAt': { type: 'moment', what: 'when the parts should have helped', read: partsOpenAt },
  'repair.openAt': {
    type: 'moment',
    what: 'when a repair or replacement started today should have helped',
    read: ({ settings, buyerToday, buyerZone }) =>
      settings.repairDays === undefined
        ? UNKNOWN
        : momentIf(endOfDay(addDays(buyerToday, settings.repairDays), buyerZone)),
  },
  'goods.firstRemedy': {
    type: 'text',
    what: 'what the settings try first',
    read: (context) => known(firstRemedyOf(context)),
  },
  'goods.firstRemedySet': {
    type: 'boolean',
    what: 'the settings say what is tried first',
    read: (context) => known(firstRemedyOf(context) !== 'not_set'),
  },
  'goods.causeOpen': {
    type: 'boolean',
    what: 'the cause is open',
    read: ({ ticket }) => known(ticket.fault.party === 'unclear'),
  },
  'units.owed': {
    type: 'number',
    what: 'defective units beyond the tolerance',
    ask: { who: 'buyer', text: 'How many units are defective?' },
    read: unitsOwed,
  },
  'units.owedValue': {
    type: 'money',
    what: 'the price of the units beyond the tolerance',
    read: (context) => {
      const units = unitsOwed(context);
      return units.known ? sumOf(units.value * (context.order.unitPrice ?? Number.NaN), context) : UNKNOWN;
    },
  },
  'item.fileAvailable': {
    type: 'boolean',
    what: 'a file of the item can be sent at once',
    read: ({ order }) => known(order.itemFileAvailable === true),
  },
  'units.reported': {
    type: 'number',
    what: 'units reported defective',
    read: ({ order }) => knownIf(order.reportedDefectiveUnits),
  },
  'remake.cost': {
    type: 'money',
    what: 'what a remake costs the seller',
    read: (context) => sumOf(context.order.costs?.remake, context),
  },
  'arranged.remedies': {
    type: 'list',
    what: 'remedies that are already arranged',
    read: ({ order }) => known((order.remedyOptions ?? []).map(({ remedy }) => remedy)),
  },
};
