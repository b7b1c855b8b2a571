/** A ticket of one of the shops; the word stands in its messages and in every reply to it, and nowhere else. */
export interface Ticket {
  readonly number: number;
  readonly word: string;
}

/** A helpdesk in one document: what a person sees in it, and to whom its reply box would send. */
export interface TicketApp {
  readonly document: Document;
  /** Draws another ticket in the steps and with the pauses of `order`. */
  readonly show: (ticket: Ticket, order: DrawingOrder) => Promise<void>;
  /** One more message of the ticket in view. */
  readonly grow: () => void;
  readonly box: () => HTMLElement | null;
}

/** Order in which an application changes its address (or number) and what it draws, and the pause between, ms. */
export interface DrawingOrder {
  readonly first: 'name' | 'words' | 'at-once' | 'nothing';
  readonly pauseMs: number;
  /** Whether the box stays in the page and belongs to the next ticket, as where a framework draws. */
  readonly keepsBox: boolean;
}

/** Says to whom a box would send now. */
export type Owners = WeakMap<Element, string>;

interface Layout {
  readonly frame: (document: Document) => { readonly words: HTMLElement; readonly place: HTMLElement };
  readonly name: (document: Document, number: number) => void;
  readonly message: (document: Document, words: string, index: number) => HTMLElement;
  readonly box: (document: Document) => { readonly outer: HTMLElement; readonly box: HTMLElement };
}

const build = (document: Document, tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** The ticket's number stands in the page. */
export const NAMED_IN_PAGE: Layout = {
  frame: (document) => {
    const helpdesk = build(document, 'div', { 'data-mg-helpdesk': '' });
    const words = build(document, 'section', { 'data-ticket-id': '0' });
    helpdesk.append(words);
    document.body.replaceChildren(helpdesk);
    const messages = build(document, 'div', {});
    const place = build(document, 'div', {});
    words.append(messages, place);
    return { words: messages, place };
  },
  name: (document, number) => document.querySelector('section')?.setAttribute('data-ticket-id', String(number)),
  message: (document, words, index) => {
    const article = build(document, 'article', { 'data-message-id': String(index), 'data-role': 'buyer' });
    const body = build(document, 'div', { class: 'body' });
    body.textContent = words;
    article.append(body);
    return article;
  },
  box: (document) => {
    const box = build(document, 'div', {
      'data-reply-box': '',
      'data-audience': 'customer',
      contenteditable: 'true',
      style: 'min-height: 40px',
    });
    return { outer: box, box };
  },
};

/** The ticket's number stands in the address alone. */
export const NAMED_IN_ADDRESS: Layout = {
  frame: (document) => {
    const words = build(document, 'ul', { class: 'conversation-panel' });
    const place = build(document, 'div', { class: 'reply-box' });
    document.body.replaceChildren(words, place);
    return { words, place };
  },
  name: (document, number) =>
    document.defaultView?.history.replaceState(null, '', `/app/accounts/1/conversations/${number}`),
  message: (document, words, index) => {
    const item = build(document, 'div', {
      id: `message${index}`,
      'data-message-id': String(index),
      class: 'message-bubble-container',
    });
    const bubble = build(document, 'div', { class: 'left-bubble', 'data-bubble-name': 'text' });
    bubble.textContent = words;
    item.append(bubble);
    return item;
  },
  box: (document) => {
    const outer = build(document, 'div', { class: 'reply-box__top' });
    const box = build(document, 'textarea', { style: 'width: 260px; height: 40px' });
    outer.append(box);
    return { outer, box };
  },
};

/** Starts an application in an empty document, with a ticket in view. */
export function startTicketApp(
  document: Document,
  layout: Layout,
  opened: Ticket,
  owners: Owners,
  pass: (ms: number) => Promise<void>,
): TicketApp {
  const { words, place } = layout.frame(document);
  let box: HTMLElement | null = null;
  let shown = opened;
  let count = 0;
  const addMessage = (text: string): void => {
    count += 1;
    words.append(layout.message(document, text, count));
  };
  const drawWords = (ticket: Ticket, keepsBox: boolean): void => {
    shown = ticket;
    words.replaceChildren();
    addMessage(`Where is the parcel ${ticket.word}?`);
    if (!box || !keepsBox) {
      const made = layout.box(document);
      place.replaceChildren(made.outer);
      box = made.box;
    }
    owners.set(box, ticket.word);
  };
  layout.name(document, opened.number);
  drawWords(opened, false);
  return {
    document,
    box: () => box,
    grow: () => addMessage(`I ask again about ${shown.word}, for the ${count}th time.`),
    show: async (ticket, { first, pauseMs, keepsBox }) => {
      const name = (): void => layout.name(document, ticket.number);
      const draw = (): void => drawWords(ticket, keepsBox);
      if (first === 'nothing') {
        words.replaceChildren();
        place.replaceChildren();
        box = null;
      }
      if (first === 'words') draw();
      else name();
      if (first !== 'at-once') await pass(pauseMs);
      if (first === 'words') name();
      else draw();
    },
  };
}
