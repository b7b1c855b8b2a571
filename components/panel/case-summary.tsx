import type { ReactElement } from 'react';
import { listWants } from '../../lib/panel/index.ts';
import { DISPUTE_TYPES, type DisputeType, FAULT_PARTIES } from '../../lib/values/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { InfoIcon } from '../ui/icons.tsx';
import { Pick } from '../ui/pick.tsx';
import css from './case-summary.module.css';
import { ClockList } from './clock-list.tsx';
import { ClosedHours } from './closed-hours.tsx';
import { FactList } from './fact-list.tsx';
import { MessageList } from './message-list.tsx';
import { OpenReadings } from './open-readings.tsx';
import { useActions, useAdvice, useKept, useOpenCase, usePanel, useStrings } from './panel-provider.tsx';
import { ReasonList } from './reason-list.tsx';
import { StandoutList } from './standout-list.tsx';
import { TeachOffer } from './teach/teach-offer.tsx';
import { TemperatureBars } from './temperature-bars.tsx';
import { UnsureDispute } from './unsure-dispute.tsx';

/** What it is about, how the buyer feels, what stands out, and which clocks run. */
export function CaseSummary(): ReactElement {
  const strings = useStrings();
  const { sections, standouts, clocks } = strings.panel;
  return (
    <section id="case" className={css.summary} aria-labelledby="case-title">
      <h2 id="case-title" className={css.hidden} tabIndex={-1}>
        {sections.case}
      </h2>
      <Notices />
      <div className={css.head}>
        <TemperatureBars />
        <Conclusions />
        <Wants />
      </div>
      <ClosedHours />
      <UnsureDispute />
      <OpenReadings />
      <Why />
      <div className={css.block}>
        <h3 className={css.blockTitle}>{standouts.title}</h3>
        <StandoutList />
      </div>
      <div className={css.block}>
        <h3 className={css.blockTitle}>{clocks.title}</h3>
        <ClockList />
      </div>
      <div className={css.block}>
        <MessageList />
        <FactList />
      </div>
    </section>
  );
}

function Notices(): ReactElement | null {
  const { header, states } = useStrings().panel;
  const { from } = useOpenCase();
  const site = usePanel((state) => state.site);
  const { alwaysOnHere } = useActions();
  if (from.kind === 'pasted') return null;
  const lines = [from.general && header.general, from.hiddenMessages > 0 && header.hidden(from.hiddenMessages)];
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <p key={String(line)} className={css.notice}>
          <InfoIcon size={15} />
          <span>
            {line} {from.general && line === header.general ? <TeachOffer look="link" /> : null}
          </span>
        </p>
      ))}
      {site.origin && !site.alwaysOn ? (
        <p className={css.once}>
          {header.readOnce}{' '}
          <Button look="link" small onClick={() => void alwaysOnHere()}>
            {states.noPermission.action}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Conclusions(): ReactElement {
  const strings = useStrings();
  const { dispute, fault } = useAdvice().case;
  const { correctDispute, correctFault } = useActions();
  const likely: readonly DisputeType[] = [dispute.type, ...dispute.alternatives.map((other) => other.type)];
  const named = (type: DisputeType) => ({ value: type, label: strings.disputes[type] });
  return (
    <>
      <Pick
        inline
        label={strings.panel.header.dispute}
        value={dispute.type}
        groups={[
          { choices: likely.map(named) },
          { label: '—', choices: DISPUTE_TYPES.filter((type) => !likely.includes(type)).map(named) },
        ]}
        onPick={correctDispute}
      />
      <Pick
        inline
        label={strings.panel.header.fault}
        value={fault.party}
        groups={[{ choices: FAULT_PARTIES.map((party) => ({ value: party, label: strings.faults[party] })) }]}
        onPick={correctFault}
      />
    </>
  );
}

function Wants(): ReactElement | null {
  const strings = useStrings();
  const wants = listWants(useAdvice());
  if (wants.length === 0) return null;
  return (
    <p className={css.wants}>
      <span className={css.wantsLabel}>{strings.panel.header.wants}</span>
      <span>
        {wants.map((want, index) => (
          <span key={want.want}>
            {index > 0 ? ', ' : ''}
            <b>
              {strings.demands[want.want]}
              {want.sum ? ` ${want.sum}` : ''}
            </b>
          </span>
        ))}
      </span>
    </p>
  );
}

function Why(): ReactElement {
  const { header } = useStrings().panel;
  const advice = useAdvice();
  const kept = useKept();
  const { correctDispute, correctFault } = useActions();
  const { dispute, fault } = advice.case;
  const sure = dispute.isUnsure ? header.notSure : header.sure(Math.round(dispute.confidence * 100));
  const standing = kept.corrections.dispute ? header.correctedByYou : sure;
  const corrected = kept.corrections.dispute || kept.corrections.fault;
  return (
    <div className={css.why}>
      <Disclosure label={`${header.because} · ${standing}`}>
        <div className={css.reasons}>
          <ReasonList reasons={[...dispute.because, ...fault.because]} />
          {corrected ? (
            <span>
              <Button
                look="link"
                onClick={() => {
                  correctDispute(null);
                  correctFault(null);
                }}
              >
                {header.takeBack}
              </Button>
            </span>
          ) : null}
        </div>
      </Disclosure>
    </div>
  );
}
