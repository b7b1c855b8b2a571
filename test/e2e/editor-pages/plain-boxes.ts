import { BELOW, offerEditor } from './offer-editor.ts';

// Boxes without any editor program: the page's query names which one is built, and where.
const kind = document.body.dataset.kind ?? '';
const host = document.querySelector<HTMLElement>('#host') ?? document.body;

const buildBox = (page: Document): HTMLElement => {
  if (kind.includes('textarea')) {
    const box = page.createElement('textarea');
    box.value = `\n${BELOW}`;
    box.rows = 14;
    box.cols = 80;
    return box;
  }
  const box = page.createElement('div');
  box.contentEditable = 'true';
  box.style.minHeight = '240px';
  for (const text of ['', BELOW]) {
    const line = page.createElement('div');
    line.append(text === '' ? page.createElement('br') : text);
    // A signature as Gmail marks it.
    if (text === BELOW && kind.startsWith('signed')) line.className = 'gmail_signature';
    box.append(line);
  }
  return box;
};

const read = (box: HTMLElement): string => (box instanceof HTMLTextAreaElement ? box.value : box.innerText);

if (kind.startsWith('shadow')) {
  const box = buildBox(document);
  host.attachShadow({ mode: 'open' }).append(box);
  offerEditor({ element: () => box, model: () => read(box), path: ['#host', 'textarea, [contenteditable]'] });
} else if (kind.startsWith('frame')) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 300px';
  host.append(frame);
  const page = frame.contentDocument ?? document;
  const box = buildBox(page);
  page.body.style.margin = '0';
  box.style.minHeight = '298px';
  page.body.append(box);
  offerEditor({ element: () => box, model: () => read(box), path: ['iframe', '[contenteditable]'] });
} else {
  const box = buildBox(document);
  host.append(box);
  offerEditor({ element: () => box, model: () => read(box), path: ['#host > *'] });
}
