import { composeKey, findRoundcubeComposer, isCompose, readCompose } from './roundcube/compose.ts';
import { mailDocument, readShown, shownKey } from './roundcube/show.ts';
import type { SiteAdapter } from './site.ts';

const isRoundcube = (page: Document): boolean =>
  page.body?.classList.contains('task-mail') === true &&
  page.querySelector('#layout-content, #messagecontframe, #messagebody, #composebody') !== null;

/**
 * Roundcube (its own templates, 1.6 and 1.8). One mail a page and no thread view: the earlier mails stand quoted in it.
 * On the compose page the same mail is read from the quotation inside the reply box, under the same key.
 */
export const roundcubeSite: SiteAdapter = {
  id: 'roundcube',
  name: 'Roundcube',
  grade: 'A',
  evidenceDate: '2026-11-21',
  // Runs on anyone's own host: known by its page, not by its address.
  detect: isRoundcube,
  threadKey: (page) => (isCompose(page) ? composeKey(page) : shownKey(page)),
  readThread: (page) => (isCompose(page) ? readCompose(page, roundcubeSite) : readShown(page, roundcubeSite)),
  findComposer: (page) => (isCompose(page) ? findRoundcubeComposer(page) : { ok: false, reason: 'composer-missing' }),
  watchRoot: (page) => (isCompose(page) ? page.querySelector('#compose-content') : (mailDocument(page)?.body ?? null)),
};
