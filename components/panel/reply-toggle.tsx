import type { ReactElement } from 'react';
import type { RemedyId } from '../../lib/values/index.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, PlusIcon } from '../ui/icons.tsx';
import { useActions, useChoice, useStrings } from './panel-provider.tsx';

/** Takes a remedy into the reply, or out of it again. */
export function ReplyToggle({ remedy }: { readonly remedy: RemedyId }): ReactElement {
  const { remedies: names, panel } = useStrings();
  const { choose, followCase } = useActions();
  const choice = useChoice();
  const chosen = choice.remedies ?? [];
  const inReply = chosen.includes(remedy);
  const toggle = () => {
    const rest = chosen.filter((id) => id !== remedy);
    // A sum that was chosen for a remedy goes with it.
    const sum = choice.amountFor === remedy ? { amount: undefined, amountFor: undefined } : {};
    if (!inReply) choose({ remedies: [...chosen, remedy] });
    else if (rest.length > 0) choose({ remedies: rest, ...sum });
    else followCase();
  };
  return (
    <Button
      look={inReply ? 'plain' : 'quiet'}
      iconOnly
      small
      pressed={inReply}
      name={`${inReply ? panel.remedies.remove : panel.remedies.offer}: ${names[remedy]}`}
      onClick={toggle}
    >
      {inReply ? <CheckIcon size={14} /> : <PlusIcon size={14} />}
    </Button>
  );
}
