import { keep } from './keep-case.ts';
import type { PanelContext } from './panel-context.ts';

/** Sets a figure of the cost model for this case, or lets it follow the default again (null). */
export const setAssumption = (context: PanelContext, id: string, value: number | null): void =>
  keep(context, (kept) => {
    const { [id]: _before, ...others } = kept.assumptions;
    return { ...kept, assumptions: value === null ? others : { ...others, [id]: value } };
  });

/** All figures of the cost model follow their defaults again. */
export const resetAssumptions = (context: PanelContext): void =>
  keep(context, (kept) => ({ ...kept, assumptions: {} }));
