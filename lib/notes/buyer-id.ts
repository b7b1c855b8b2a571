import type { BuyerKey } from './note.ts';

const squeeze = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The id under which a buyer's notes are kept: the mail address where one is known, because it is the same in every
 * thread and site; else the name within one site. Null where neither is known: such a buyer cannot be told from another.
 */
export function buyerIdOf(buyer: BuyerKey): string | null {
  const address = squeeze(buyer.address ?? '');
  if (address.includes('@')) return `mail:${address}`;
  const name = squeeze(buyer.name ?? '');
  return name ? `name:${squeeze(buyer.site)}:${name}` : null;
}
