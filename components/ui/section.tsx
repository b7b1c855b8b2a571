import type { ReactElement, ReactNode } from 'react';
import css from './section.module.css';

interface SectionProps {
  /** Anchor of the section; its heading takes the focus when jumped to. */
  readonly id: string;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel with its heading, reachable from the row of jumps at the top. */
export function Section({ id, title, actions, children }: SectionProps): ReactElement {
  return (
    <section id={id} className={css.section} aria-labelledby={`${id}-title`}>
      <div className={css.head}>
        <h2 id={`${id}-title`} className={css.title} tabIndex={-1}>
          {title}
        </h2>
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
