import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackingCase } from './corpus.ts';
import { textOf } from './read-data-folder.ts';

interface CarrierFile {
  readonly name: string;
  readonly courier_code: string;
  readonly tracking_numbers: readonly {
    readonly test_numbers: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
  }[];
}

/** All test numbers of all carriers. */
export function readTrackingCases(folder: string): readonly TrackingCase[] {
  const files = readdirSync(join(folder, 'tracking-numbers')).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const {
      name,
      courier_code: code,
      tracking_numbers,
    } = JSON.parse(textOf(folder, `tracking-numbers/${file}`)) as CarrierFile;
    const carrier = file === 's10.json' ? null : code;
    return tracking_numbers.flatMap(({ test_numbers: { valid, invalid } }) => [
      ...valid.map((number) => ({ carrier, name, number: number.trim(), isValid: true })),
      ...invalid.map((number) => ({ carrier, name, number: number.trim(), isValid: false })),
    ]);
  });
}
