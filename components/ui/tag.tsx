import type { ReactElement, ReactNode } from 'react';
import css from './tag.module.css';

interface TagProps {
  readonly children: ReactNode;
  readonly colour?: 'grey' | 'owed' | 'open' | 'warn' | 'danger' | 'accent';
}

/** A small label; its colour never says anything its words do not. */
export function Tag({ children, colour = 'grey' }: TagProps): ReactElement {
  return <span className={[css.tag, colour !== 'grey' && css[colour]].filter(Boolean).join(' ')}>{children}</span>;
}
