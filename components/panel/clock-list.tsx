import type { ReactElement } from 'react';
import { type Clock, citiesOf, formatMoment, listClocks } from '../../lib/panel/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { nameOfPlace } from '../ui/name-of-place.ts';
import { Tag } from '../ui/tag.tsx';
import { BecauseLine } from './because-line.tsx';
import css from './clock-list.module.css';
import { ClockReminders } from './clock-reminders.tsx';
import { useAdvice, useStrings } from './panel-provider.tsx';

const SHOWN = 4;

/** The clocks that run, nearest first, on the agent's clocks and the buyer's; below them, what was true when. */
export function ClockList(): ReactElement {
  const { clocks: strings, more } = useStrings().panel;
  const clocks = listClocks(useAdvice(), strings.lastScan);
  const rest = clocks.slice(SHOWN);
  return (
    <>
      {clocks.length === 0 ? <p className={css.quiet}>{strings.nothing}</p> : null}
      <ul className={css.list}>
        {clocks.slice(0, SHOWN).map((clock) => (
          <ClockLine key={clock.id} clock={clock} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure label={more(rest.length)}>
          <ul className={css.list}>
            {rest.map((clock) => (
              <ClockLine key={clock.id} clock={clock} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <ClockReminders />
      <Timeline />
    </>
  );
}

/** What the clock is about; opened, the rule that sets it and what silence decides. */
function ClockName({ clock }: { readonly clock: Clock }): ReactElement {
  const { remedies, panel } = useStrings();
  const { because, expiry, opens } = clock;
  const what = opens.length > 0 ? panel.clocks.opensList(opens.map((id) => remedies[id])) : clock.what;
  if (because === undefined) return <span className={css.what}>{what}</span>;
  return (
    <Disclosure label={<span className={css.what}>{what}</span>}>
      {expiry ? <p className={css.silence}>{panel.clocks.silence[expiry]}</p> : null}
      <BecauseLine because={because} />
    </Disclosure>
  );
}

/** Which holidays moved the day, so that nobody wonders why it is not sooner. */
function Holidays({ clock }: { readonly clock: Clock }): ReactElement | null {
  const { holiday, dayOff } = useStrings().panel.clocks;
  const { now } = useAdvice().case;
  if (clock.movedBy === undefined) return null;
  return (
    <span className={css.holidays}>
      {clock.movedBy.map(({ day, name, place }) => {
        const when = formatMoment(day, undefined, now);
        return <span key={day}>{name && place ? holiday(when, name, nameOfPlace(place)) : dayOff(when)}</span>;
      })}
    </span>
  );
}

function ClockLine({ clock }: { readonly clock: Clock }): ReactElement {
  const { panel } = useStrings();
  const strings = panel.clocks;
  const cities = citiesOf(useAdvice());
  const past = clock.pressing ? strings.late : strings.ago;
  const span = clock.span === '' ? strings.today : (clock.over ? past : strings.in)(clock.span);
  const looks = [css.clock, css[clock.kind], clock.over && css.over, clock.pressing && css.pressing];
  return (
    <li className={looks.filter(Boolean).join(' ')}>
      <span className={css.span}>{span}</span>
      <span>
        <ClockName clock={clock} /> {clock.certain ? null : <Tag colour="warn">{strings.uncertain}</Tag>}
        <span className={css.times}>
          <time dateTime={clock.at}>{clock.own}</time>{' '}
          {cities.own ? <span className={css.zone}>{cities.own}</span> : null}
          {clock.buyer ? (
            <>
              {' · '}
              <span className={css.there}>
                {clock.buyer} <span className={css.zone}>{cities.buyer}</span>
              </span>
            </>
          ) : null}
        </span>
        <Holidays clock={clock} />
      </span>
    </li>
  );
}

function Timeline(): ReactElement | null {
  const { clocks: strings } = useStrings().panel;
  const { timeline, zones, now } = useAdvice().case;
  if (timeline.length === 0) return null;
  return (
    <Disclosure label={strings.timeline}>
      <dl className={css.timeline}>
        {timeline.map((entry) => (
          <Entry key={`${entry.at}${entry.what}`} when={formatMoment(entry.at, zones.seller, now)} what={entry.what} />
        ))}
      </dl>
    </Disclosure>
  );
}

function Entry({ when, what }: { readonly when: string; readonly what: string }): ReactElement {
  return (
    <>
      <dt>{when}</dt>
      <dd>{what}</dd>
    </>
  );
}
