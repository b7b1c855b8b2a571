import type { EditorKind } from '../../lib/editors/index.ts';

/** A page with one real editor in it. */
export interface EditorPage {
  readonly name: string;
  /** Kind the product must take it for. */
  readonly kind: EditorKind;
  /** File in editor-pages/ that builds the editor. */
  readonly entry: string;
  /** Told to the entry, where one entry builds several boxes. */
  readonly variant?: string;
  /** Element the editor is built upon. */
  readonly host: 'div' | 'textarea';
  /** Files of the package that are loaded as a helpdesk would. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Replaces the policy every page has: own scripts only, nothing else of any kind. */
  readonly policy?: string;
}

const own = (name: string, kind: EditorKind, more: Partial<EditorPage> = {}): EditorPage => ({
  name,
  kind,
  entry: name,
  host: 'div',
  ...more,
});
const bare = (name: string, kind: EditorKind, variant: string, policy?: string): EditorPage =>
  own(name, kind, { entry: 'plain-boxes', variant, ...(policy ? { policy } : {}) });

/** Under this policy a page can make elements from markup only through the named policy of its own, if any. */
const trustedTypes = (own: string): string =>
  `default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; require-trusted-types-for 'script'; trusted-types ${own}`;

/** CKEditor 4 writes scripts into its frame. */
const INLINE_SCRIPTS =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'";

/** Every kind of reply box that is proven, in the package that sites really use. */
export const EDITOR_PAGES: readonly EditorPage[] = [
  bare('textarea', 'textarea', 'textarea'),
  own('react-textarea', 'textarea'),
  bare('shadow-textarea', 'textarea', 'shadow-textarea'),
  bare('editable', 'contenteditable', 'editable'),
  bare('trusted-types', 'contenteditable', 'editable', trustedTypes("'none'")),
  bare('shadow-editable', 'contenteditable', 'shadow-editable'),
  bare('signed-editable', 'contenteditable', 'signed-editable'),
  bare('frame-editable', 'contenteditable', 'frame-editable'),
  own('ckeditor5', 'ckeditor5', { styles: ['ckeditor5/dist/ckeditor5.css'] }),
  own('ckeditor4', 'ckeditor4', { host: 'textarea', scripts: ['ckeditor4/ckeditor.js'], policy: INLINE_SCRIPTS }),
  own('tinymce', 'tinymce', { host: 'textarea', scripts: ['tinymce/tinymce.min.js'] }),
  own('quill', 'quill', { styles: ['quill/dist/quill.snow.css'] }),
  own('quill-1', 'quill', { styles: ['quill-1/dist/quill.snow.css'] }),
  own('prosemirror', 'prosemirror'),
  own('prosemirror-trusted-types', 'prosemirror', {
    entry: 'prosemirror',
    policy: trustedTypes('ProseMirrorClipboard'),
  }),
  own('shadow-prosemirror', 'prosemirror', { entry: 'prosemirror', variant: 'shadow' }),
  own('tiptap', 'prosemirror'),
  own('lexical', 'lexical'),
  own('draftjs', 'draftjs', { styles: ['draft-js/dist/Draft.css'] }),
  own('draftjs-trusted-types', 'draftjs', { entry: 'draftjs', policy: trustedTypes("'none'") }),
  own('slate', 'slate'),
  own('froala', 'froala', {
    scripts: ['froala-editor/js/froala_editor.min.js'],
    styles: ['froala-editor/css/froala_editor.min.css'],
  }),
  own('summernote', 'summernote', {
    host: 'textarea',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    styles: ['summernote/dist/summernote-lite.min.css'],
  }),
  own('jodit', 'jodit', {
    host: 'textarea',
    scripts: ['jodit/es2021/jodit.min.js'],
    styles: ['jodit/es2021/jodit.min.css'],
  }),
  own('roosterjs', 'roosterjs'),
  own('trix', 'trix', { styles: ['trix/dist/trix.css'] }),
  own('squire', 'contenteditable'),
];
