import type { SettingsPort } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';

/** Settings with this computer's zone where none is set: the agent's clocks are the ones on his wall. */
export function settingsHere(port: SettingsPort, zone: string): SettingsPort {
  const here = (settings: SellerSettings): SellerSettings => ({ sellerTimeZone: zone, ...settings });
  return {
    ...port,
    load: async () => here(await port.load()),
    watch: (listener) => port.watch((next) => listener(here(next))),
  };
}
