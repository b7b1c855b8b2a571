import type { OrderRecord } from '../orders/index.ts';
import type { SellerSettings } from '../settings/index.ts';
import { foldText } from '../text/index.ts';
import type { Goods } from './case.ts';

type Category = NonNullable<SellerSettings['categories']>[number];
type Zone = NonNullable<SellerSettings['carrierZones']>[number];

/** The seller's rules as they stand for one order. */
export interface OrderSettings {
  readonly settings: SellerSettings;
  /** Categories its items are in; absent where none is. */
  readonly goods?: Goods;
  /** Business days the carrier usually takes to the buyer's country. */
  readonly usualTransitDays?: number;
}

const folded = (text: string): string => foldText(text).folded.toLowerCase().replace(/\s+/g, ' ').trim();

/** Chinese and Japanese write no spaces: there a word may begin anywhere. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function hasWord(title: string, word: string): boolean {
  const wanted = folded(word.replace(/^\*/, ''));
  if (wanted === '') return false;
  if (word.startsWith('*') || SPACELESS.test(wanted)) return title.includes(wanted);
  return ` ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${wanted}`);
}

interface Item {
  readonly name?: string | undefined;
  readonly sku?: string | undefined;
}

const itemsOf = ({ item, items }: OrderRecord): readonly Item[] =>
  items ?? (item === undefined ? [] : [{ name: item }]);

const categoryOf = (categories: readonly Category[], { name, sku }: Item): Category | undefined => {
  const [title, number] = [folded(name ?? ''), (sku ?? '').toLowerCase()];
  return categories.find(
    ({ words, skuPrefixes }) =>
      words?.some((word) => hasWord(title, word)) ||
      (number !== '' && skuPrefixes?.some((prefix) => number.startsWith(prefix.toLowerCase()))),
  );
};

type OwnRules = Pick<Category, 'returnWindowDays' | 'changeOfMindReturnPaidBy' | 'faultReturnPaidBy'>;

/** Of several items each with rules of its own the kindest rule counts: nobody knows yet which one goes back. */
function kindest(found: readonly (Category | undefined)[], shop: SellerSettings): OwnRules {
  const own = <Key extends keyof OwnRules>(key: Key): readonly OwnRules[Key][] =>
    found.map((category) => category?.[key] ?? shop[key]);
  const payer = <Payer>(payers: readonly (Payer | undefined)[]): Payer | undefined =>
    payers.find((each) => each === 'seller') ?? payers.find((each) => each !== undefined);
  const windows = own('returnWindowDays').filter((days) => days !== undefined);
  const [window, forMind, forFault] = [
    windows.length > 0 ? Math.max(...windows) : undefined,
    payer(own('changeOfMindReturnPaidBy')),
    payer(own('faultReturnPaidBy')),
  ];
  return {
    ...(window === undefined ? {} : { returnWindowDays: window }),
    ...(forMind ? { changeOfMindReturnPaidBy: forMind } : {}),
    ...(forFault ? { faultReturnPaidBy: forFault } : {}),
  };
}

/** What the categories of the items say together; a kind and a ban on returns only where they hold for every item. */
function goodsOf(found: readonly (Category | undefined)[]): Goods | undefined {
  const names = [...new Set(found.flatMap((category) => category?.name ?? []))];
  const [first] = found;
  if (names.length === 0) return undefined;
  const kind =
    first?.kind !== undefined && found.every((category) => category?.kind === first.kind) ? first.kind : null;
  const isReturnable = !found.every((category) => category?.returnable === false);
  return { names, isReturnable, ...(kind ? { kind } : {}) };
}

/** The row for the parcel's carrier and the buyer's country; a row that names them goes before one for all. */
function zoneOf(zones: readonly Zone[], { carrier, buyer }: OrderRecord): Zone | undefined {
  const sent = folded(carrier ?? '');
  const country = buyer?.country;
  const fits = zones.filter(
    (zone) =>
      (zone.carrier === undefined || (sent !== '' && hasWord(sent, zone.carrier))) &&
      (zone.countries === undefined || (country !== undefined && zone.countries.includes(country))),
  );
  const rank = (zone: Zone): number => (zone.carrier === undefined ? 0 : 2) + (zone.countries === undefined ? 0 : 1);
  return fits.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** The seller's rules for one order: those of its goods and of its way go before the shop's general ones. */
export function settingsOfOrder(shop: SellerSettings, order: OrderRecord): OrderSettings {
  const found = itemsOf(order).map((item) => categoryOf(shop.categories ?? [], item));
  const goods = goodsOf(found);
  const zone = zoneOf(shop.carrierZones ?? [], order);
  const { transitDays, lostAfterDays, returnCost } = zone ?? {};
  const settings = {
    ...shop,
    ...(goods ? kindest(found, shop) : {}),
    ...(lostAfterDays === undefined ? {} : { lostAfterDaysNoScan: lostAfterDays }),
    ...(returnCost === undefined ? {} : { returnLabelCost: returnCost }),
  };
  return {
    settings,
    ...(goods ? { goods } : {}),
    ...(transitDays === undefined ? {} : { usualTransitDays: transitDays }),
  };
}
