import { hasSignal } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Asking for what is already here: the buyer has sent it; asking again says that nobody looked. */
export const frm14 = patternRule({
  id: 'FRM-14',
  severity: 'medium',
  title: 'Asking for what is already here',
  why: 'The buyer has sent it; asking again says that nobody looked.',
  better: 'Thank for it and say what it shows: "Thank you for the photo; I can see the crack."',
  patterns: {
    en: [
      /\b(?:send|attach|provide|share|upload|take|need|have)\b(?:[^.!?\n]|\.(?=\d)){0,30}\b(?:photos?|pictures?|videos?|images?|screenshots?|pics?)\b/gi,
    ],
    de: [/\b(?:foto|fotos|bild|bilder|video)\b(?:[^.!?\n]|\.(?=\d)){0,30}\b(?:schicken|senden|zusenden|hochladen)\b/gi],
    fr: [/\b(?:envoyer|joindre|fournir)\b(?:[^.!?\n]|\.(?=\d)){0,30}\b(?:photos?|vidéos?|captures?)\b/gi],
    es: [/\b(?:enviar|adjuntar|mandar)(?:nos|me)?\b(?:[^.!?\n]|\.(?=\d)){0,30}\b(?:fotos?|vídeos?|capturas?)\b/gi],
  },
  applies: (context) => hasSignal(context, 'evidence_provided'),
  isFine: ({ match, before, after, sentence }) =>
    /\b(?:another|second|one more|unreadable|blurred|dark|larger|different|other side|no need|of the (?:label|serial))\b/i.test(
      sentence.text,
    ) ||
    /\b(?:i|we|you)(?:['’]ve| have| already)+\s*$/i.test(before) ||
    /\b(?:not|don['’]t)\b/i.test(before + match[0]) ||
    /^ (?:you sent|from you)/i.test(after),
  examples: {
    bad: [
      { text: 'Please send a photo by Friday.', at: 'send a photo', in: { signals: ['evidence_provided'] } },
      { text: 'Could you attach some pictures?', at: 'attach some pictures', in: { signals: ['evidence_provided'] } },
      { text: 'We need a video of it, please.', at: 'need a video', in: { signals: ['evidence_provided'] } },
    ],
    good: [
      {
        text: 'Thank you for the photo; I can see the crack. The new one leaves today.',
        in: { signals: ['evidence_provided'] },
      },
      { text: 'Could you send one photo of the crack?' },
      {
        text: 'The photo is too dark to read the number. Could you send another picture?',
        in: { signals: ['evidence_provided'] },
      },
    ],
  },
});
