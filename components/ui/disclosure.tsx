import type { ReactElement, ReactNode } from 'react';
import css from './disclosure.module.css';
import { ChevronIcon } from './icons.tsx';
import { useOpened } from './use-opened.ts';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Something that can be opened to see more of it; the browser keeps it open while the panel recomputes. */
export function Disclosure({ label, children, open }: DisclosureProps): ReactElement {
  const { opened, details, summary } = useOpened(open);
  return (
    <details className={css.details} {...(open ? { open } : {})} {...details}>
      <summary className={css.summary} {...summary}>
        <span className={css.chevron}>
          <ChevronIcon size={14} />
        </span>
        <span className={css.label}>{label}</span>
      </summary>
      <div className={css.body}>{opened ? children : null}</div>
    </details>
  );
}
