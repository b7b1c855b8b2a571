import type { Signal } from './case.ts';
import type { SignalReading } from './reading.ts';
import { SIGNAL_DETECTORS } from './signals/signals.ts';

/** Every signal of the case, each id and parameter once, without those the agent dismissed. */
export function readSignals(reading: SignalReading): readonly Signal[] {
  const dismissed = reading.input.corrections?.dismissedSignals ?? [];
  const byName = new Map<string, Signal>();
  for (const detector of SIGNAL_DETECTORS)
    for (const signal of detector.detect(reading)) {
      const name = `${signal.id}:${signal.parameter ?? ''}`;
      if (!dismissed.includes(signal.id) && !byName.has(name)) byName.set(name, signal);
    }
  return [...byName.values()];
}
