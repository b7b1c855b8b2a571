import type { Role } from '../../thread/index.ts';
import { isShown } from '../shared/is-shown.ts';
import { lineOf } from '../shared/marked-message.ts';

/**
 * How RT's translations describe a comment, which no customer gets, and a reply. There is no class or attribute that says
 * it. Stems of what most of its 40 language files write; what they do not find stays open.
 */
const COMMENT = /omm?ent|комм?ент|コメント|注释|[評评][论論]|[备備][注註]|megjegyz|yorum/i;
const REPLY = /[ck]orr?[ei][sš]pond|ticket created|antwort|courrier|respost|svar|ответ|回[复覆]/i;

/** What a transaction did, without its writer's name, which may hold any word. */
const actionOf = (item: Element): string => {
  const description = item.querySelector('.metadata .description');
  const [line, name] = [lineOf(description), lineOf(description?.querySelector('.user'))];
  return name && line.startsWith(name) ? line.slice(name.length) : line.split(' - ').slice(1).join(' - ');
};

/** Whether a transaction is a comment for colleagues. */
export const isComment = (item: Element): boolean => COMMENT.test(actionOf(item));

const userIdOf = (element: Element | null): string => element?.getAttribute('data-user-id') ?? '';

/**
 * Side of a transaction's writer by RT's own number for a user; undefined where neither or both sides fit. Where nobody
 * can tell a reply from a comment, what staff wrote is not taken for words to the buyer.
 */
export const sideOf = (item: Element): Role | undefined => {
  const page = item.ownerDocument;
  const user = userIdOf(item.querySelector('.metadata .description [data-user-id]'));
  if (user === '') return undefined;
  const isOwn = page.getElementById('preferences')?.getAttribute('href')?.endsWith(`?id=${user}`) === true;
  // Asked for every transaction: browsers keep this list, unlike the answer to a selector.
  const asks = [...page.getElementsByClassName('requestors')].some(
    (people) =>
      // A mail may hold anything, also what looks like a list of people.
      !people.closest('.transaction') &&
      [...people.querySelectorAll('[data-user-id]')].some((each) => userIdOf(each) === user),
  );
  if (isOwn === asks) return undefined;
  if (asks) return 'buyer';
  return REPLY.test(actionOf(item)) ? 'seller' : undefined;
};

/** Who a reply page writes to: its own choice between reply and comment. */
export const updateAudience = (box: Element): 'customer' | 'internal' | 'unknown' => {
  const choice = box.closest('form')?.querySelector<HTMLSelectElement>('select[name="UpdateType"]');
  if (!choice || !isShown(choice)) return 'unknown';
  if (choice.value === 'response') return 'customer';
  return choice.value === 'private' ? 'internal' : 'unknown';
};
