import { markedEditor } from './shared/marked-editor.ts';

/** Froala: takes pasted markup alone. */
export const froalaEditor = markedEditor('froala', '.fr-element');
