import { afterEach, describe, expect, it } from 'vitest';
import { caretSigns, moveCaretBehind } from '../../lib/editors/shared/caret-behind.ts';
import { isComposing, watchComposing } from '../../lib/editors/shared/composing.ts';
import { setCaret } from '../../lib/editors/shared/place-caret.ts';

afterEach(() => document.body.replaceChildren());

const boxOf = (...paragraphs: readonly string[]): HTMLElement => {
  const box = document.createElement('div');
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.append(text === '' ? document.createElement('br') : text);
    box.append(paragraph);
  }
  document.body.append(box);
  return box;
};
const selection = (): Selection => document.getSelection() as Selection;
const textIn = (box: HTMLElement, paragraph: number): Node => box.children[paragraph]?.firstChild as Node;

describe('the caret behind an inserted text', () => {
  it('is counted in signs, white space aside', () => {
    const box = boxOf('a b', 'c\u00a0d');
    setCaret(selection(), textIn(box, 1), 2);
    expect(caretSigns(box)).toBe(3);
  });

  it('counts none where the selection is elsewhere', () => {
    const [box, other] = [boxOf('abc'), boxOf('def')];
    setCaret(selection(), textIn(other, 0), 2);
    expect(caretSigns(box)).toBe(0);
  });

  it('is fetched back from an empty paragraph that the editor opened', () => {
    const box = boxOf('Hi', 'Kind regards', '', 'Shop');
    setCaret(selection(), box.children[2] as Node, 0);
    moveCaretBehind(box, 'HiKindregards'.length);
    expect(selection().focusNode).toBe(textIn(box, 1));
    expect(selection().focusOffset).toBe('Kind regards'.length);
  });

  it('stays where the editor put it in the same paragraph', () => {
    const box = boxOf('Hi', 'Kind regards');
    setCaret(selection(), box.children[1] as Node, 1);
    moveCaretBehind(box, 'HiKindregards'.length);
    expect(selection().focusNode).toBe(box.children[1]);
  });

  it('stays where it is when the box holds fewer signs than expected', () => {
    const box = boxOf('Hi');
    setCaret(selection(), textIn(box, 0), 1);
    moveCaretBehind(box, 50);
    expect(selection().focusOffset).toBe(1);
  });
});

describe('a word that an input method is composing', () => {
  it('is known from its start to its end, and no longer once nobody watches', () => {
    const stop = watchComposing(document);
    const box = boxOf('x');
    expect(isComposing(document)).toBe(false);
    box.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    expect(isComposing(document)).toBe(true);
    box.dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(isComposing(document)).toBe(false);
    box.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    stop();
    expect(isComposing(document)).toBe(false);
    box.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    expect(isComposing(document)).toBe(false);
  });
});
