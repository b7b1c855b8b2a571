declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export interface EditorState {
    readonly getCurrentContent: () => { readonly getPlainText: (separator: string) => string };
  }
  export const EditorState: { readonly createWithContent: (content: object) => EditorState };
  export const ContentState: { readonly createFromText: (text: string) => object };
  export const Editor: ComponentType<{
    readonly editorState: EditorState;
    readonly onChange: (next: EditorState) => void;
  }>;
}

declare module 'quill-1' {
  export default class Quill {
    constructor(at: string, options: object);
    readonly root: HTMLElement;
    readonly history: { readonly clear: () => void };
    setText(text: string): void;
    getText(): string;
  }
}

declare module 'trix';
