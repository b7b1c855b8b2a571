import type { Editor, EditorKind } from '../editor.ts';
import { insertRich, type WritingHabits } from './insert-rich.ts';
import { readBox } from './read-box.ts';

/** An editor program known by what it writes into its own page: takes text by the chain that all of them share. */
export const markedEditor = (kind: EditorKind, marks: string, habits: WritingHabits = {}): Editor => ({
  kind,
  handles: (element) => element.isContentEditable && element.matches(marks),
  read: (element, leaveOut = []) => readBox(element, ['blockquote', ...leaveOut]),
  insert: (element, text, options) => insertRich(element, text, { ...options, ...habits }),
});
