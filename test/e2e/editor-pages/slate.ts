import { type ComponentProps, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { BELOW, offerEditor } from './offer-editor.ts';

const editor = withHistory(withReact(createEditor()));
const initialValue: Descendant[] = [{ children: [{ text: '' }] }, { children: [{ text: BELOW }] }];
const editable = createElement(Editable, { style: { minHeight: 240 } });
// The types of Slate want its content named among the properties, where React takes it behind them as well.
const properties = { editor, initialValue } as unknown as ComponentProps<typeof Slate>;
const Reply = () => createElement(Slate, properties, editable);
createRoot(document.querySelector('#host') ?? document.body).render(createElement(Reply));
const box = (): HTMLElement => document.querySelector<HTMLElement>('[data-slate-editor]') ?? document.body;
const whenDrawn = (): void => {
  if (box() === document.body) requestAnimationFrame(whenDrawn);
  else
    offerEditor({
      element: box,
      model: () => editor.children.map((node) => Node.string(node)).join('\n'),
      path: ['[data-slate-editor]'],
    });
};
whenDrawn();
