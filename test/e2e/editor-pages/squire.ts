import Squire from 'squire-rte';
import { linesOfMarkup } from './lines-of-markup.ts';
import { BELOW, offerEditor } from './offer-editor.ts';

const box = document.createElement('div');
box.style.minHeight = '240px';
document.querySelector('#host')?.append(box);
const squire = new Squire(box, {
  blockTag: 'P',
  sanitizeToDOMFragment: (markup: string) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    return document.importNode(template.content, true);
  },
});
squire.setHTML(`<p><br></p><p>${BELOW}</p>`);
offerEditor({ element: () => box, model: () => linesOfMarkup(squire.getHTML()), path: ['#host > div'] });
