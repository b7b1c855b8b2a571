import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Advice, type AdviceRequest, advise } from '../../lib/advice/index.ts';
import { readScenario } from '../../lib/cli/read/read-scenario.ts';
import { FACTS, type ProvenFact } from '../../lib/policy/index.ts';
import * as tickets from './tickets.ts';
import { toldInMessages } from './told-in-messages.ts';

const folder = new URL('fixtures/', import.meta.url);

function readFixture(name: string): readonly [name: string, request: AdviceRequest] {
  const ticket = readScenario(readFileSync(new URL(name, folder), 'utf8'), name);
  if (!ticket.ok || ticket.value.request.now === undefined) throw new Error(`${name} is no scenario with a moment`);
  const { now } = ticket.value.request;
  return [name, { ...ticket.value.request, now }];
}

const { ticketOf: _make, ...byHand } = tickets;
const REQUESTS: readonly (readonly [string, AdviceRequest])[] = [
  ...readdirSync(folder).map(readFixture),
  ...Object.entries(byHand),
  ...Object.entries(toldInMessages),
];

const provenFacts = ({ report }: Advice): readonly ProvenFact[] =>
  [...report.remedies.flatMap(({ because }) => because), ...report.guidance.map(({ because }) => because)].flatMap(
    ({ facts }) => facts ?? [],
  );

const sayOf = (name: string): string => `${FACTS[name]?.what ?? name}: `;

/** Facts that are others as soon as nobody has written anything: by their first words in a proof. */
function readFromWords(request: AdviceRequest, advice: Advice): readonly string[] {
  const silent = advise({
    ...request,
    thread: { ...request.thread, messages: request.thread.messages.map((message) => ({ ...message, text: '' })) },
  });
  const [spoken, unspoken] = [advice.report.situation, silent.report.situation];
  const names = Object.keys(FACTS).filter((name) => JSON.stringify(spoken[name]) !== JSON.stringify(unspoken[name]));
  return names.map(sayOf);
}

describe.each(REQUESTS)('proofs of %s', (_name, request) => {
  const advice = advise(request);
  const facts = provenFacts(advice);

  it('point to words that stand in a message', () => {
    const { messages } = advice.case.thread;
    for (const { start, end, message } of facts.flatMap(({ evidence }) => evidence ?? [])) {
      expect(end).toBeLessThanOrEqual(messages[message]?.text.length ?? -1);
      expect(messages[message]?.text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('name the words or the place of every fact that hangs on what was written', () => {
    const fromWords = readFromWords(request, advice);
    const bare = facts.filter(
      ({ text, evidence, sources }) =>
        evidence === undefined && sources === undefined && fromWords.some((say) => text.startsWith(say)),
    );
    expect(bare.map(({ text }) => text)).toEqual([]);
  });
});

describe('a proof over an order told in messages', () => {
  const wordsOf = (advice: Advice, say: string): readonly string[] =>
    provenFacts(advice)
      .filter(({ text }) => text.startsWith(say))
      .flatMap(({ evidence }) => evidence ?? [])
      .map(({ message, start, end }) => advice.case.thread.messages[message]?.text.slice(start, end) ?? '');

  it('leads to the very words', () => {
    const { scanned, broken, promised } = toldInMessages;
    for (const words of wordsOf(advise(scanned), sayOf('parcel.dispatched')))
      expect(words).toMatch(/left us|last scan|May 5|May 6, 2026 at 9:40 pm/);
    expect(wordsOf(advise(scanned), sayOf('parcel.dispatched'))).not.toEqual([]);
    expect(wordsOf(advise(broken), sayOf('evidence.here'))).toContainEqual(expect.stringMatching(/photo|attached/));
    expect(wordsOf(advise(promised), sayOf('promise.missed'))).toContainEqual(expect.stringMatching(/refund|promised/));
  });

  it('names the order card, and never a message, for what only the card shows', () => {
    const advice = advise({
      ...tickets.inTransit,
      orders: [{ source: 'page', record: tickets.inTransit.orders[0]?.record ?? {} }],
    });
    const scan = provenFacts(advice).find(({ text }) => text.startsWith(sayOf('parcel.lastScanAt')));
    expect(scan?.sources).toEqual(['page']);
  });
});
