import type { ReactElement } from 'react';
import type { Offers, Rung } from '../../lib/offers/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { CostPaths } from './cost-paths.tsx';
import { OfferInputs } from './offer-inputs.tsx';
import css from './offer-section.module.css';
import { useActions, useOpenCase, useStrings } from './panel-provider.tsx';
import { ReplyToggle } from './reply-toggle.tsx';

/** What may be offered in money: the ladder, packages of equal cost, and what each way out costs. */
export function OfferSection(): ReactElement {
  const { offer } = useStrings().panel;
  const { offers } = useOpenCase().advice;
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
      <ol aria-label={offer.ladder}>
        {offers.ladder.map((rung) => (
          <RungLine key={`${rung.remedy}${rung.amount.amountMinor}`} rung={rung} />
        ))}
      </ol>
      {offers.packages.length > 0 ? <Packages offers={offers} /> : null}
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

function RungLine({ rung }: { readonly rung: Rung }): ReactElement {
  const { remedies: names, panel } = useStrings();
  const percent = rung.acceptance === null ? null : Math.round(rung.acceptance * 100);
  return (
    <li className={css.rung}>
      <span>
        <span className={css.rungHead}>
          <span className={css.amount}>{formatMoney(rung.amount)}</span>
          <span className={css.what}>{names[rung.remedy]}</span>
        </span>
        <span className={css.reason}>{rung.reason}</span>
        <span className={css.meta}>
          {percent === null ? null : (
            <span>
              <span className={css.meter} aria-hidden="true">
                <span style={{ inlineSize: `${percent}%` }} />
              </span>
              {panel.offer.acceptance(percent)}
            </span>
          )}
          <span>
            {panel.offer.expected} {formatMoney(rung.expectedCost)}
          </span>
          <span>
            {panel.offer.worst} {formatMoney(rung.worstCase)}
          </span>
        </span>
      </span>
      <ReplyToggle remedy={rung.remedy} />
    </li>
  );
}

function Packages({ offers }: { readonly offers: Offers }): ReactElement {
  const { panel } = useStrings();
  const { choice } = useOpenCase();
  const { choose, followCase } = useActions();
  const chosen = (choice.remedies ?? []).join();
  return (
    <>
      <h3 className={css.sub}>{panel.offer.packages}</h3>
      <div className={css.packages}>
        {offers.packages.map((offered) => {
          const pressed = offered.remedies.join() === chosen;
          return (
            <button
              key={offered.id}
              type="button"
              className={css.package}
              aria-pressed={pressed}
              onClick={() => (pressed ? followCase() : choose({ remedies: offered.remedies }))}
            >
              <span className={css.what}>{offered.title}</span>
              <span className={css.why}>{panel.offer.worth(formatMoney(offered.value))}</span>
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
