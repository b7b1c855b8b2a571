import { hitsOf, type SignalDetector, signalOfHits, signalOfRecord } from '../reading.ts';

const ENGLISH_AT_HOME = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ']);
/** A sum or a foreign word written as in another language. */
const FOREIGN_HAND = /\d,\d\d\s?€|€\s?\d+,\d\d|[äöüßéèêàçñõãłżśęą]{1}/iu;
const ENOUGH = 2;
const ENOUGH_MACHINE = 3;

/** The language to answer in, and English that was not learned first or came out of a machine. */
export const writtenLanguage: SignalDetector = {
  signals: ['reply_language', 'non_native_english', 'machine_translated'],
  detect({ buyer, order }) {
    const last = buyer.at(-1);
    const english = buyer.filter(({ spoken }) => spoken === 'en');
    const slips = hitsOf(english, ['nonnative'], { quoted: true });
    const calques = hitsOf(english, ['mt'], { quoted: true });
    const isAbroad = order.buyer?.country !== undefined && !ENGLISH_AT_HOME.has(order.buyer.country);
    const hand = english.some(({ text }) => FOREIGN_HAND.test(text.slice(0, 8192)));
    const marks = slips.length + calques.length;
    const weight = marks === 0 ? 0 : marks + (isAbroad ? 1 : 0) + (hand ? 1 : 0);
    const isMachine = calques.length + (isAbroad ? 1 : 0) >= ENOUGH_MACHINE && slips.length > 0;
    return [
      ...(last && last.spoken !== 'en'
        ? [signalOfRecord('reply_language', 'the language the buyer writes', last.spoken)]
        : []),
      ...signalOfHits(
        'non_native_english',
        weight >= ENOUGH && !isMachineOnly(calques.length, slips.length) ? [...slips, ...calques] : [],
        { text: 'English as a second language: short sentences help' },
      ),
      ...signalOfHits('machine_translated', isMachine ? calques : [], { text: 'reads like a machine translation' }),
    ];
  },
};

const isMachineOnly = (calques: number, slips: number): boolean => calques > 0 && slips === 0;
