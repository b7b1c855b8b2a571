import type { ReactElement } from 'react';
import type { Rung } from '../../lib/offers/index.ts';
import { groupRungs, isRungChosen, type RungGroup, reasonOfRung, remediesWithRung } from '../../lib/panel/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, PlusIcon } from '../ui/icons.tsx';
import { ApprovalTag } from './approval-tag.tsx';
import css from './offer-section.module.css';
import { useActions, useAdvice, useChoice, useStrings } from './panel-provider.tsx';

/** Sums from what is owed to where to stop; a remedy is named once, each of its sums by what makes it different. */
export function Ladder({ rungs }: { readonly rungs: readonly Rung[] }): ReactElement {
  const { offer } = useStrings().panel;
  return (
    <ol aria-label={offer.ladder}>
      {groupRungs(rungs).map((group) => (
        <GroupLine key={`${group.remedy}${group.rungs[0]?.amount.amountMinor}`} group={group} />
      ))}
    </ol>
  );
}

function GroupLine({ group }: { readonly group: RungGroup }): ReactElement {
  const names = useStrings().remedies;
  return (
    <li>
      <h3 className={css.rungGroup}>{names[group.remedy]}</h3>
      <ol>
        {group.rungs.map((rung) => (
          <RungLine key={rung.amount.amountMinor} rung={rung} />
        ))}
      </ol>
    </li>
  );
}

function RungLine({ rung }: { readonly rung: Rung }): ReactElement {
  const { offer } = useStrings().panel;
  const percent = rung.acceptance === null ? null : Math.round(rung.acceptance * 100);
  const chosen = isRungChosen(rung, useChoice());
  return (
    <li className={`${css.rung} ${chosen ? css.chosenRung : ''}`}>
      <span>
        <span className={css.rungHead}>
          <span className={css.amount}>{formatMoney(rung.amount)}</span>
          <span className={css.reason}>{reasonOfRung(rung)}</span>
        </span>
        <ApprovalTag approval={rung.approval} />
        <span className={css.meta}>
          {percent === null ? null : (
            <span>
              <span className={css.meter} aria-hidden="true">
                <span style={{ inlineSize: `${percent}%` }} />
              </span>
              {offer.acceptance(percent)}
            </span>
          )}
          <span>
            {offer.expected} {formatMoney(rung.expectedCost)}
          </span>
          <span>
            {offer.worst} {formatMoney(rung.worstCase)}
          </span>
        </span>
      </span>
      <RungToggle rung={rung} chosen={chosen} />
    </li>
  );
}

function RungToggle({ rung, chosen }: { readonly rung: Rung; readonly chosen: boolean }): ReactElement {
  const { remedies: names, panel } = useStrings();
  const { choose, followCase } = useActions();
  const advice = useAdvice();
  const choice = useChoice();
  const verb = chosen ? panel.remedies.remove : panel.remedies.offer;
  return (
    <Button
      look={chosen ? 'plain' : 'quiet'}
      iconOnly
      small
      pressed={chosen}
      name={`${verb}: ${formatMoney(rung.amount)}, ${names[rung.remedy]}`}
      onClick={() =>
        chosen
          ? followCase()
          : choose({
              remedies: remediesWithRung(rung, choice, advice.offers?.ladder ?? []),
              amount: rung.amount,
              amountFor: rung.remedy,
            })
      }
    >
      {chosen ? <CheckIcon size={14} /> : <PlusIcon size={14} />}
    </Button>
  );
}
