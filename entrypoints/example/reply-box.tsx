import { type ReactElement, useRef, useState } from 'react';

type Audience = 'customer' | 'internal';
const TABS: readonly { audience: Audience; label: string }[] = [
  { audience: 'customer', label: 'Reply' },
  { audience: 'internal', label: 'Internal note' },
];

/** A reply box and an internal note beside each other, as helpdesks have them. The Send button is the person's. */
export function ReplyBox({ onSend }: { readonly onSend: (text: string) => void }): ReactElement {
  const [shown, setShown] = useState<Audience>('customer');
  const customer = useRef<HTMLDivElement>(null);
  const internal = useRef<HTMLDivElement>(null);
  const boxes = { customer, internal };
  const send = () => {
    const box = boxes[shown].current;
    // biome-ignore lint/performance/useDomNodeTextContent: the paragraphs of the reply are its layout
    const text = box?.innerText.trim() ?? '';
    if (!box || text === '') return;
    if (shown === 'customer') onSend(text);
    box.replaceChildren();
  };
  return (
    <section className="reply" aria-label="Answer">
      <div className="tabs" role="tablist">
        {TABS.map(({ audience, label }) => (
          <button
            key={audience}
            type="button"
            role="tab"
            className="tab"
            aria-selected={shown === audience}
            onClick={() => setShown(audience)}
          >
            {label}
          </button>
        ))}
      </div>
      {TABS.map(({ audience, label }) => (
        // biome-ignore lint/a11y/useSemanticElements: helpdesks use rich editors, and this one stands for them
        <div
          key={audience}
          ref={boxes[audience]}
          className="box"
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={label}
          contentEditable
          suppressContentEditableWarning
          hidden={shown !== audience}
          data-reply-box=""
          data-audience={audience}
        />
      ))}
      <div className="send-row">
        <button type="button" className="send" onClick={send}>
          {shown === 'customer' ? 'Send' : 'Add note'}
        </button>
        {shown === 'customer' ? 'Goes to the buyer' : 'Seen by colleagues only'}
      </div>
    </section>
  );
}
