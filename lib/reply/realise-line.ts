import { dayOf } from '../calendar/index.ts';
import type { Reason } from '../case/index.ts';
import type { OrderSource } from '../orders/index.ts';
import type { Money } from '../values/index.ts';
import type { PlannedLine } from './acts/act.ts';
import type { Brief } from './brief/brief.ts';
import { choosePhrase } from './phrases/choose-phrase.ts';
import { replaceSlots, SLOT_KINDS, type SlotName, type Slots, type SlotValue, slotNamesOf } from './phrases/slots.ts';
import type { ReplyLanguage } from './reply-languages.ts';
import type { WordingContext } from './wording/wording.ts';

/** A line in words. */
export interface RealisedLine {
  readonly line: PlannedLine;
  readonly phrase: string;
  readonly text: string;
  readonly because: readonly Reason[];
}

/** Where a value of the order stands, for the reasons of a sentence. */
const ORIGINS: Readonly<Record<OrderSource, string>> = {
  form: 'Typed in for this case.',
  page: 'It stands on the page.',
  pasted: 'It stands in the pasted order text.',
  thread: 'It stands in the conversation.',
  file: 'It stands in the file.',
  export: 'It stands in the order export.',
};

const NAMES: readonly SlotName[] = ['item', 'thing', 'otherItem'];
const PERSONS: readonly string[] = ['buyer', 'fullName'];

const isMoney = (value: SlotValue): value is Money => typeof value === 'object' && 'amountMinor' in value;
const isList = (value: SlotValue): value is readonly string[] => Array.isArray(value);

/** Words planned lines of one brief in one language. */
export function lineRealiser(
  brief: Brief,
  { phrases, wording }: ReplyLanguage,
): (line: PlannedLine) => RealisedLine | undefined {
  const context: WordingContext = {
    zone: brief.zone,
    isBuyerZone: brief.isBuyerZone,
    year: brief.today.slice(0, 4),
    today: dayOf(brief.case.now, brief.zone) === brief.today ? brief.today : '',
  };
  const situation = {
    anger: brief.anger,
    tone: brief.tone,
    fault: brief.case.fault.party,
    dispute: brief.case.dispute.type,
    length: brief.length,
    signals: brief.signals,
  };
  const seed = brief.case.thread.key;

  const wordOf = (name: SlotName, value: SlotValue, money: Readonly<Record<string, string>>): string => {
    const kind = SLOT_KINDS[name];
    if (kind === 'nouns') return isList(value) ? wording.or(value.map((id) => nounOf(id, money))) : '';
    if (kind === 'words') return isList(value) ? wording.and(value.map((id) => wording.words[id] ?? id)) : '';
    if (kind === 'names') return isList(value) ? wording.and(value) : '';
    if (kind === 'money') return isMoney(value) ? wording.money(value) : '';
    if (kind === 'number') return typeof value === 'number' ? wording.number(value) : '';
    if (typeof value !== 'string') return '';
    if (PERSONS.includes(name)) return wording.person?.(value) ?? value;
    if (kind === 'text') return NAMES.includes(name) ? wording.name(value, brief.threadText) : value;
    return kind === 'word' ? (wording.words[value] ?? '') : wording[kind](value, context);
  };
  const worded = (slots: Slots): Readonly<Record<string, string>> => {
    // A line's own total goes into the nouns of its list too.
    const total =
      slots.total === '' ? '' : slots.total !== undefined && isMoney(slots.total) && wording.money(slots.total);
    const money = total === undefined || total === false ? {} : { total };
    return Object.fromEntries(
      Object.entries(slots).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, wordOf(name as SlotName, value, money)]],
      ),
    );
  };
  const nounOf = (id: string, money: Readonly<Record<string, string>>): string => {
    const words = { ...caseWords(), ...money };
    const phrase = choosePhrase(phrases.noun ?? [], situation, { topic: id, worded: words, seed });
    return phrase === undefined ? '' : replaceSlots(phrase.text, words);
  };
  let shared: Readonly<Record<string, string>> | undefined;
  const caseWords = (): Readonly<Record<string, string>> => {
    shared ??= worded(brief.slots);
    return shared;
  };

  return (line) => {
    const words = { ...caseWords(), ...(line.slots === undefined ? {} : worded(line.slots)) };
    const phrase = choosePhrase(phrases[line.act] ?? [], situation, { topic: line.topic, worded: words, seed });
    if (phrase === undefined) return undefined;
    const filled = replaceSlots(phrase.text, words);
    const text = wording.tidy?.(filled) ?? filled;
    const numbered = line.option === undefined ? text : `${wording.option(line.option)}${text}`;
    return {
      line,
      phrase: `${line.act}/${phrase.id}`,
      text: numbered,
      because: [...line.because, ...slotReasons(brief, slotNamesOf(phrase.text))],
    };
  };
}

/** Where the values of a sentence stand: the words of the thread they were read from. */
function slotReasons(brief: Brief, names: readonly string[]): readonly Reason[] {
  return names.flatMap((name) => {
    const origin = brief.case.order.origins[name]?.[0];
    return origin === undefined
      ? []
      : [
          {
            text: ORIGINS[origin.source],
            ...(origin.evidence === undefined ? {} : { evidence: origin.evidence }),
          },
        ];
  });
}
