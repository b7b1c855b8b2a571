import type { Message } from '../../thread/index.ts';
import { shortHash } from '../shared/conversation-key.ts';
import { isShown } from '../shared/is-shown.ts';
import { lineOf } from '../shared/marked-message.ts';
import { readText } from '../shared/read-text.ts';
import type { MessageMarks } from '../shared/selector-table.ts';

const INFO = '[data-expinfo]';

/** What a message states of itself as JSON, on itself, in it, or on its wrapper. */
const infoOf = (item: Element): Readonly<Record<string, unknown>> => {
  const holder = item.querySelector(INFO) ?? item.closest(INFO);
  // A wrapper around several messages speaks for none of them.
  if (!holder || holder.querySelectorAll('.message-item-wrapper').length > 1) return {};
  try {
    const value: unknown = JSON.parse((holder.getAttribute('data-expinfo') ?? '').slice(0, 10_000));
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const timeOf = (item: Element): Pick<Message, 'at' | 'atText'> => {
  const { sendTime } = infoOf(item);
  const sent = typeof sendTime === 'string' ? Number(sendTime) : sendTime;
  const atText = /\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d\d/.exec(lineOf(item.querySelector('.item-base-info')))?.[0];
  const at = typeof sent === 'number' && sent > 9e11 && sent < 9e12 ? new Date(sent).toISOString() : undefined;
  return { ...(at ? { at } : {}), ...(atText ? { atText } : {}) };
};

/** Counterpart's name above the conversation and the id of who writes from there; null where none or two are open. */
export function alibabaKey(page: Document): string | null {
  const shown = (selector: string): readonly Element[] => [...page.querySelectorAll(selector)].filter(isShown);
  const names = new Set(
    shown('.content-header').flatMap((header) => readText(header, { limit: 500 }).text.split('\n')[0]?.trim() || []),
  );
  const others = new Set(
    shown('.message-container').map((container) => {
      const other = container.querySelector('.message-item-wrapper.item-left');
      return String((other && infoOf(other).senderId) ?? '');
    }),
  );
  // While another conversation is being opened, header and messages may be of two people: the key then is of neither.
  return names.size === 1 && others.size === 1 ? shortHash(`${[...names][0]}\n${[...others][0]}`) : null;
}

/** Marks that both sides' widgets share. */
export const ALIBABA_MESSAGES: MessageMarks = {
  list: '.message-container',
  item: '.message-item-wrapper',
  ignore: '.revert-msg',
  // The translation stands beside the original: only one of them is read.
  body: '.session-rich-content.text, .session-rich-content.card, .session-security-content, .sys-dx, .item-system-notice',
  skip: '.content-with-translation, .quote-container',
  sender: '.item-base-info .name',
  attachment: '.inquiry-file-item',
  stated: timeOf,
};

/** What the platform itself writes into a conversation. */
export const ALIBABA_PLATFORM = '.session-security-content, .sys-dx, .item-system-notice';
