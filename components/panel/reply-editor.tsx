import type { ReactElement, Ref } from 'react';
import { countWords } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { useActions, useOpenCase, useStrings } from './panel-provider.tsx';
import css from './reply-section.module.css';

const ROWS = 10;

/** The reply in the agent's own words; the engine leaves them alone. */
export function ReplyEditor(props: {
  readonly editor: Ref<HTMLTextAreaElement>;
  readonly onDone: () => void;
}): ReactElement {
  const { reply: strings } = useStrings().panel;
  const { reply, advice } = useOpenCase();
  const { editReply, resetReply } = useActions();
  const size = countWords(reply.text, advice.draft.language);
  return (
    <>
      <textarea
        ref={props.editor}
        className={css.editor}
        aria-label={strings.textLabel}
        lang={advice.draft.language}
        rows={ROWS}
        value={reply.text}
        onChange={(event) => editReply(event.target.value)}
      />
      <div className={css.foot}>
        <span className={css.footText}>{reply.edited ? strings.edited : strings[size.unit](size.count)}</span>
        <Button
          look="quiet"
          small
          onClick={() => {
            resetReply();
            props.onDone();
          }}
        >
          {reply.edited ? strings.reset : strings.read}
        </Button>
      </div>
    </>
  );
}
