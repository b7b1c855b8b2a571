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

/** Who a reply page writes to: its own choice between reply and comment. */
export const updateAudience = (box: Element): 'customer' | 'internal' | 'unknown' => {
  const choice = box.closest('form')?.querySelector<HTMLSelectElement>('select[name="UpdateType"]');
  if (!choice || !isShown(choice)) return 'unknown';
  if (choice.value === 'response') return 'customer';
  return choice.value === 'private' ? 'internal' : 'unknown';
};
