import { MATTERS, sideMattersOf } from '../asides.ts';
import type { SignalDetector } from '../reading.ts';
import { signalOfHits } from '../reading.ts';

/** Several separate matters: an "also" in the sentence that opens another one, or another one told in passing. */
export const multiIssue: SignalDetector = {
  signals: ['multi_issue'],
  detect({ buyer, fresh }) {
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
    const passing = sideMattersOf(fresh).map((one) => one.evidence);
    return signalOfHits('multi_issue', [...evidence, ...passing], { text: 'a further matter' });
  },
};
