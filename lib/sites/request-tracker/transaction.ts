import type { Role } from '../../thread/index.ts';
import { isShown } from '../shared/is-shown.ts';
import { lineOf } from '../shared/marked-message.ts';

/** How RT's translations describe a comment, which no customer gets. There is no class or attribute that says it. */
const COMMENT = /comment|kommentar|comentari|comentári|commento|commenti|コメント|评论|備註|备注/i;

/** Whether a transaction is a comment for colleagues. */
export const isComment = (item: Element): boolean => {
  // The description begins with the writer's name, which may hold any word.
  const [, ...action] = lineOf(item.querySelector('.metadata .description')).split(' - ');
  return COMMENT.test(action.join(' - '));
};

const userIdOf = (element: Element | null): string => element?.getAttribute('data-user-id') ?? '';

/** Side of a transaction's writer by RT's own number for a user; undefined where neither or both sides fit. */
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
  return asks ? 'buyer' : 'seller';
};

/** Who a reply page writes to: its own choice between reply and comment. */
export const updateAudience = (box: Element): 'customer' | 'internal' | 'unknown' => {
  const choice = box.closest('form')?.querySelector<HTMLSelectElement>('select[name="UpdateType"]');
  if (!choice || !isShown(choice)) return 'unknown';
  if (choice.value === 'response') return 'customer';
  return choice.value === 'private' ? 'internal' : 'unknown';
};
