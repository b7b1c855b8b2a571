import { type Message, prepareThread, type Role, type Thread } from '../thread/index.ts';

/** Longest pasted text that is read; the rest is left out. */
const LONGEST = 262_144;
const LONGEST_HEADING = 160;

const ROLE_WORDS: Readonly<Record<string, Role>> = {
  buyer: 'buyer',
  customer: 'buyer',
  client: 'buyer',
  käufer: 'buyer',
  kunde: 'buyer',
  acheteur: 'buyer',
  comprador: 'buyer',
  买家: 'buyer',
  seller: 'seller',
  shop: 'seller',
  agent: 'seller',
  support: 'seller',
  me: 'seller',
  you: 'seller',
  verkäufer: 'seller',
  vendeur: 'seller',
  vendedor: 'seller',
  卖家: 'seller',
  platform: 'platform',
  marketplace: 'platform',
};

const TIME = /\b\d{1,2}:\d{2}\b/;
const ADDRESS = /<?([\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4})>?/;
const PREFIX = /^\s{0,3}([\p{L}]{2,12})\s?(?:[,([]([^\])\n:]{0,40}(?::\d\d[^\])\n:]{0,20})?)[\])]?)?\s?[:：]\s*/u;

interface Heading {
  readonly from: Role;
  readonly author?: { readonly name?: string; readonly address?: string };
  readonly atText?: string;
  readonly rest: string;
}

/** `Buyer: …`, or a line of its own with a name and a time, as pages show above a message. */
function readHeading(line: string): Heading | null {
  const prefix = line.length < 4_000 ? PREFIX.exec(line) : null;
  const role = ROLE_WORDS[prefix?.[1]?.toLowerCase() ?? ''];
  if (prefix && role) {
    const atText = prefix[2]?.trim();
    return { from: role, rest: line.slice(prefix[0].length), ...(atText ? { atText } : {}) };
  }
  if (line.length > LONGEST_HEADING || !TIME.test(line) || /[.!?。！？]\s*$/.test(line)) return null;
  const address = ADDRESS.exec(line)?.[1];
  const name = /^\s*["']?(\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?: \p{L}[\p{L}\p{M}.'’-]{0,40}){0,3})/u.exec(line)?.[1];
  const writer = ROLE_WORDS[name?.toLowerCase() ?? ''];
  if (!name && !address) return null;
  const author = { ...(name ? { name } : {}), ...(address ? { address } : {}) };
  return { from: writer ?? 'unknown', author, atText: line.trim(), rest: '' };
}

const keyOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `pasted:${(hash >>> 0).toString(36)}`;
};

/**
 * A conversation out of text that was copied from a page or a mail. Writers that the text does not name stay unknown
 * and are asked for.
 *
 * @returns null where there are no words at all.
 */
export function readPastedThread(pasted: string): Thread | null {
  const text = pasted.slice(0, LONGEST).replace(/\r\n?/g, '\n').trim();
  if (text === '') return null;
  const found: { heading: Heading | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const heading = readHeading(line);
    if (heading) found.push({ heading, lines: heading.rest ? [heading.rest] : [] });
    else if (found.length === 0) found.push({ heading: null, lines: [line] });
    else found.at(-1)?.lines.push(line);
  }
  const messages = found.flatMap(({ heading, lines }): Message[] => {
    const words = lines.join('\n').trim();
    if (words === '') return [];
    return [
      {
        from: heading?.from ?? 'unknown',
        text: words,
        ...(heading?.author ? { author: heading.author } : {}),
        ...(heading?.atText ? { atText: heading.atText } : {}),
      },
    ];
  });
  return messages.length === 0 ? null : prepareThread({ key: keyOf(text), site: 'pasted', messages });
}
