import { readMailboxes } from '../shared/mail-address.ts';

const START = 'rcmail.set_env(';

/** Values Roundcube writes into its own page as JSON; an empty record where they cannot be read. */
export function readRoundcubeEnv(page: Document): Readonly<Record<string, unknown>> {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? '';
    const start = code.indexOf(START);
    if (start < 0) continue;
    let end = code.indexOf('});', start);
    // The closing signs may stand inside a string of the JSON: then the next ones are tried.
    for (let tries = 0; tries < 5 && end > 0; tries += 1, end = code.indexOf('});', end + 1)) {
      try {
        return JSON.parse(code.slice(start + START.length, end + 1)) as Record<string, unknown>;
      } catch {
        // Not the end yet.
      }
    }
  }
  return {};
}

const identityAddresses = (identities: unknown): readonly string[] =>
  identities && typeof identities === 'object'
    ? Object.values(identities).flatMap((each) =>
        each && typeof each === 'object' && 'email' in each && typeof each.email === 'string' ? [each.email] : [],
      )
    : [];

/**
 * Addresses the agent writes from: the login, the identities of the compose page, the chosen sender. A login without a
 * domain counts where exactly that name stands before the `@` of one of the mail's `recipients`.
 */
export function roundcubeSelf(page: Document, recipients: readonly string[] = []): readonly string[] {
  const env = readRoundcubeEnv(page);
  const login =
    typeof env.username === 'string' ? env.username : (page.querySelector('.header-title.username')?.textContent ?? '');
  const name = login.trim().toLowerCase();
  const chosen = page.querySelector<HTMLSelectElement>('select#_from')?.selectedOptions?.[0]?.textContent ?? '';
  const found = [
    ...readMailboxes(name).map(({ address }) => address),
    ...identityAddresses(env.identities),
    ...readMailboxes(chosen).map(({ address }) => address),
    ...(name.includes('@') || name === '' ? [] : recipients.filter((address) => address.startsWith(`${name}@`))),
  ];
  return [...new Set(found.map((address) => address.toLowerCase()))];
}
