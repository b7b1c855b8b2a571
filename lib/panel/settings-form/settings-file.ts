import { parseSettings, type SellerSettings } from '../../settings/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';

const KIND = 'middle-ground-settings';
const VERSION = 1;

/** Settings as a file to keep or to hand to a colleague. */
export const settingsFile = (settings: SellerSettings): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;

/** Settings out of such a file; `no-settings-file` for anything else, also for one with a setting that cannot be. */
export function readSettingsFile(text: string): Result<SellerSettings, 'no-settings-file'> {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return fail('no-settings-file');
    if (!('kind' in file) || file.kind !== KIND || !('version' in file) || file.version !== VERSION)
      return fail('no-settings-file');
    const parsed = parseSettings('settings' in file ? file.settings : undefined);
    return parsed.ok ? succeed(parsed.value) : fail('no-settings-file');
  } catch {
    return fail('no-settings-file');
  }
}
