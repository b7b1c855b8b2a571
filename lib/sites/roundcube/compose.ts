import type { Message } from '../../thread/index.ts';
import { isShown } from '../shared/is-shown.ts';
import { type Mailbox, readMailboxes } from '../shared/mail-address.ts';
import { mailRole } from '../shared/mail-role.ts';
import { readBy } from '../shared/read-by.ts';
import { readMessageText } from '../shared/read-message-text.ts';
import type { ComposerOutcome, ReadOutcome, SiteAdapter } from '../site.ts';
import { readRoundcubeEnv, roundcubeSelf } from './env.ts';
import { roundcubeKey } from './show.ts';

/** Text of the reply box as the answered mail left it, without the agent's own words. */
interface Quotation {
  readonly text: string;
  readonly intro: string;
}

/** Whether this is the page on which a mail is written. */
export const isCompose = (page: Document): boolean => page.body?.classList.contains('action-compose') === true;

const textBox = (page: Document): HTMLTextAreaElement | null => page.querySelector('textarea#composebody');
const editorFrame = (page: Document): HTMLIFrameElement | null => page.querySelector('iframe#composebody_ifr');

const editorBody = (page: Document): HTMLElement | null => {
  const body = editorFrame(page)?.contentDocument?.body ?? null;
  return body?.getAttribute('contenteditable') === 'true' ? body : null;
};

const subjectOf = (page: Document): string => page.querySelector<HTMLInputElement>('#compose-subject')?.value ?? '';

const counterpartOf = (page: Document, self: readonly string[]): Mailbox | undefined => {
  const to = readMailboxes(page.querySelector<HTMLTextAreaElement>('#_to')?.value ?? '');
  return to.find(({ address }) => !self.includes(address)) ?? to[0];
};

/** Key of the conversation that is being answered, null where the mail has no recipient yet. */
export function composeKey(page: Document): string | null {
  const counterpart = counterpartOf(page, roundcubeSelf(page));
  return counterpart ? roundcubeKey(subjectOf(page), counterpart.address) : null;
}

const quotedInEditor = (body: HTMLElement): Quotation | null => {
  const intro = body.querySelector('#reply-intro');
  const next = intro?.nextElementSibling;
  const block = next?.tagName === 'BLOCKQUOTE' ? next : body.querySelector(':scope > blockquote');
  return block ? { text: readMessageText(block).text, intro: intro?.textContent ?? '' } : null;
};

const quotedInText = (value: string): Quotation | null => {
  const lines = value.slice(0, 262_144).split('\n');
  const start = lines.findIndex((line) => line.startsWith('>'));
  if (start < 0) return null;
  const length = lines.slice(start).findIndex((line) => !line.startsWith('>'));
  const quoted = lines.slice(start, length < 0 ? undefined : start + length);
  return {
    text: quoted
      .map((line) => line.replace(/^> ?/, ''))
      .join('\n')
      .trim()
      .slice(0, 65_536),
    intro: lines.slice(0, start).findLast((line) => line.trim() !== '') ?? '',
  };
};

const answeredMail = (quotation: Quotation, writer: Mailbox, self: readonly string[]): Message => {
  const atText = /\d{4}-\d\d-\d\d \d\d:\d\d/.exec(quotation.intro)?.[0];
  // Answering one's own sent mail addresses its recipient again: the intro names who really wrote it.
  const named = [writer.name, writer.address].some((each) => each !== undefined && quotation.intro.includes(each));
  return {
    ...(named ? { from: mailRole(writer.address, self), author: writer } : { from: 'unknown' }),
    ...(atText ? { atText } : {}),
    text: quotation.text,
  };
};

/** Reads the mail that is being answered from the quotation in the reply box. */
export function readCompose(page: Document, site: SiteAdapter): ReadOutcome {
  const box = textBox(page);
  if (!box) return { ok: false, reason: 'layout-changed', missing: ['reply box'] };
  const mode = readRoundcubeEnv(page).compose_mode;
  if (mode !== undefined && mode !== 'reply') return { ok: false, reason: 'not-a-ticket', missing: [] };
  const body = editorBody(page);
  if (!body && box.classList.contains('mce_editor') && !isShown(box))
    return { ok: false, reason: 'still-loading', missing: ['reply box'] };
  const self = roundcubeSelf(page);
  const writer = counterpartOf(page, self);
  const quotation = body ? quotedInEditor(body) : quotedInText(box.value);
  if (!quotation && mode !== 'reply') return { ok: false, reason: 'not-a-ticket', missing: [] };
  if (!quotation || !writer)
    return {
      ok: false,
      reason: 'layout-changed',
      missing: [...(quotation ? [] : ['quoted mail']), ...(writer ? [] : ['recipient'])],
    };
  return {
    ok: true,
    thread: {
      key: roundcubeKey(subjectOf(page), writer.address),
      ...readBy(site),
      subject: subjectOf(page),
      messages: [answeredMail(quotation, writer, self)],
      hiddenMessages: 0,
      self,
    },
  };
}

/** The body of TinyMCE's frame, or the plain text box. */
export function findRoundcubeComposer(page: Document): ComposerOutcome {
  const frame = editorFrame(page);
  const body = editorBody(page);
  if (frame && body && isShown(frame)) {
    const keepBelow = ['#reply-intro', 'blockquote', '#_rc_sig'];
    return { ok: true, composer: { element: body, editor: 'tinymce', audience: 'customer', keepBelow } };
  }
  const box = textBox(page);
  if (box && isShown(box)) return { ok: true, composer: { element: box, editor: 'textarea', audience: 'customer' } };
  return { ok: false, reason: box ? 'composer-hidden' : 'composer-missing' };
}
