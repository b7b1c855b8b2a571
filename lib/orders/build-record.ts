import { safeParse } from 'valibot';
import type { OrderPath } from './order-reading.ts';
import { type OrderRecord, orderRecord } from './order-record.ts';
import { setPath, type Tree } from './set-path.ts';
import type { FoundValue } from './words/found-value.ts';

/** A record with the words behind each of its values. */
export interface BuiltRecord {
  readonly record: OrderRecord;
  readonly evidence: Readonly<Record<OrderPath, readonly FoundValue[]>>;
}

function treeOf(values: ReadonlyMap<OrderPath, FoundValue>): Tree {
  const tree: Tree = {};
  for (const [path, found] of values) setPath(tree, path, found.value);
  return tree;
}

/** Builds a record from the values found, one for each path; a value the record's schema does not take is left out. */
export function buildRecord(values: ReadonlyMap<OrderPath, FoundValue>): BuiltRecord {
  const kept = new Map(values);
  for (let round = 0; round <= values.size; round += 1) {
    const checked = safeParse(orderRecord, treeOf(kept));
    if (checked.success) {
      return {
        record: checked.output,
        evidence: Object.fromEntries([...kept].map(([path, found]) => [path, [found]])),
      };
    }
    for (const issue of checked.issues) {
      const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
      for (const key of kept.keys())
        if (path === key || path.startsWith(`${key}.`) || key.startsWith(`${path}.`)) kept.delete(key);
    }
  }
  return { record: {}, evidence: {} };
}
