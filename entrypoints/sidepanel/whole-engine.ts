import { advise } from '../../lib/advice/index.ts';
import { instantAt } from '../../lib/calendar/index.ts';
import { lintDraft } from '../../lib/lint/index.ts';
import { readOrderText } from '../../lib/orders/index.ts';
import { type PanelEngine, readPastedThread } from '../../lib/panel/index.ts';
import { type PrepareOptions, prepareThread } from '../../lib/thread/index.ts';

/**
 * The engine of the product: every pure room, from the page's conversation to the coach. A module of its own, so that
 * rules and words are loaded beside the first picture, not before it.
 */
export const wholeEngine: PanelEngine = {
  prepare: (thread, { settings: { sellerTimeZone }, profile }) => {
    const options: PrepareOptions = {
      self: [...(thread.self ?? []), ...(profile.own ?? [])],
      // Quoted mail is dated on the clocks of the person who quotes; only the seller's are known here.
      ...(sellerTimeZone
        ? {
            instantAt: (day, clockTime, writtenBy) =>
              writtenBy === 'seller' ? instantAt(day, clockTime, sellerTimeZone) || undefined : undefined,
          }
        : {}),
    };
    return prepareThread(thread, options);
  },
  readPasted: readPastedThread,
  readOrder: (text, source, { settings, now }) => {
    const { record, currency } = readOrderText(text, {
      at: now,
      ...(settings.sellerTimeZone ? { zone: settings.sellerTimeZone, sellerZone: settings.sellerTimeZone } : {}),
      ...(settings.currency ? { currency: settings.currency } : {}),
    });
    if (Object.keys(record).length === 0) return null;
    return { source, record, ...(currency ? { currency } : {}) };
  },
  advise,
  lint: lintDraft,
};
