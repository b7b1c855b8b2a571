import { type RefObject, useEffect, useRef, useState } from 'react';

/** Something that turns into its own form and back. */
export interface EditInPlace {
  readonly editing: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** What opens the form: it has the focus again when the form is closed. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** Whether the form is open; whoever works by keyboard goes on where he was. */
export function useEditInPlace(): EditInPlace {
  const [editing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasEditing.current && !editing) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return { editing, begin: () => setEditing(true), end: () => setEditing(false), opener };
}
