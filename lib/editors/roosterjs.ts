import { markedEditor } from './shared/marked-editor.ts';

/** RoosterJS as it stands in Outlook on the web: it writes no marks of its own, so Outlook's are asked for. */
export const roosterjsEditor = markedEditor('roosterjs', '[id^="editorParent_"] > div');
