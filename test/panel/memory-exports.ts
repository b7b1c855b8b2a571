import type { ExportImport, ExportImportsPort, ImportOutcome } from '../../lib/panel/index.ts';
import { fail } from '../../lib/values/index.ts';

/** Order exports of the settings page over plain memory. `change` says what differs from a page without orders. */
export function memoryExports(
  change: Partial<ExportImportsPort> = {},
  imports: ExportImport[] = [],
): ExportImportsPort {
  return {
    list: async () => imports,
    open: async () => fail('empty'),
    preview: () => [],
    run: async (): Promise<ImportOutcome> => ({ kind: 'cancelled' }),
    remove: async (id) => {
      imports.splice(
        imports.findIndex((each) => each.id === id),
        1,
      );
    },
    ...change,
  };
}
