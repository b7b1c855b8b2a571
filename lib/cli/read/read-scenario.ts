import { safeParse } from 'valibot';
import type { Platform } from '../../case/index.ts';
import type { Ticket } from '../../mailbox/index.ts';
import { prepareThread, type Thread } from '../../thread/index.ts';
import { fail, PLATFORM_IDS, type Result, succeed } from '../../values/index.ts';
import { type Scenario, scenario } from './scenario.ts';

/** A ticket from the text of a scenario; the error is one line that names the key and its fault. */
export function readScenario(text: string, fallbackId: string): Result<Ticket, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail(`no JSON: ${error instanceof Error ? oneLine(error.message) : 'cannot be read'}`);
  }
  const parsed = safeParse(scenario, data, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = issue.path?.map((step) => String(step.key)).join('.') ?? '';
    return fail(oneLine(path === '' ? issue.message : `${path}: ${issue.message}`));
  }
  return succeed(toTicket(parsed.output, fallbackId));
}

/** The id a broken scenario names, for the error that stands in its place. */
export function readIdOf(text: string): string | null {
  try {
    const data: unknown = JSON.parse(text);
    const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

function toTicket(given: Scenario, fallbackId: string): Ticket {
  const id = given.id ?? fallbackId;
  const thread: Thread = {
    key: id,
    site: 'json',
    messages: given.thread.map((message) => ({
      from: message.from,
      text: message.text,
      ...(message.at !== undefined && { at: message.at }),
      ...(message.lang !== undefined && { language: message.lang }),
    })),
  };
  const platform = given.platform === undefined ? undefined : readPlatform(given.platform);
  return {
    id,
    request: {
      thread: prepareThread(thread),
      orders: given.order ? [{ source: 'form', record: given.order }] : [],
      settings: given.policy ?? {},
      ...(given.now !== undefined && { now: given.now }),
      ...(platform && { platform }),
      ...(given.channel && { channel: given.channel }),
      ...(given.draft !== undefined && { draft: given.draft }),
    },
  };
}

/** `ebay_us` is eBay's site of the United States; `own_shop` is one word. */
function readPlatform(text: string): Platform | undefined {
  const id = PLATFORM_IDS.find((each) => each === text) ?? PLATFORM_IDS.find((each) => text.slice(0, -3) === each);
  if (!id) return undefined;
  return id === text ? { id } : { id, country: text.slice(-2).toUpperCase() };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);
