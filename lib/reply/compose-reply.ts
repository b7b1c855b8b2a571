import type { PlannedLine } from './acts/act.ts';
import { ACTS } from './acts/acts.ts';
import type { Brief } from './brief/brief.ts';
import { readBrief } from './brief/read-brief.ts';
import { withinLimit } from './brief/within-limit.ts';
import type { Draft, DraftPart, ReplyInput } from './draft.ts';
import { lineRealiser, type RealisedLine } from './realise-line.ts';
import { AGENT_LANGUAGE, FALLBACK_LANGUAGE, REPLY_LANGUAGES } from './reply-languages.ts';
import { trimLines } from './trim-lines.ts';
import type { Wording } from './wording/wording.ts';

/** The language asked for, else the buyer's, where phrases exist; English otherwise. */
function languageOf(input: ReplyInput): string {
  const { messages, thread } = input.case;
  const fromBuyer = messages.findLast((reading) => thread.messages[reading.message]?.from === 'buyer');
  const wanted = [input.choice?.language, fromBuyer?.language];
  return wanted.find((code) => code !== undefined && Object.hasOwn(REPLY_LANGUAGES, code)) ?? FALLBACK_LANGUAGE;
}

/** All acts in order; of two apologies the second is left out, whatever act it comes from. */
function planReply(brief: Brief): readonly PlannedLine[] {
  const lines = ACTS.flatMap((act) => act.plan(brief));
  const first = lines.findIndex((line) => line.isApology === true);
  return lines.filter((line, index) => line.isApology !== true || index === first);
}

/** Numbers the options that can be worded, and says how many there are; a single one needs neither number nor opening. */
function settleOptions(
  lines: readonly PlannedLine[],
  isSayable: (line: PlannedLine) => boolean,
): readonly PlannedLine[] {
  const said = lines.filter((line) => line.option === undefined || isSayable(line));
  const count = said.filter((line) => line.option !== undefined).length;
  let option = 0;
  return said.flatMap((line) => {
    if (line.act === 'offer' && line.topic === 'choice')
      return count < 2 ? [] : [{ ...line, slots: { ...line.slots, count } }];
    if (line.option === undefined) return line;
    const { option: _place, ...plain } = line;
    option += 1;
    return count < 2 ? plain : { ...plain, option };
  });
}

/** Paragraph of an act. */
const PARAGRAPHS: ReadonlyMap<string, number> = new Map(ACTS.map((act) => [act.id, act.paragraph]));

function partsOf(lines: readonly RealisedLine[], { opening }: Wording): readonly DraftPart[] {
  return lines.map((realised, index): DraftPart => {
    const before = lines[index - 1]?.line.act;
    const isOpening = before === 'greet' && opening !== undefined;
    const isNew = before !== undefined && PARAGRAPHS.get(before) !== PARAGRAPHS.get(realised.line.act);
    return {
      act: realised.line.act,
      phrase: realised.phrase,
      text: isOpening ? opening(realised.text) : realised.text,
      paragraph: isNew,
      because: realised.because,
    };
  });
}

/** The text of a draft: its parts in order, an empty line before each new paragraph, else the gap of the language. */
const joinParts = (parts: readonly DraftPart[], gap = ' '): string =>
  parts.reduce(
    (text, part, index) => (index === 0 ? part.text : `${text}${part.paragraph ? '\n\n' : gap}${part.text}`),
    '',
  );

/** The same lines, the same options left out, in the agent's language; nothing where the reply is in that language. */
function meaningOf(
  lines: readonly RealisedLine[],
  { brief, code }: { readonly brief: Brief; readonly code: string },
): Pick<Draft, 'meaning'> {
  const language = REPLY_LANGUAGES[AGENT_LANGUAGE];
  if (code === AGENT_LANGUAGE || language === undefined) return {};
  const realise = lineRealiser(brief, language);
  const text = joinParts(
    partsOf(
      lines.flatMap(({ line }) => realise(line) ?? []),
      language.wording,
    ),
    language.wording.gap,
  );
  return { meaning: { language: AGENT_LANGUAGE, text } };
}

/**
 * A reply ready to be read, changed and inserted by a person. What it says is decided from the case, the report and the
 * offers alone; the language only words it. The same input gives the same reply, on every machine.
 */
export function composeReply(input: ReplyInput): Draft {
  const brief = readBrief(withinLimit(input));
  const code = languageOf(input);
  const language = REPLY_LANGUAGES[code];
  if (language === undefined) return { language: code, text: '', parts: [] };
  const realise = lineRealiser(brief, language);
  const planned = settleOptions(planReply(brief), (line) => realise(line) !== undefined);
  const lines = trimLines(
    planned.flatMap((line) => realise(line) ?? []),
    brief,
    language.wording.lengthInWords,
  );
  const parts = partsOf(lines, language.wording);
  return { language: code, text: joinParts(parts, language.wording.gap), parts, ...meaningOf(lines, { brief, code }) };
}
