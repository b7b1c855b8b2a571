/** Path of the reader in the built extension, without a slash at the start. */
export const READER_FILE = 'ticket-reader.js';

/** Path of what points words out in a page. */
export const POINTER_FILE = 'passage-pointer.js';

/** Id of the script that is registered for the sites the agent switched on. */
export const READER_SCRIPT_ID = 'ticket-reader';

/** `https://host` of a page that a site permission can be given for; null for the browser's own and other pages. */
export function siteOrigin(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Match pattern for exactly this host; patterns know no ports. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
