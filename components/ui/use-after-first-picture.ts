import { startTransition, useEffect, useState } from 'react';

/**
 * False in a part's first picture, true once that has been painted: what lies below the fold is drawn after what is
 * seen, so that a long panel answers a change of ticket as fast as a short one.
 */
export function useAfterFirstPicture(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => setPainted(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, []);
  return isPainted;
}
