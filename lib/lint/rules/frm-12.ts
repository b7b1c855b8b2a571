import { buyerText } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const INFORMAL_BUYER =
  /\b(?:du|dir|dich|dein\w*|tu|toi|tes|ton|tú|tuyo|vuestr\w*|habéis|podéis|queréis|devolvais|devolváis)(?!\p{L})/iu;

/** Du, tu, tú: the familiar form to an adult stranger is felt as disrespect. */
export const frm12 = patternRule({
  id: 'FRM-12',
  severity: 'low',
  title: 'Du, tu, tú',
  why: 'The familiar form to an adult stranger is felt as disrespect.',
  better: 'Use the polite form: "Könnten Sie ein Foto schicken?"',
  patterns: {
    de: [/\b(?:du|dich|dir|dein(?:e[rnms]?)?|kannst|hast|bist|willst|möchtest)\b/gi],
    fr: [/\b(?:tu|toi|ton|tes)\b/gi],
    es: [/\b(?:tú|contigo|puedes|tienes|quieres)(?!\p{L})/giu],
  },
  isFine: ({ context }) => INFORMAL_BUYER.test(buyerText(context)),
  examples: {
    bad: [
      { text: 'Kannst du uns bitte bis Freitag ein Foto von der Schachtel schicken?', at: 'Kannst' },
      { text: 'Wir haben dein Paket am Montag verschickt und schauen am Freitag wieder nach.', at: 'dein' },
      { text: 'Est-ce que tu peux nous envoyer une photo de la boîte avant vendredi ?', at: 'tu' },
      { text: 'Mañana sale el paquete de la taza azul. ¿Y tú, cuál prefieres?', at: 'tú' },
    ],
    good: [
      { text: 'Könnten Sie uns bitte bis Freitag ein Foto von der Schachtel schicken?' },
      {
        text: 'Wir haben dein Paket am Montag verschickt und schauen am Freitag wieder nach.',
        in: {
          thread: [{ from: 'buyer', language: 'de', text: 'Hey, kannst du mir sagen, wo mein Paket ist? Danke dir!' }],
        },
      },
      { text: 'Pourriez-vous nous envoyer une photo de la boîte avant vendredi ?' },
    ],
  },
});
