import type { ReactElement } from 'react';
import type { Approval } from '../../lib/policy/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { Tag } from '../ui/tag.tsx';
import { useStrings } from './panel-provider.tsx';

/** Whom to ask before this is promised; nothing where nobody has to be. */
export function ApprovalTag({ approval }: { readonly approval: Approval | undefined }): ReactElement | null {
  const { askFirst } = useStrings().panel.remedies;
  if (approval === undefined) return null;
  return <Tag colour="warn">{askFirst(approval.ask, approval.limit ? formatMoney(approval.limit) : '')}</Tag>;
}
