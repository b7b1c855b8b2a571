import type { ReactElement } from 'react';
import type { CostPath } from '../../lib/offers/index.ts';
import { type ScaledPath, scalePaths } from '../../lib/panel/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import css from './offer-section.module.css';
import { useStrings } from './panel-provider.tsx';

/** Each way out with expected, best and worst cost on one scale, and the assumption it turns on. */
export function CostPaths({ paths }: { readonly paths: readonly CostPath[] }): ReactElement {
  return (
    <ul>
      {scalePaths(paths).map((scaled) => (
        <PathLine key={scaled.path.id} scaled={scaled} />
      ))}
    </ul>
  );
}

function PathLine({ scaled }: { readonly scaled: ScaledPath }): ReactElement {
  const { offer } = useStrings().panel;
  const { path, bestPercent, expectedPercent, worstPercent } = scaled;
  return (
    <li className={css.path}>
      <div className={css.pathHead}>
        <span>{path.title}</span>
        <span className={css.pathCost}>{formatMoney(path.expected)}</span>
      </div>
      <div className={css.range} aria-hidden="true">
        <span
          className={css.span}
          style={{ insetInlineStart: `${bestPercent}%`, inlineSize: `${worstPercent - bestPercent}%` }}
        />
        <span className={css.tick} style={{ insetInlineStart: `${expectedPercent}%` }} />
      </div>
      <div className={css.meta}>
        <span>
          {offer.best} {formatMoney(path.best)}
        </span>
        <span>
          {offer.worst} {formatMoney(path.worst)}
        </span>
        <span>
          {offer.assumption}: {path.mainAssumption}
        </span>
      </div>
    </li>
  );
}
