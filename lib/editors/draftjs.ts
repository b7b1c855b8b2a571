import { markedEditor } from './shared/marked-editor.ts';

/**
 * Draft.js: commands of the browser would break it, and pasted markup leaves it empty-handed in a page that enforces
 * Trusted Types. Plain text it takes everywhere.
 */
export const draftjsEditor = markedEditor('draftjs', '.public-DraftEditor-content', {
  ways: ['paste-text', 'paste-html'],
});
