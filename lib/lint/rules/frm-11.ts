import type { LintRule } from '../rule.ts';

const SURE = 0.8;
const FEWEST_WORDS = 6;

/** Another language than the buyer’s: the buyer wrote in another language. */
export const frm11: LintRule = {
  id: 'FRM-11',
  severity: 'medium',
  title: 'Another language than the buyer’s',
  why: 'The buyer wrote in another language.',
  languages: 'all',
  check: (draft, context) => {
    const last = context.case?.messages.findLast(
      ({ message }) => context.case?.thread.messages[message]?.from === 'buyer',
    );
    const own = draft.detected;
    if (!last || draft.wordCount < FEWEST_WORDS || own.code === 'und' || own.confidence < SURE) return [];
    if (last.language === 'und' || last.language.slice(0, 2) === own.code) return [];
    const first = draft.sentences[0];
    return [
      {
        start: first?.start ?? 0,
        end: first?.end ?? draft.text.length,
        better: `Answer in the buyer’s language (${last.language}).`,
      },
    ];
  },
  examples: {
    bad: [
      {
        text: 'Hello, your parcel left on Monday and the label is attached.',
        at: 'Hello',
        in: { thread: [{ from: 'buyer', language: 'fr', text: 'Bonjour, où est mon colis ? Je ne l’ai pas reçu.' }] },
      },
      {
        text: 'Guten Tag, Ihr Paket ist am Montag verschickt worden und kommt am Freitag.',
        at: 'Guten Tag',
        in: { thread: [{ from: 'buyer', language: 'en', text: 'Where is my parcel? It is late.' }] },
      },
      {
        text: 'Hola, el paquete salió el lunes y llega el viernes con el cartero.',
        at: 'Hola',
        in: { thread: [{ from: 'buyer', language: 'de', text: 'Wo ist mein Paket?' }] },
      },
    ],
    good: [
      {
        text: 'Hello, your parcel left on Monday and the label is attached.',
        in: { thread: [{ from: 'buyer', language: 'en', text: 'Where is my parcel? It is late.' }] },
      },
      { text: 'Hello, your parcel left on Monday and the label is attached.' },
      { text: 'OK, Friday.', in: { thread: [{ from: 'buyer', language: 'fr', text: 'Vendredi ?' }] } },
    ],
  },
};
