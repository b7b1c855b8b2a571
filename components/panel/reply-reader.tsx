import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { countWords, type DraftSentence, paragraphsOf } from '../../lib/panel/index.ts';
import { useOpenCase, useStrings } from './panel-provider.tsx';
import { ReasonList } from './reason-list.tsx';
import css from './reply-section.module.css';

/** The suggested reply, sentence by sentence; the chosen one says why it is there. Arrow keys move among them. */
export function ReplyReader(): ReactElement {
  const { replyActs, panel } = useStrings();
  const { reply: strings } = panel;
  const { advice, reply } = useOpenCase();
  const { draft } = advice;
  const [chosen, setChosen] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const size = countWords(draft.text, draft.language);
  const part = chosen === null ? undefined : draft.parts[chosen];
  const move = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = Math.min(draft.parts.length - 1, Math.max(0, index + step));
      setStop(next);
      document.getElementById(`sentence-${next}`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setChosen(chosen === index ? null : index);
    }
  };
  return (
    <>
      <div className={css.text} lang={draft.language}>
        {paragraphsOf(draft, reply.findings).map((sentences) => (
          <p key={sentences[0]?.index}>
            {sentences.map((sentence) => (
              <Sentence
                key={sentence.index}
                sentence={sentence}
                chosen={chosen === sentence.index}
                tabStop={stop === sentence.index}
                onChoose={() => {
                  setStop(sentence.index);
                  setChosen(chosen === sentence.index ? null : sentence.index);
                }}
                onKeyDown={(event) => move(event, sentence.index)}
              />
            ))}
          </p>
        ))}
      </div>
      <div className={css.foot}>
        <div className={css.footText} aria-live="polite">
          {part ? (
            <>
              <span className={css.act}>{Object.entries(replyActs).find(([id]) => id === part.act)?.[1]}</span>
              <ReasonList reasons={part.because} />
            </>
          ) : (
            strings.pick
          )}
        </div>
        <span className={css.count}>{strings[size.unit](size.count)}</span>
      </div>
    </>
  );
}

interface SentenceProps {
  readonly sentence: DraftSentence;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Sentence({ sentence, chosen, tabStop, onChoose, onKeyDown }: SentenceProps): ReactElement {
  return (
    <>
      {sentence.gap.trim() === '' && !sentence.part.paragraph ? sentence.gap : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a real button cannot break across lines */}
      <span
        id={`sentence-${sentence.index}`}
        className={[css.sentence, sentence.flagged && css.flagged].filter(Boolean).join(' ')}
        role="button"
        tabIndex={tabStop ? 0 : -1}
        aria-pressed={chosen}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        {sentence.part.text}
      </span>
    </>
  );
}
