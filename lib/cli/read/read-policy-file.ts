import { readFile } from 'node:fs/promises';
import { parseSettings, type SellerSettings } from '../../settings/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';

/** The seller's settings from a file; the error is one line that names the first wrong key and its fault. */
export async function readPolicyFile(path: string): Promise<Result<SellerSettings, string>> {
  try {
    const parsed = parseSettings(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.ok) return succeed(parsed.value);
    const [fault] = parsed.error;
    return fail(fault ? `${fault.path || 'policy'}: ${fault.message}` : 'no settings');
  } catch (error) {
    return fail(error instanceof SyntaxError ? 'no JSON' : 'cannot be read');
  }
}
