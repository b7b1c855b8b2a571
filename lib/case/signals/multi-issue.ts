import type { SignalDetector } from '../reading.ts';
import { signalOfHits } from '../reading.ts';

/** Phrases by the matter they belong to; one matter may be told in several ways. */
const MATTERS: Readonly<Record<string, string>> = {
  m_where: 'delivery',
  m_not_arrived: 'delivery',
  m_tracking_stuck: 'delivery',
  m_lost: 'delivery',
  m_says_delivered: 'delivery',
  m_late: 'delivery',
  m_late_dispatch: 'delivery',
  m_partial: 'delivery',
  m_missing: 'missing',
  m_wrong_item: 'wrong',
  m_damaged: 'fault',
  m_defective: 'fault',
  m_refund_waiting: 'refund',
  m_customs: 'customs',
  m_address: 'address',
  m_price: 'price',
  m_duplicate: 'charge',
  m_invoice: 'invoice',
  m_service: 'service',
  privacy: 'data',
};

/** Several separate matters: an "also" in the sentence that opens another one, or three of them in one mail. */
export const multiIssue: SignalDetector = {
  signals: ['multi_issue'],
  detect({ buyer }) {
    const evidence = buyer.flatMap(({ cues, index }) => {
      const told = cues.filter((hit) => MATTERS[hit.cue] !== undefined && !hit.negated);
      const bySentence = new Map<number, Set<string>>();
      for (const { cue, sentence } of told)
        bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(MATTERS[cue] ?? cue));
      const markers = cues.filter((hit) => hit.cue === 'multi_marker');
      return markers
        .filter((marker) => {
          const here = bySentence.get(marker.sentence) ?? bySentence.get(marker.sentence + 1);
          const before = [...bySentence]
            .filter(([sentence]) => sentence < marker.sentence)
            .flatMap(([, matters]) => [...matters]);
          const ahead = [...bySentence]
            .filter(([sentence]) => sentence >= marker.sentence)
            .flatMap(([, matters]) => [...matters]);
          // "Two things: …" announces what follows; "also" adds to what went before.
          if (before.length === 0) return new Set(ahead).size > 1;
          return here !== undefined && [...here].some((matter) => !before.includes(matter));
        })
        .map(({ start, end }) => ({ message: index, start, end }));
    });
    return signalOfHits('multi_issue', evidence, { text: 'a further matter' });
  },
};
