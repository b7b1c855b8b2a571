import { markedEditor } from './shared/marked-editor.ts';

/** ProseMirror, and TipTap, which is built on it. */
export const prosemirrorEditor = markedEditor('prosemirror', '.ProseMirror');
