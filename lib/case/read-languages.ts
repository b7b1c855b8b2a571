import { detectLanguage, LANGUAGES } from '../language/index.ts';
import type { Thread } from '../thread/index.ts';
import { findCues } from './cues/find-cues.ts';

/** Cues that a language must have in a text before it is taken for it. */
const FEWEST_CUES = 2;
const SHORTEST_TEXT = 12;
/** Of a long text whose language nothing tells, more would tell no more. */
const LOOKED_AT = 600;
/** Below this sureness two languages are about as likely, and what the words say tells them apart. */
const SURE = 0.55;

/** Where too little stands to tell the language: the one whose lexicon finds most; none where they hardly find anything. */
function languageByCues(text: string, guess?: string): string | undefined {
  if (text.length < SHORTEST_TEXT) return guess;
  const sample = text.slice(0, LOOKED_AT);
  const counts = LANGUAGES.map((language) => ({ language, count: findCues(sample, language, 0).length }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  const guessed = counts.find(({ language }) => language === guess);
  if (guessed && best && best.count <= guessed.count) return guess;
  return best && best.count >= (guess ? 1 : FEWEST_CUES) ? best.language : guess;
}

/** Language by message: what the source names, else what is detected, else that of the writer's other messages. */
export function readLanguages(thread: Thread): readonly string[] {
  const found = thread.messages.map(({ language, text }) => {
    if (language) return language;
    const { code, confidence } = detectLanguage(text);
    if (code === 'und') return undefined;
    return confidence < SURE ? languageByCues(text, code) : code;
  });
  return found.map((language, index) => {
    const message = thread.messages[index];
    const sameWriter = found.find((one, other) => one && thread.messages[other]?.from === message?.from);
    return language ?? sameWriter ?? languageByCues(message?.text ?? '') ?? found.find(Boolean) ?? 'en';
  });
}
