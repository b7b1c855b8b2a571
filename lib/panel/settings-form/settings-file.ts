import { parseSettings, type SellerSettings } from '../../settings/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';

const KIND = 'middle-ground-settings';
const VERSION = 1;

/** Settings as a file to keep or to hand to a colleague. */
export const settingsFile = (settings: SellerSettings): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;

/** Why a file is not taken: it is none of ours, or this setting in it cannot be (named by its dotted path). */
export type SettingsFileFault =
  | { readonly kind: 'no-settings-file' }
  | { readonly kind: 'setting'; readonly path: string };

const NO_FILE = { kind: 'no-settings-file' } as const;

/** Settings out of such a file. */
export function readSettingsFile(text: string): Result<SellerSettings, SettingsFileFault> {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return fail(NO_FILE);
    if (!('kind' in file) || file.kind !== KIND || !('version' in file) || file.version !== VERSION)
      return fail(NO_FILE);
    const parsed = parseSettings('settings' in file ? file.settings : undefined);
    if (parsed.ok) return succeed(parsed.value);
    const path = parsed.error[0]?.path ?? '';
    return fail(path === '' ? NO_FILE : { kind: 'setting', path });
  } catch {
    return fail(NO_FILE);
  }
}
