import { type SyntheticEvent, useState } from 'react';

/** What a `details` and its `summary` need so that their content is drawn only once it is asked for. */
export interface Opened {
  /** Whether it has ever been open: what was drawn stays. */
  readonly opened: boolean;
  readonly details: { readonly onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void };
  readonly summary: { readonly onClick: () => void };
}

/** Most of what can be opened in a panel never is: drawing it all would cost every ticket its first tenth of a second. */
export function useOpened(openAtFirst = false): Opened {
  const [opened, setOpened] = useState(openAtFirst);
  return {
    opened,
    // The browser opens it by itself too, such as when a link jumps into it.
    details: { onToggle: (event) => event.currentTarget.open && setOpened(true) },
    // Before the browser opens it, so that nothing jumps.
    summary: { onClick: () => setOpened(true) },
  };
}
