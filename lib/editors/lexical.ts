import { markedEditor } from './shared/marked-editor.ts';

/** Lexical: commands of the browser would put its paragraphs out of order. */
export const lexicalEditor = markedEditor('lexical', '[data-lexical-editor="true"]', {
  ways: ['paste-html', 'paste-text'],
});
