import { afterEach, describe, expect, it } from 'vitest';
import { findGenericComposer } from '../../lib/sites/shared/general/composer.ts';

afterEach(() => document.body.replaceChildren());

const add = <Name extends keyof HTMLElementTagNameMap>(name: Name, place: Node = document.body) => {
  const element = document.createElement(name);
  place.appendChild(element);
  return element;
};
const inShadow = (mode: ShadowRootMode): HTMLElement => {
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Reply to the customer');
  add('div').attachShadow({ mode }).append(box);
  return box;
};
/** The test's DOM opens no frames: one is given a document by hand. */
const addFrame = () => {
  const frame = add('iframe');
  const { body } = document.implementation.createHTMLDocument();
  body.setAttribute('contenteditable', 'true');
  Object.defineProperty(frame, 'contentDocument', { value: body.ownerDocument });
  return { frame, body };
};
const found = () => {
  const outcome = findGenericComposer(document);
  return outcome.ok ? outcome.composer : outcome.reason;
};

describe('the reply box of a page nobody knows', () => {
  it('is found in an open shadow root where the page itself has none', () => {
    const box = inShadow('open');
    expect(found()).toEqual({ element: box, audience: 'customer' });
  });

  it('is not looked for in shadow roots where the page itself has one', () => {
    inShadow('open');
    const box = add('textarea');
    expect(found()).toMatchObject({ element: box });
  });

  it('is missing where its shadow root is closed', () => {
    inShadow('closed');
    expect(found()).toBe('composer-missing');
  });

  it('is found in a frame that the page writes itself', () => {
    expect(found()).toBe('composer-missing');
    const { body } = addFrame();
    expect(found()).toMatchObject({ element: body, audience: 'unknown' });
  });

  it('is hidden where its frame is', () => {
    addFrame().frame.setAttribute('style', 'display: none');
    expect(found()).toBe('composer-hidden');
  });

  it('is the one in the frame the agent stands in', () => {
    const { frame, body } = addFrame();
    const box = add('textarea');
    box.setAttribute('aria-label', 'Reply to the customer');
    frame.tabIndex = 0;
    frame.focus();
    expect(document.activeElement).toBe(frame);
    expect(found()).toMatchObject({ element: body });
    box.focus();
    expect(found()).toMatchObject({ element: box });
  });
});
