import { markedEditor } from './shared/marked-editor.ts';

/** Trix: takes plain text alone. */
export const trixEditor = markedEditor('trix', 'trix-editor', { ways: ['paste-text'] });
