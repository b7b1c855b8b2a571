import type { PageThread, SiteAdapter } from '../site.ts';

/** Who read a conversation, and how well that is known: stands in every thread a page gives. */
export const readBy = (
  { id, name, grade, evidenceDate }: Pick<SiteAdapter, 'id' | 'name' | 'grade' | 'evidenceDate'>,
  general = false,
): Pick<PageThread, 'site' | 'adapter' | 'general'> => ({
  site: id,
  adapter: { id, name, grade, evidenceDate },
  general,
});
