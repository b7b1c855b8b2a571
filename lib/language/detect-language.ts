import type { LanguageCode } from './language-code.ts';
import { LATIN_PROFILES } from './language-profiles.ts';

/** The language of a text: `und` where it cannot be told. Confidence is 0 to 1. */
export interface DetectedLanguage {
  readonly code: LanguageCode | 'und';
  readonly confidence: number;
}

type LatinCode = keyof typeof LATIN_PROFILES;
const LATIN: readonly LatinCode[] = ['en', 'de', 'fr', 'es', 'it', 'pt'];
/** Enough to be sure; more would only cost time. */
const LOOKED_AT = 1_200;
const ODDS_OF_WORD = 1.6;
const ODDS_OF_MARK = 0.55;

/** Words to the languages that have them: a word of three languages says less than a word of one. */
const WORDS = new Map<string, LatinCode[]>();
for (const code of LATIN) {
  for (const word of new Set(LATIN_PROFILES[code].words.split(' '))) {
    const known = WORDS.get(word);
    if (known === undefined) WORDS.set(word, [code]);
    else known.push(code);
  }
}

const isOtherScript = (text: string): boolean =>
  (text.match(/[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\uac00-\ud7af]/g)?.length ?? 0) * 2 >
  (text.match(/\p{L}/gu)?.length ?? 0);

function detectWide(text: string): DetectedLanguage | null {
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  const latin = text.match(/[a-zA-Z\u00c0-\u024f]+/g)?.length ?? 0;
  if (han + kana === 0 || (han + kana) * 2 < latin) return null;
  if (kana > 0 && kana * 12 >= han) return { code: 'ja', confidence: kana > 2 ? 0.99 : 0.85 };
  return { code: 'zh', confidence: han > 3 ? 0.98 : 0.8 };
}

function scoreWords(text: string, scores: Record<LatinCode, number>): number {
  const words = text.match(/[a-z\u00df-\u024f]+(?:'[a-z\u00df-\u024f]+)?/g) ?? [];
  for (const word of words) {
    const codes = WORDS.get(word) ?? (word.includes("'") ? WORDS.get(word.slice(word.indexOf("'") + 1)) : undefined);
    if (codes === undefined) continue;
    for (const code of codes) scores[code] += ODDS_OF_WORD / codes.length ** 1.3;
  }
  return words.length;
}

function scoreMarks(text: string, scores: Record<LatinCode, number>): void {
  for (const code of LATIN) {
    for (const mark of LATIN_PROFILES[code].marks) {
      let at = text.indexOf(mark);
      // Each mark counts a few times at most: one long word must not decide.
      for (let count = 0; at >= 0 && count < 4; count += 1) {
        scores[code] += ODDS_OF_MARK / (mark.length === 1 ? 0.55 : 1.4);
        at = text.indexOf(mark, at + mark.length);
      }
    }
  }
}

/** Detects which of the eight languages a text is in, from small words and letters; a few words are enough. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text
    .slice(0, LOOKED_AT)
    .replaceAll(/https?:\S{1,300}|\S{1,64}@\S{1,120}/g, ' ')
    .normalize('NFC')
    .replaceAll(/[’´]/g, "'");
  const wide = detectWide(sample);
  if (wide !== null) return wide;
  if (isOtherScript(sample)) return { code: 'und', confidence: 0 };
  const lower = ` ${sample.toLowerCase().replaceAll(/[\s.,;:!?()"«»]+/g, ' ')} `;
  const scores: Record<LatinCode, number> = { en: 0, de: 0, fr: 0, es: 0, it: 0, pt: 0 };
  const count = scoreWords(lower, scores);
  scoreMarks(lower, scores);
  const ranked = [...LATIN].sort((a, b) => scores[b] - scores[a]);
  const [first, second] = [ranked[0] ?? 'en', ranked[1] ?? 'de'];
  const best = scores[first];
  if (count === 0 || best < 0.8) return { code: 'und', confidence: 0 };
  const margin = best - scores[second];
  const confidence = Math.min(0.99, 1 / (1 + Math.exp(-margin)) - Math.max(0, 0.15 - 0.05 * best));
  return { code: first, confidence: Math.round(confidence * 100) / 100 };
}
