import { isShown } from '../shared/is-shown.ts';

/** The view in use; Gmail keeps left ones in the page, hidden. */
export const gmailMain = (page: Document): Element | null =>
  [...page.querySelectorAll('[role="main"]')].find(isShown) ??
  // A thread in a window of its own.
  (page.body?.matches('.aAU.xE') ? page.body : null);

/** Heading of the open thread, which carries its ids. */
export const gmailHeading = (main: Element): Element | null =>
  [...main.querySelectorAll('h2[data-legacy-thread-id], h2[data-thread-perm-id], h2.hP')].find(isShown) ?? null;

/** Last part of the address's hash where it can be a thread's id: `#inbox/FMfcgz…`. */
export function gmailHashId(url: string): string | null {
  const [view, ...rest] = (url.split('#')[1] ?? '').split('?')[0]?.split('/') ?? [];
  const last = rest.at(-1);
  return view && last && /^[A-Za-z0-9]{16,}$/.test(last) ? last : null;
}

/** Key of the thread whose heading this is, null where neither heading nor address name it. */
export function headingKey(heading: Element, url: string): string | null {
  const id =
    heading.getAttribute('data-legacy-thread-id') ?? heading.getAttribute('data-thread-perm-id') ?? gmailHashId(url);
  return id ? `gmail:${id}` : null;
}

/** Key of the thread in view: the heading's id, which stays when the same thread is opened from another folder. */
export function gmailKey(page: Document, url: string): string | null {
  const main = gmailMain(page);
  const heading = main ? gmailHeading(main) : null;
  return heading ? headingKey(heading, url) : null;
}

/**
 * Address of the account in use, from the window's title ("Subject - you@example.com - Gmail"): a part of its own near the
 * end, since a subject may hold a buyer's address. Empty where it is not there.
 */
export function gmailSelf(page: Document): readonly string[] {
  const address = page.title
    .split(' - ')
    .slice(1)
    .slice(-3)
    .map((part) => part.trim().toLowerCase())
    .findLast((part) => /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(part));
  return address ? [address] : [];
}
