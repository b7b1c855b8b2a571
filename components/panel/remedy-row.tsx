import type { ReactElement } from 'react';
import { formatMoment, isUnfinished, questionOf } from '../../lib/panel/index.ts';
import type { Remedy } from '../../lib/policy/index.ts';
import { formatMoney, type Verdict } from '../../lib/values/index.ts';
import { LockIcon, OpenIcon, OwedIcon, QuestionIcon } from '../ui/icons.tsx';
import { Tag } from '../ui/tag.tsx';
import { useOpened } from '../ui/use-opened.ts';
import { ApprovalTag } from './approval-tag.tsx';
import { BecauseLine } from './because-line.tsx';
import { useAdvice, useStrings } from './panel-provider.tsx';
import css from './remedies-section.module.css';
import { ReplyToggle } from './reply-toggle.tsx';

const MARKS: Readonly<Record<Verdict, { icon: typeof OpenIcon; look: string | undefined }>> = {
  required: { icon: OwedIcon, look: css.owed },
  allowed: { icon: OpenIcon, look: css.open },
  blocked: { icon: LockIcon, look: css.shut },
  ask: { icon: QuestionIcon, look: css.ask },
};

/** One remedy: its verdict and main reason in two lines, opened the whole proof. */
export function RemedyRow({ remedy }: { readonly remedy: Remedy }): ReactElement {
  const { opened, details, summary } = useOpened();
  const { remedies: names, panel } = useStrings();
  const advice = useAdvice();
  const { zones, now } = advice.case;
  const { icon: Mark, look } = MARKS[remedy.verdict];
  const offerable = remedy.verdict === 'required' || remedy.verdict === 'allowed';
  const question = remedy.verdict === 'ask' ? questionOf(remedy, advice.report) : null;
  const first = question ?? remedy.because[0];
  const proof = remedy.because.filter((because) => !question || !isUnfinished(because));
  return (
    <li className={css.remedy}>
      <details className={css.details} {...details}>
        <summary {...summary}>
          <span className={`${css.mark} ${look ?? ''}`}>
            <Mark size={15} />
          </span>
          <span>
            <span className={offerable ? css.name : css.shutName}>{names[remedy.id]}</span>{' '}
            {remedy.amount ? <b className={css.sum}>{formatMoney(remedy.amount)}</b> : null}{' '}
            <ApprovalTag approval={remedy.approval} />
            {remedy.choice ? <Tag colour="owed">{panel.remedies.choice}</Tag> : null}
            {remedy.opensAt ? (
              <span className={css.from}> {panel.remedies.from(formatMoment(remedy.opensAt, zones.seller, now))}</span>
            ) : null}
            {first ? <span className={`${css.reason} ${css.summaryReason}`}>{first.text}</span> : null}
          </span>
        </summary>
        <div className={css.body}>{opened ? <Proof remedy={remedy} proof={proof} /> : null}</div>
      </details>
      {offerable ? <ReplyToggle remedy={remedy.id} /> : null}
    </li>
  );
}

function Proof({ remedy, proof }: { readonly remedy: Remedy; readonly proof: Remedy['because'] }): ReactElement {
  const { remedies: names, panel } = useStrings();
  return (
    <>
      {proof.map((because) => (
        <BecauseLine key={`${because.pack}${because.rule}`} because={because} />
      ))}
      {remedy.condition ? (
        <p className={css.instead}>
          {panel.remedies.condition}: {remedy.condition}
        </p>
      ) : null}
      {remedy.instead && remedy.instead.length > 0 ? (
        <p className={css.instead}>
          {panel.remedies.instead}: {remedy.instead.map((id) => names[id]).join(' · ')}
        </p>
      ) : null}
    </>
  );
}
