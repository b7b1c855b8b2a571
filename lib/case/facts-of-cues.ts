import { splitSentences } from '../text/index.ts';
import type { DefectKind, Fact } from './fact.ts';
import { type ReadMessage, spanOf } from './reading.ts';

const DEFECTS: Readonly<Record<string, DefectKind>> = {
  m_defective: 'not_working',
  m_damaged: 'damaged',
  m_missing: 'missing',
  m_wrong_item: 'wrong_item',
  m_not_as_described: 'not_as_described',
  m_counterfeit: 'fake',
  safety: 'dangerous',
};
const MOST_A_KIND = 3;

/** Things that show what happened, in the eight languages. */
const PROOF =
  /\b(?:photo|picture|image|video|screenshot|receipt|serial number|foto|bild|bilder|aufnahme|seriennummer|beleg|photographie|vid[eé]o|capture d'[eé]cran|justificatif|num[eé]ro de s[eé]rie|imagen|captura|comprobante|n[uú]mero de serie|immagine|schermata|ricevuta|numero di serie|fotografia|imagem|comprovativo|n[uú]mero de s[eé]rie)\w{0,2}(?!\p{L})|照片|图片|视频|截图|序列号|写真|画像|動画|シリアル/iu;
const REQUEST =
  /\b(?:please|could you|can you|would you|bitte|k[oö]nnten sie|k[oö]nnen sie|pouvez-vous|pourriez-vous|merci de|veuillez|podr[ií]a|puede|por favor|potrebbe|pu[oò]|per favore|poderia|pode|queira)(?!\p{L})|请|能否|可否|麻烦|ください|いただけ|お願い/iu;

function defectsIn(message: ReadMessage): readonly Fact[] {
  const counts = new Map<DefectKind, number>();
  return message.cues.flatMap((hit): readonly Fact[] => {
    const value = Object.hasOwn(DEFECTS, hit.cue) ? DEFECTS[hit.cue] : undefined;
    if (value === undefined || hit.negated || hit.quoted) return [];
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    return count > MOST_A_KIND ? [] : [{ kind: 'defect', value, evidence: [spanOf(hit)], from: message.from }];
  });
}

function attachedTo(message: ReadMessage): readonly Fact[] {
  const said = message.cues.filter(({ cue, negated, quoted }) => cue === 'attached' && !negated && !quoted);
  if (said.length === 0 && (message.attachments ?? []).length === 0) return [];
  return [{ kind: 'evidence', value: 'attached', evidence: said.slice(0, 1).map(spanOf), from: message.from }];
}

const askedIn = (message: ReadMessage): readonly Fact[] =>
  splitSentences(message.text)
    .filter(({ start, end }) => {
      const sentence = message.text.slice(start, end);
      return PROOF.test(sentence) && REQUEST.test(sentence);
    })
    .slice(0, 1)
    .map(({ start, end }) => ({
      kind: 'evidence',
      value: 'asked',
      evidence: [{ message: message.index, start, end }],
      from: message.from,
    }));

/** What the phrases of a conversation state: what is wrong with the goods, and which proof is attached or asked for. */
export const factsOfCues = (messages: readonly ReadMessage[]): readonly Fact[] =>
  messages.flatMap((message) => {
    if (message.from === 'seller') return askedIn(message);
    return message.from === 'platform' ? [] : [...defectsIn(message), ...attachedTo(message)];
  });
