import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PageToOpen } from './open-reader-page.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../sites/fixtures/${name}.html`, import.meta.url), 'utf8');

/** A page with one reply box, and how a person works in it. */
export interface ReplyPage {
  readonly name: string;
  readonly open: PageToOpen;
  /** Expression in the page that is true once the box can be used. */
  readonly isReady: string;
  /** Clicks into the box where the agent's own words go. */
  readonly enter: (page: Page) => Promise<unknown>;
  /** Text of the box as the product would send it. */
  readonly model: (page: Page) => Promise<string>;
  /** What stands below the agent's words, if anything. */
  readonly below: string;
}

const TEXTAREA: ReplyPage = {
  name: 'a textarea',
  open: { url: 'https://help.example.com/t/12', html: fixture('generic/chat') },
  isReady: "document.querySelector('#r') !== null",
  enter: (page) => page.click('#r'),
  model: (page) => page.locator('#r').inputValue(),
  below: '',
};

/** Roundcube's plain compose page. */
export const QUOTED_TEXTAREA: ReplyPage = {
  name: 'a textarea with quoted mail and signature',
  open: { url: 'https://mail.example.com/?_task=mail&_action=compose&_id=1', html: fixture('roundcube/compose-plain') },
  isReady: "document.querySelector('#composebody') !== null",
  enter: async (page) => {
    await page.focus('#composebody');
    await page.keyboard.press('Control+Home');
  },
  model: (page) => page.locator('#composebody').inputValue(),
  below: 'On 2026-02-21 19:03, Mara Lind wrote:',
};

const GMAIL: ReplyPage = {
  name: 'a Gmail-like box with signature and quoted mail',
  open: {
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM',
    html: fixture('gmail/basic').replace(
      '<div><br></div><div class="gmail_quote">quoted</div>',
      '<div><br></div><div><div class="gmail_signature">Shop team</div></div><br><div class="gmail_quote">On Wednesday Mara wrote:<blockquote>Where is it?</blockquote></div>',
    ),
  },
  isReady: "document.querySelector('[g_editable]') !== null",
  enter: (page) => page.click('[g_editable]', { position: { x: 5, y: 5 } }),
  model: (page) => page.locator('[g_editable]').innerText(),
  below: 'Shop team',
};

/** A bare editable element. */
export const EXAMPLE_BOX: ReplyPage = {
  name: 'an editable element on a page that enforces Trusted Types',
  open: {
    url: 'https://inbox.example.com/',
    html: fixture('example/basic'),
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  isReady: "document.querySelector('[data-reply-box]') !== null",
  enter: (page) => page.locator('[data-reply-box]').focus(),
  model: (page) => page.locator('[data-reply-box]').innerText(),
  below: '',
};

/** The product's own example page: the reader is a script of the page there. */
const OWN_PAGE: ReplyPage = {
  ...EXAMPLE_BOX,
  name: 'the example inbox, whose policy binds the reader too',
  open: { ...EXAMPLE_BOX.open, inPageWorld: true },
};

const tinymceStart = `<script src="/tinymce/tinymce.min.js"></script><script>
tinymce.init({ selector: '#composebody', license_key: 'gpl', promotion: false, branding: false, setup: (editor) => editor.on('init', () => {
  editor.setContent(BODY); editor.undoManager.reset(); document.body.dataset.ready = 'yes'; }) });</script>`;

/** Roundcube's compose page with the real TinyMCE in it. */
export const TINYMCE: ReplyPage = {
  name: 'TinyMCE above quoted mail and signature',
  open: {
    url: 'https://mail.example.com/?_task=mail&_action=compose&_id=2',
    html: fixture('roundcube/compose-html')
      .replace('<iframe id="composebody_ifr"></iframe>', '')
      .replace('style="display: none;" aria-hidden="true"', '')
      .replace(
        '</body>',
        `${tinymceStart.replace('BODY', JSON.stringify('<p><br></p><p id="reply-intro">On Saturday, Mara Lind wrote:</p><blockquote><p>Nothing came.</p></blockquote><p><br></p><div id="_rc_sig">Shop team</div>'))}</body>`,
      ),
  },
  isReady: "document.body.dataset.ready === 'yes'",
  enter: (page) => page.frameLocator('#composebody_ifr').locator('p').first().click(),
  model: (page) => page.evaluate("tinymce.get('composebody').getContent({ format: 'text' })"),
  below: 'On Saturday, Mara Lind wrote:',
};

/** Every kind of box that is proven here. */
export const REPLY_PAGES: readonly ReplyPage[] = [TEXTAREA, QUOTED_TEXTAREA, GMAIL, EXAMPLE_BOX, OWN_PAGE, TINYMCE];
