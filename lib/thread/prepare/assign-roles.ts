import { foldText } from '../../text/index.ts';
import type { Message, Role } from '../thread.ts';
import { isOrderConfirmation } from './order-confirmation.ts';

const nameKey = (name: string): string => foldText(name).folded.replaceAll(/\s+/g, ' ').trim();
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
// At these anybody has an address: a shared domain says nothing.
const PUBLIC_DOMAIN =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|orange|wanadoo|free|laposte|libero|virgilio|uol|bol|terra|sapo|qq|163|126|foxmail|proton|protonmail|mail|zoho|fastmail|yandex)\./;

/** Who is on the agent's side: addresses, `@domain`s and names. */
function isSelf(message: Message, self: readonly string[]): boolean {
  const address = message.author?.address?.toLowerCase();
  const name = message.author?.name === undefined ? undefined : nameKey(message.author.name);
  return self.some((entry) => {
    const key = entry.trim().toLowerCase();
    if (key.startsWith('@')) return address !== undefined && `@${domainOf(address)}` === key;
    if (key.includes('@')) return address === key;
    return name !== undefined && key !== '' && name === nameKey(entry);
  });
}

/** One key a person: the address where it is known from any message, else the name. */
function identities(messages: readonly Message[]): readonly (string | null)[] {
  const addressOf = new Map<string, string>();
  for (const { author } of messages) {
    if (author?.name !== undefined && author.address !== undefined) {
      addressOf.set(nameKey(author.name), author.address.toLowerCase());
    }
  }
  return messages.map(({ author }) => {
    if (author?.address !== undefined) return author.address.toLowerCase();
    if (author?.name === undefined) return null;
    return addressOf.get(nameKey(author.name)) ?? `name:${nameKey(author.name)}`;
  });
}

/** A confirmation of the order comes from the shop or the marketplace, never from the buyer. */
function confirmationRole(message: Message, self: readonly string[], subject: string): Role {
  if (message.from !== 'unknown' || !isOrderConfirmation(message.text, subject)) return message.from;
  const address = message.author?.address;
  const shops = self.filter((entry) => entry.includes('@')).map(domainOf);
  const own = address !== undefined && shops.includes(domainOf(address)) && !PUBLIC_DOMAIN.test(domainOf(address));
  return own ? 'seller' : 'platform';
}

function roleOfIdentity(roles: readonly Role[], keys: readonly (string | null)[]): Map<string, Role> {
  const known = new Map<string, Role>();
  for (const [index, key] of keys.entries()) {
    const role = roles[index] ?? 'unknown';
    if (key !== null && role !== 'unknown' && !known.has(key)) known.set(key, role);
  }
  return known;
}

/**
 * Gives each message its role: as the page says, by the agent's side (`self`), by the same person's other messages; and
 * where all others are of the agent's side, the one person who is left is the buyer. Else it stays unknown.
 */
export function assignRoles(messages: readonly Message[], self: readonly string[], subject = ''): readonly Message[] {
  const keys = identities(messages);
  const stated = messages.map((message) =>
    message.from === 'unknown' && isSelf(message, self) ? 'seller' : message.from,
  );
  const known = roleOfIdentity(stated, keys);
  const byPerson = stated.map((role, index) => {
    const key = keys[index];
    return role === 'unknown' && typeof key === 'string' ? (known.get(key) ?? 'unknown') : role;
  });
  const withShop = byPerson.map((role, index) => {
    const message = messages[index];
    return message === undefined ? role : confirmationRole({ ...message, from: role }, self, subject);
  });
  const left = new Set(keys.filter((key, index) => key !== null && withShop[index] === 'unknown'));
  const nameless = keys.some((key, index) => key === null && withShop[index] === 'unknown');
  const lastIsBuyer = left.size === 1 && !nameless && withShop.includes('seller') && !withShop.includes('buyer');
  return messages.map((message, index) => {
    const role = withShop[index] ?? 'unknown';
    return { ...message, from: role === 'unknown' && lastIsBuyer ? 'buyer' : role };
  });
}
