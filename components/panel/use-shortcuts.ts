import { useEffect } from 'react';
import { jumpTo, SECTION_IDS } from './jump-to.ts';
import { useActions } from './panel-provider.tsx';

/** The button that opens the reply for editing. */
export const EDIT_BUTTON_ID = 'edit-reply';

/** Alt with a letter or number, by the key's place, so that it works on layouts where Alt writes a sign. */
export function useShortcuts(): void {
  const actions = useActions();
  useEffect(() => {
    const byKey = new Map<string, () => void>([
      ['KeyI', () => void actions.insert()],
      ['KeyC', () => void actions.copy()],
      ['KeyR', () => void actions.refresh()],
      ['KeyE', () => document.getElementById(EDIT_BUTTON_ID)?.click()],
    ]);
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
      const section = SECTION_IDS[Number(event.code.replace('Digit', '')) - 1];
      const act = byKey.get(event.code);
      if (!section && !act) return;
      event.preventDefault();
      if (section) jumpTo(section);
      else act?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
