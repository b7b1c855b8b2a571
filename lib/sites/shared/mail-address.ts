/** Name and address of one mailbox. */
export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

const ADDRESS = /[^\s<>"',;:()@]{1,64}@[^\s<>"',;:()@]{1,255}/g;

/** Mailboxes in a header value such as `Dana Whitfield <dana@example.com>, x@example.com`; empty where there is none. */
export function readMailboxes(header: string): readonly Mailbox[] {
  const value = header.slice(0, 20_000);
  let from = 0;
  return [...value.matchAll(ADDRESS)].map((match) => {
    const name = value
      .slice(from, match.index)
      .replace(/^[\s>,;]+|[\s<"]+$/g, '')
      .replace(/^"/, '');
    from = match.index + match[0].length;
    const address = match[0].toLowerCase();
    return name === '' ? { address } : { name, address };
  });
}
