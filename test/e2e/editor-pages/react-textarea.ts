import { type ChangeEvent, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BELOW, offerEditor } from './offer-editor.ts';

let latest = `\n${BELOW}`;
const Reply = () => {
  const [value, setValue] = useState(latest);
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    latest = event.target.value;
    setValue(latest);
  };
  return createElement('textarea', { value, onChange, rows: 14, cols: 80 });
};
createRoot(document.querySelector('#host') ?? document.body).render(createElement(Reply));
const box = (): HTMLElement => document.querySelector('textarea') ?? document.body;
const whenDrawn = (): void => {
  if (box() === document.body) requestAnimationFrame(whenDrawn);
  else offerEditor({ element: box, model: () => latest, path: ['textarea'] });
};
whenDrawn();
