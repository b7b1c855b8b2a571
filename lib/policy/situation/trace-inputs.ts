import type { Case } from '../../case/index.ts';
import type { SituationContext } from './fact-spec.ts';

/** Parts of a ticket, beside its order, that facts are read from. */
export type TicketPart = 'dispute' | 'fault' | 'signals' | 'facts' | 'thread';

/** What a reader looked at and found: dotted paths of the order and the settings, and parts of the ticket. */
export interface LookedAt {
  readonly order: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly parts: ReadonlySet<TicketPart>;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same data, telling of every path that is read and there; the object that holds a deeper path read is not named. */
function watched<Data extends object>(data: Data, seen: Set<string>, prefix = ''): Data {
  return new Proxy(data, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string' || value === undefined) return value;
      const path = `${prefix}${key}`;
      seen.add(path);
      if (prefix !== '') seen.delete(prefix.slice(0, -1));
      return isPlain(value) ? watched(value, seen, `${path}.`) : value;
    },
  });
}

function lacking<Data extends object>(data: Data, [key = '', ...rest]: readonly string[]): Data {
  const inner: unknown = (data as Readonly<Record<string, unknown>>)[key];
  return { ...data, [key]: rest.length > 0 && isPlain(inner) ? lacking(inner, rest) : undefined };
}

/** The same data without some dotted paths. */
export const without = <Data extends object>(data: Data, gone: readonly string[]): Data =>
  gone.reduce((kept, path) => lacking(kept, path.split('.')), data);

/** A context with another ticket in it; the order goes with the ticket. */
export const withTicket = (context: SituationContext, ticket: Case): SituationContext => ({
  ...context,
  ticket,
  order: ticket.order.record,
  settings: ticket.settings,
});

/** Runs a reader and notes what it looked at. */
export function lookOn(context: SituationContext, read: (context: SituationContext) => unknown): LookedAt {
  const [order, settings, parts] = [new Set<string>(), new Set<string>(), new Set<TicketPart>()];
  const record = watched(context.order, order);
  const { ticket } = context;
  const part = <Name extends TicketPart>(name: Name): Case[Name] => {
    parts.add(name);
    return ticket[name];
  };
  const watchedTicket: Case = {
    ...ticket,
    order: { ...ticket.order, record },
    get dispute() {
      return part('dispute');
    },
    get fault() {
      return part('fault');
    },
    get signals() {
      return part('signals');
    },
    get facts() {
      return part('facts');
    },
    get thread() {
      return part('thread');
    },
  };
  read({ ...context, ticket: watchedTicket, order: record, settings: watched(context.settings, settings) });
  return { order, settings, parts };
}

/** Two looks as one. */
export const joinLooks = (a: LookedAt, b: LookedAt): LookedAt => ({
  order: new Set([...a.order, ...b.order]),
  settings: new Set([...a.settings, ...b.settings]),
  parts: new Set([...a.parts, ...b.parts]),
});

/** Count of all that was looked at. */
export const sizeOf = ({ order, settings, parts }: LookedAt): number => order.size + settings.size + parts.size;
