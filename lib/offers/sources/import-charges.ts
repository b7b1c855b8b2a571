import { formatMoney, type Money, type RemedyId } from '../../values/index.ts';
import { isOpen, isRequired, type OfferContext, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** Import charges that were promised as included, or that the delivery term puts on the seller. */
export const importCharges: OfferSource = {
  id: 'import_charges',
  find: (context) => {
    const remedy = REMEDIES.find((id) => isRequired(context, id)) ?? REMEDIES.find((id) => isOpen(context, id));
    const range = remedy && readRange(context, remedy);
    if (!remedy || !range || range.most === 0) return null;
    const [least, most] = [sumOf(context, range.least), sumOf(context, range.most)];
    const stop = (amount: Money) => ({
      amount,
      remedy,
      reason: `import charges that were said to be included: ${formatMoney(amount)}`,
    });
    return {
      ...(isRequired(context, remedy) && range.least > 0 && { owed: least }),
      most,
      adds: 'nothing',
      stops: range.least > 0 && range.least < range.most ? [stop(least), stop(most)] : [stop(most)],
    };
  },
};

const REMEDIES: readonly RemedyId[] = ['customs_cost_full', 'customs_cost_contribution'];

function readRange(context: OfferContext, remedy: RemedyId): { readonly least: number; readonly most: number } | null {
  const { customsInvoice: invoice, incoterm, listing, buyer } = context.case.order.record;
  if (!invoice) return null;
  const [duty, fee, storage] = [invoice.duty ?? 0, invoice.carrierFee ?? 0, invoice.storage ?? 0];
  // A business that reclaims import VAT gets it back from the state: there it has no loss.
  const vat = buyer?.vatRegistered === true ? 0 : (invoice.importVat ?? 0);
  const parts = duty + fee + storage + vat;
  const all = parts > 0 ? parts : (invoice.total ?? 0);
  const term = incoterm === undefined ? context.case.settings.incoterm : incoterm;
  if (term === 'DDP' || remedy === 'customs_cost_full') return { least: all, most: all };
  const covered = { duty, duty_and_fee: duty + fee, all }[context.case.settings.dutiesIncludedCover ?? 'duty'];
  if (listing?.importCharges === 'included') {
    const owed = context.case.settings.dutiesIncludedCover === undefined ? all : covered;
    return { least: owed, most: owed };
  }
  return isRequired(context, remedy) && isPromised(context) ? { least: duty, most: covered } : null;
}

/** Only what a seller wrote about duty counts; a remedy can be required for storage alone. */
const isPromised = (context: OfferContext): boolean => {
  const promised = context.report.situation['promise.duties'];
  return promised === undefined || !promised.known || promised.value === true;
};
