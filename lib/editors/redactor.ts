import { markedEditor } from './shared/marked-editor.ts';

/** Redactor, such as osTicket's. */
export const redactorEditor = markedEditor('redactor', '[class*="redactor-in"]');
