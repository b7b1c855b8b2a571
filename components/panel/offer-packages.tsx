import type { ReactElement } from 'react';
import type { OfferPackage } from '../../lib/offers/index.ts';
import { isPackageChosen } from '../../lib/panel/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { ApprovalTag } from './approval-tag.tsx';
import css from './offer-section.module.css';
import { useActions, useChoice, useStrings } from './panel-provider.tsx';

/** Shapes of about equal cost to the seller; one click puts one, with its sum, into the reply. */
export function OfferPackages({ packages }: { readonly packages: readonly OfferPackage[] }): ReactElement {
  const { panel } = useStrings();
  const choice = useChoice();
  const { choose, followCase } = useActions();
  return (
    <>
      <h3 className={css.sub}>{panel.offer.packages}</h3>
      <div className={css.packages}>
        {packages.map((offered) => {
          const pressed = isPackageChosen(offered, choice);
          const { remedies, value, amountFor } = offered;
          const sum = amountFor ? { amount: value, amountFor } : { amount: undefined, amountFor: undefined };
          return (
            <button
              key={offered.id}
              type="button"
              className={css.package}
              aria-pressed={pressed}
              onClick={() => (pressed ? followCase() : choose({ remedies, ...sum }))}
            >
              <span className={css.what}>{offered.title}</span>
              <ApprovalTag approval={offered.approval} />
              <span className={css.why}>{panel.offer.worth(formatMoney(value))}</span>
              <span className={css.why}>
                {panel.offer.costs} {formatMoney(offered.expectedCost)}
              </span>
            </button>
          );
        })}
      </div>
    </>
  );
}
