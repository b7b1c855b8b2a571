import { Window } from 'happy-dom';
import { createRedactor, type Redactor } from './redact-text.ts';

const DROPPED = 'script, noscript, style, link, meta, base, template, object, embed, video, audio, source, track';
/** Attributes that say how a page is built; their words stay. */
const BUILT =
  /^(class|id|for|role|type|contenteditable|hidden|dir|lang|tabindex|colspan|rowspan|datetime|aria-(?!label|description|placeholder|valuetext|roledescription).*|data-(?:.*-)?(?:test|testid|qa|e2e|cy|id)(?:-.*)?)$/;
const KEPT_NAME = new Set('input textarea select button form iframe fieldset'.split(' '));
/** Attributes that fetch, run or hold what nobody reads. */
const REMOVED =
  /^(on.*|src|srcset|srcdoc|action|formaction|poster|ping|background|nonce|integrity|style|download|cite|xmlns.*)$/;
const PERSONAL = /name|user|mail|author|title|label|phone|address|text|alt|value|placeholder|query/;

type Dom = ReturnType<Window['document']['querySelector']> & object;

const jsonValues = (value: unknown, redact: Redactor): unknown => {
  if (typeof value === 'string') return /^[\w-]*$/.test(value) ? redact.token(value) : redact.text(value);
  if (typeof value === 'number') {
    if (value > 9e11 && value < 9e12) return Date.parse(redact.moment(new Date(value).toISOString()));
    return Number(redact.text(String(Math.trunc(Math.abs(value)))));
  }
  if (Array.isArray(value)) return value.map((each) => jsonValues(each, redact));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, jsonValues(each, redact)]));
  return value;
};

const asJson = (value: string, redact: Redactor): string | null => {
  if (!/^\s*[{[]/.test(value)) return null;
  try {
    return JSON.stringify(jsonValues(JSON.parse(value), redact));
  } catch {
    return null;
  }
};

const hrefOf = (value: string, redact: Redactor): string => {
  if (/^mailto:/i.test(value)) return `mailto:${redact.text(value.slice(7).split('?')[0] ?? '')}`;
  if (value.startsWith('#')) return redact.token(value);
  const path = value.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  // The way to an order or a ticket is a mark of its link; its numbers are not.
  return path.replace(/[^/]+/g, (part) => (/^[a-z][a-z._-]{0,20}$/.test(part) ? part : redact.text(part)));
};

const attributeOf = (element: Dom, name: string, value: string, redact: Redactor): string => {
  if (name === 'datetime') return redact.moment(value);
  if (name === 'class') return value;
  if (name === 'href') return hrefOf(value, redact);
  if (name === 'name' && KEPT_NAME.has(element.tagName.toLowerCase())) return redact.token(value);
  const json = asJson(value, redact);
  if (json !== null) return json;
  // `data-user-id` may well be somebody's name.
  const personal = PERSONAL.test(name) && !/test|qa|e2e|cy/.test(name);
  if (BUILT.test(name) && !(personal && name.startsWith('data-'))) return redact.token(value);
  // "end-user", "true", "message": a value, not words about somebody.
  if (!personal && /^[a-z0-9_.:-]{0,40}$/.test(value)) return redact.token(value);
  return redact.text(value);
};

const hiddenStyle = (style: string): string =>
  (style.match(/\b(?:display\s*:\s*none|visibility\s*:\s*hidden)/gi) ?? []).join('; ');

const redactElement = (element: Dom, redact: Redactor): void => {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const style = name === 'style' ? hiddenStyle(value) : '';
    if (style) element.setAttribute('style', style);
    else if (REMOVED.test(name)) element.removeAttribute(name);
    else element.setAttribute(name, attributeOf(element, name, value, redact));
  }
  // Drawings say nothing about a conversation and are half of a saved page.
  if (element.tagName.toLowerCase() === 'svg') element.replaceChildren();
};

/** Addresses and long numbers of the original that are still there, as a last look before anything is written. */
export function findSurvivors(original: string, redacted: string): readonly string[] {
  const sure = original.match(/[\w.+-]{1,64}@[\w-]{1,100}\.[\w.-]{2,100}|\d{6,}/g) ?? [];
  return [...new Set(sure)].filter((each) => redacted.includes(each) && !/@example\.com$/.test(each));
}

/**
 * A saved page as a fixture: the same structure, classes and attributes; every word that is not a program's own, every
 * number and address replaced by another, the same one throughout; no scripts, styles, pictures or comments.
 */
export function redactPage(html: string): string {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const redact = createRedactor();
  for (const element of page.querySelectorAll(DROPPED)) element.remove();
  page.head.replaceChildren();
  for (const element of page.querySelectorAll('*')) redactElement(element, redact);
  const walker = page.createTreeWalker(page.documentElement, 4 | 128);
  const comments = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 8) comments.push(node);
    else
      node.nodeValue = redact
        .text(node.nodeValue ?? '')
        .replace(/[ \t]{2,}/g, ' ')
        .replace(/\s*\n\s*/g, '\n');
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  const body = page.documentElement.outerHTML;
  window.happyDOM.close();
  return `<!doctype html>\n<!-- redacted page: words, numbers and addresses are invented -->\n${body}\n`;
}
