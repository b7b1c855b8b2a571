import type { ReactElement } from 'react';
import type { Because, Guidance } from '../../lib/policy/index.ts';
import { formatMoney, moneyOf } from '../../lib/values/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { BecauseLine } from './because-line.tsx';
import { useAdvice, useStrings } from './panel-provider.tsx';
import css from './remedies-section.module.css';

/** What the rules tell beside remedies: what to do now, open; what is never done here and what is good to know, to be opened. */
export function GuidanceList(): ReactElement | null {
  const { remedies: strings } = useStrings().panel;
  const { guidance } = useAdvice().report;
  const of = (kind: Guidance['kind']) => guidance.filter((each) => each.kind === kind);
  const [now, never, know] = [of('do'), of('never'), of('know')];
  if (guidance.length === 0) return null;
  return (
    <div className={css.group}>
      {now.length > 0 ? (
        <>
          <h3 className={`${css.groupTitle} ${css.open}`}>
            {strings.doNow} <span className={css.count}>{now.length}</span>
          </h3>
          <Lines guidance={now} />
        </>
      ) : null}
      <Closed title={strings.neverHere} guidance={never} />
      <Closed title={strings.toKnow} guidance={know} />
    </div>
  );
}

function Closed({ title, guidance }: { readonly title: string; readonly guidance: readonly Guidance[] }) {
  if (guidance.length === 0) return null;
  return (
    <Disclosure
      label={
        <>
          {title} <span className={css.count}>{guidance.length}</span>
        </>
      }
    >
      <Lines guidance={guidance} />
    </Disclosure>
  );
}

/** What is never done hangs on little but the place; naming that under each line would only hide the lines. */
const withoutFacts = ({ facts: _facts, ...because }: Because): Because => because;

function Lines({ guidance }: { readonly guidance: readonly Guidance[] }): ReactElement {
  const { remedies: strings } = useStrings().panel;
  return (
    <ul className={css.guidance}>
      {guidance.map(({ kind, because, fee }) => (
        <li key={`${because.pack}/${because.rule}`}>
          <BecauseLine because={kind === 'never' ? withoutFacts(because) : because} />
          {fee ? (
            <p className={css.fee}>
              {(fee.payer === 'buyer' ? strings.feeOfBuyer : strings.fee)(
                formatMoney(moneyOf(fee.amount, fee.currency)),
              )}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
