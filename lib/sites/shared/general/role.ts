import type { Role } from '../../../thread/index.ts';

/** Words with which pages mark whose message it is, matched against whole words of classes and attributes. */
const BUYER = new Set('buyer customer enduser requester visitor client shopper consumer'.split(' '));
const SELLER = new Set('agent seller staff operator merchant outgoing outbound own mine me self'.split(' '));
const PLATFORM = new Set('system platform automated bot event notice'.split(' '));
const STATING = [
  'data-role',
  'data-author-type',
  'data-sender-type',
  'data-from',
  'data-direction',
  'data-type',
  'type',
  'class',
];

const wordsOf = (value: string): readonly string[] =>
  value
    .slice(0, 500)
    .replace(/end[-_ ]user/gi, 'enduser')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const statedBy = (words: readonly string[]): readonly Role[] => [
  ...(words.some((word) => BUYER.has(word)) ? (['buyer'] as const) : []),
  ...(words.some((word) => SELLER.has(word)) ? (['seller'] as const) : []),
  ...(words.some((word) => PLATFORM.has(word)) ? (['platform'] as const) : []),
];

/** Role the element itself states in its classes or attributes; unknown where it states none, or two. */
export function statedRole(item: Element): Role {
  for (const name of STATING) {
    const roles = statedBy(wordsOf(item.getAttribute(name) ?? ''));
    if (roles.length === 1) return roles[0] ?? 'unknown';
    if (roles.length > 1) return 'unknown';
  }
  return 'unknown';
}

type Side = 'left' | 'right';

const sideOf = (item: Element): Side | null => {
  const words = wordsOf(`${item.getAttribute('class') ?? ''} ${item.getAttribute('data-align') ?? ''}`);
  const left = words.includes('left') || words.includes('incoming') || words.includes('inbound');
  const right = words.includes('right');
  return left === right ? null : left ? 'left' : 'right';
};

/**
 * Roles of a chat whose bubbles stand left and right: one's own stand right in every product seen. Only where every
 * message has a side, both sides occur and the page is not written from right to left; else null.
 */
export function rolesBySide(items: readonly Element[], rightToLeft: boolean): readonly Role[] | null {
  const sides = items.map(sideOf);
  if (rightToLeft || sides.includes(null) || new Set(sides).size < 2) return null;
  return sides.map((side) => (side === 'right' ? 'seller' : 'buyer'));
}
