import { type ReactElement, useRef, useState } from 'react';
import { formatMoney } from '../../lib/values/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PenIcon } from '../ui/icons.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Tag } from '../ui/tag.tsx';
import { BuyerLanguage } from './buyer-language.tsx';
import { CoachList } from './coach-list.tsx';
import { useActions, useChoice, useOpenCase, useStrings } from './panel-provider.tsx';
import { ReplyEditor } from './reply-editor.tsx';
import { ReplyReader } from './reply-reader.tsx';
import css from './reply-section.module.css';
import { SignLine } from './sign-line.tsx';
import { EDIT_BUTTON_ID } from './use-shortcuts.ts';

/** The reply: read with its reasons or edited, and beneath it what the coach has found. */
export function ReplySection(): ReactElement {
  const { reply: strings, coach, offer } = useStrings().panel;
  const { reply, pageDraft, advice, choice } = useOpenCase();
  const { followCase } = useActions();
  const [editing, setEditing] = useState(false);
  const editor = useRef<HTMLTextAreaElement>(null);
  const inEditor = editing || reply.edited;
  const show = (start: number, end: number) => {
    setEditing(true);
    // The editor is drawn first, then the words are selected in it.
    requestAnimationFrame(() => {
      editor.current?.focus();
      editor.current?.setSelectionRange(start, end);
    });
  };
  return (
    <Section
      id="reply"
      title={strings.title}
      actions={
        <>
          {choice.amount && !reply.edited ? <Tag colour="owed">{offer.inReply(formatMoney(choice.amount))}</Tag> : null}
          {choice.remedies ? (
            <Button look="link" small onClick={followCase}>
              {strings.followCase}
            </Button>
          ) : null}
          {inEditor ? null : (
            <Button
              id={EDIT_BUTTON_ID}
              look="quiet"
              small
              keys="Alt+E"
              onClick={() => show(reply.text.length, reply.text.length)}
            >
              <PenIcon size={14} /> {strings.edit}
            </Button>
          )}
        </>
      }
    >
      <Switches />
      <BuyerLanguage />
      <div className={css.card}>
        {inEditor ? <ReplyEditor editor={editor} onDone={() => setEditing(false)} /> : <ReplyReader />}
      </div>
      {reply.edited ? null : <SignLine />}
      {advice.draft.meaning && !reply.edited ? (
        <Disclosure label={strings.meaning} open>
          <p className={css.meaning} lang={advice.draft.meaning.language}>
            {advice.draft.meaning.text}
          </p>
        </Disclosure>
      ) : null}
      <CoachList coached={reply} title={coach.title} onShow={show} canReplace />
      {pageDraft && pageDraft.findings.length > 0 && pageDraft.text.trim() !== reply.text.trim() ? (
        <CoachList coached={pageDraft} title={coach.inPage} />
      ) : null}
    </Section>
  );
}

const TONES = ['auto', 'warm', 'plain', 'formal'] as const;
const LENGTHS = ['auto', 'short', 'normal'] as const;

function Switches(): ReactElement {
  const { reply: strings } = useStrings().panel;
  const { tone, length } = useChoice();
  const { choose } = useActions();
  return (
    <div className={css.switches}>
      <Segmented
        legend={strings.tone}
        shown={strings.tone}
        value={tone ?? 'auto'}
        choices={TONES.map((value) => ({
          value,
          label: value === 'auto' ? strings.automatic : strings.tones[value],
        }))}
        onChoose={(value) => choose({ tone: value === 'auto' ? undefined : value })}
      />
      <Segmented
        legend={strings.length}
        shown={strings.length}
        value={length ?? 'auto'}
        choices={LENGTHS.map((value) => ({
          value,
          label: value === 'auto' ? strings.automatic : strings.lengths[value],
        }))}
        onChoose={(value) => choose({ length: value === 'auto' ? undefined : value })}
      />
    </div>
  );
}
