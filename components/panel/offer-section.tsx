import type { ReactElement } from 'react';
import type { Offers } from '../../lib/offers/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { CostPaths } from './cost-paths.tsx';
import { Ladder } from './ladder.tsx';
import { OfferInputs } from './offer-inputs.tsx';
import { OfferPackages } from './offer-packages.tsx';
import css from './offer-section.module.css';
import { useAdvice, useStrings } from './panel-provider.tsx';

/** What may be offered in money: the ladder, packages of equal cost, and what each way out costs. */
export function OfferSection(): ReactElement {
  const { offer } = useStrings().panel;
  const { offers } = useAdvice();
  return (
    <Section id="offer" title={offer.title}>
      {offers ? <Offer offers={offers} /> : <p className={css.quiet}>{offer.none}</p>}
    </Section>
  );
}

function Offer({ offers }: { readonly offers: Offers }): ReactElement {
  const { offer } = useStrings().panel;
  const figures = [
    [offer.owedNow, offers.min],
    [offer.most, offers.max],
    [offer.walkAway, offers.walkAway],
  ] as const;
  return (
    <>
      <dl className={css.figures}>
        {figures.map(([name, sum]) => (
          <div key={name} className={css.figure}>
            <dt>{name}</dt>
            <dd>{formatMoney(sum)}</dd>
          </div>
        ))}
      </dl>
      <Ladder rungs={offers.ladder} />
      {offers.packages.length > 0 ? <OfferPackages packages={offers.packages} /> : null}
      {offers.paths.length > 0 ? (
        <Disclosure label={offer.paths}>
          <CostPaths paths={offers.paths} />
        </Disclosure>
      ) : null}
      {offers.inputs.length > 0 ? (
        <Disclosure label={offer.inputs}>
          <OfferInputs inputs={offers.inputs} currency={offers.currency} />
        </Disclosure>
      ) : null}
      {offers.risk.text ? (
        <p className={css.risk}>
          {offers.risk.text} {offers.risk.handOver ? offer.handOver : ''}
        </p>
      ) : null}
    </>
  );
}
