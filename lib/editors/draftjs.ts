import { markedEditor } from './shared/marked-editor.ts';

/** Draft.js: commands of the browser would break it. */
export const draftjsEditor = markedEditor('draftjs', '.public-DraftEditor-content', {
  ways: ['paste-html', 'paste-text'],
});
