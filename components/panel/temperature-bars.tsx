import type { ReactElement } from 'react';
import { readTemperature } from '../../lib/panel/index.ts';
import { DownIcon, LevelIcon, UpIcon } from '../ui/icons.tsx';
import { useAdvice, useStrings } from './panel-provider.tsx';
import css from './temperature-bars.module.css';

const TRENDS = { rising: UpIcon, falling: DownIcon, steady: LevelIcon };

/** Anger of the buyer's messages one after the other, with mood and trend in words. */
export function TemperatureBars(): ReactElement {
  const { header } = useStrings().panel;
  const { mood, trend, bars } = readTemperature(useAdvice());
  const Trend = TRENDS[trend];
  return (
    <figure className={css.figure}>
      <span className={css.label} aria-hidden="true">
        {header.temperature}
      </span>
      <div className={css.bars} aria-hidden="true">
        {bars.map((bar) => (
          <span
            key={bar.message}
            className={`${css.bar} ${css[`bar${bar.level}`] ?? ''}`}
            style={{ blockSize: `${bar.percent}%` }}
            title={header.temperatureBar(bar.message, bar.percent)}
          />
        ))}
      </div>
      <figcaption className={css.words}>
        {header.mood[mood]}, {header.trend[trend]} <Trend size={12} />
      </figcaption>
    </figure>
  );
}
