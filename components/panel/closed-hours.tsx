import type { ReactElement } from 'react';
import { digestClosedHours } from '../../lib/panel/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import css from './case-summary.module.css';
import { useAdvice, useStrings } from './panel-provider.tsx';

/** What came in while the office was closed, in one line; nothing where no more than one message did. */
export function ClosedHours(): ReactElement | null {
  const { closedHours } = useStrings().panel;
  const digest = digestClosedHours(useAdvice());
  if (!digest) return null;
  const { lines, from, to, isRising } = digest;
  return (
    <div className={css.why}>
      <Disclosure label={closedHours.title(lines.length, isRising)}>
        <p className={css.closedSpan}>{to ? closedHours.between(from, to) : closedHours.since(from)}</p>
        <ol className={css.digest}>
          {lines.map((line) => (
            <li key={line.message}>
              <span className={css.digestWhen}>{line.when}</span> {line.start}
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
