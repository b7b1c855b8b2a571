import { type RefObject, useEffect, useRef } from 'react';

/** For a form that opens in place: what is typed or chosen first has the focus as soon as it is there. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea, button')?.focus(), []);
  return form;
}
