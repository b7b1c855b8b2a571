import { safeParse } from 'valibot';
import { fail, type Result, succeed } from '../values/index.ts';
import { type SellerSettings, sellerSettings } from './seller-settings.ts';

/** What is wrong with one entry of a settings file or form. `path` is dotted; '' is the file as a whole. */
export interface SettingsFault {
  readonly path: string;
  readonly message: string;
}

/** Checks settings of unknown origin key by key. Unknown keys are faults, so that a typing error is not lost in silence. */
export function parseSettings(input: unknown): Result<SellerSettings, readonly SettingsFault[]> {
  const checked = safeParse(sellerSettings, input);
  if (checked.success) return succeed(checked.output);
  return fail(
    checked.issues.map((issue) => ({
      path: (issue.path ?? []).map((step) => String(step.key)).join('.'),
      message: issue.message,
    })),
  );
}
