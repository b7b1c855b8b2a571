// Takes a reply box in a page and a text. Gives the text inserted at the caret, read back. Knows nothing of sites or cases.
export type { Editor, EditorKind, InsertOutcome } from './editor.ts';
