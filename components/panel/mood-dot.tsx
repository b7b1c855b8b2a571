import type { ReactElement } from 'react';
import { readTemperature } from '../../lib/panel/index.ts';
import css from './mood-dot.module.css';
import { useAdvice, useStrings } from './panel-provider.tsx';

/** The buyer's mood as a dot beside the name; its words stand in the case summary. */
export function MoodDot(): ReactElement {
  const { mood } = useStrings().panel.header;
  const temperature = readTemperature(useAdvice());
  const words = mood[temperature.mood];
  return (
    <span className={`${css.dot} ${css[`mood${temperature.mood}`]}`} role="img" aria-label={words} title={words} />
  );
}
