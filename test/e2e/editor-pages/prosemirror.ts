import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Node, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { BELOW, offerEditor } from './offer-editor.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
});
const paragraph = (text: string): Node => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
const host = document.querySelector('#host');
const inShadow = document.body.dataset.kind === 'shadow';
const view = new EditorView(inShadow ? (host?.attachShadow({ mode: 'open' }) ?? null) : host, {
  state: EditorState.create({
    doc: schema.node('doc', null, [paragraph(''), paragraph(BELOW)]),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});
offerEditor({
  element: () => view.dom,
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  path: inShadow ? ['#host', '.ProseMirror'] : ['.ProseMirror'],
});
