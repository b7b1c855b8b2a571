import { foldText } from '../fold-text.ts';

// What mail servers write above a mail that came from outside, folded.
const FROM_OUTSIDE =
  /\b(?:originated (?:from )?outside|(?:from|by) an? external (?:sender|source|email)|from outside (?:of )?(?:your|the|our) (?:organi[sz]ation|company|network)|external (?:e-?mail|sender|message)\b|(?:von|durch) (?:einem )?externen? (?:absender|quelle)|von ausserhalb (?:der|ihrer|des|unserer)|externe e-?mail|expediteur externe|(?:provient|envoye) (?:de|d'un) (?:l'exterieur|expediteur externe|l'externe)|remitente externo|(?:procede|originado) (?:de|desde) fuera|correo externo|mittente esterno|proviene dall'esterno|remetente externo|originad[oa] fora d[ae]|externe afzender|van buiten (?:de|uw|onze) organisatie)/;
const LONGEST = 420;

/** How many lines a server's warning of outside senders takes at the top of a mail; 0 where there is none, or nothing below it. */
export function bannerLines(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0 || start > 5) return 0;
  const blank = lines.findIndex((line, index) => index > start && line.trim() === '');
  if (blank < 0 || blank - start > 6 || !lines.slice(blank).some((line) => line.trim() !== '')) return 0;
  const paragraph = lines.slice(start, blank).join(' ');
  if (paragraph.length > LONGEST) return 0;
  const { folded } = foldText(paragraph);
  const match = FROM_OUTSIDE.exec(folded);
  // A warning begins with what it says; a writer who speaks of an external sender comes to it later.
  const warns =
    /^\W*(?:caution|warning|external|attention|notice|alert|achtung|warnung|vorsicht|extern|hinweis|precaucion|aviso|atencion|advertencia|attenzione|avviso|cuidado|atencao|let op|this (?:e-?mail|message)|diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:correo|mensaje|e-?mail)|questa e-?mail|esta mensagem|\[)/;
  return match !== null && warns.test(folded) && !/\b(?:i|my|we|ich|mein|je|mon|mi|yo|io|mio|eu|meu)\b/.test(folded)
    ? blank
    : 0;
}
