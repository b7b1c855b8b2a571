import type { Role } from '../../thread/index.ts';

/** Mail hosts where two strangers share a domain: there the same domain says nothing. */
const SHARED_HOSTS =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|proton|protonmail|zoho|mail|qq|163|126|sina|naver|daum|orange|free|wanadoo|laposte|libero|virgilio|uol|bol|terra)\.[a-z.]{2,7}$/;
const MACHINES = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|bounces?)([+.@-]|$)/;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * Whose side a mail's sender is on. The agent's own address is the seller, another person's address the buyer; a
 * colleague's address (same private domain) and a machine's stay unknown, since both may write for either side.
 */
export function mailRole(address: string | undefined, self: readonly string[]): Role {
  if (!address || self.length === 0) return 'unknown';
  const sender = address.toLowerCase();
  const own = self.map((each) => each.toLowerCase());
  if (own.includes(sender)) return 'seller';
  if (MACHINES.test(sender)) return 'unknown';
  const domain = domainOf(sender);
  return own.some((each) => domainOf(each) === domain) && !SHARED_HOSTS.test(domain) ? 'unknown' : 'buyer';
}
