import { foldText } from '../fold-text.ts';

/** What stands below a separator line. */
export type SeparatorKind = 'original' | 'forwarded';

const ORIGINAL =
  /^original message$|^original email$|^(?:urspr(?:u|ue)ngliche|original)\s?(?:nachricht|e-?mail)|^message d'origine|^message original|^mensaje original|^correo original|^messaggio originale|^mensagem original|^原始邮件|^原始郵件|^邮件原件|^元のメッセージ|^オリジナルメッセージ|^oprindelig besked|^oprindelig meddelelse|^originalmeddelande|^ursprungligt meddelande|^opprinnelig melding|^oorspronkelijk bericht|^wiadomosc oryginalna|^исходное сообщение|^reply message$|^reply above this line/;
const FORWARDED =
  /^forwarded message|^begin forwarded message|^weitergeleitete nachricht|^anfang der weitergeleiteten (?:nachricht|e-mail)|^message transfere|^message reexpedie|^debut du message (?:reexpedie|transfere)|^mensaje reenviado|^inicio del mensaje reenviado|^messaggio inoltrato|^inizio messaggio inoltrato|^mensagem (?:re)?encaminhada|^inicio da mensagem (?:re)?encaminhada|^转发的?邮件|^轉寄郵件|^以下是转发的邮件|^転送(?:された)?メッセージ|^doorgestuurd bericht|^videresendt (?:besked|melding)|^vidarebefordrat meddelande|^пересылаемое сообщение/;

// "Please type your reply above this line": helpdesks print their own mail below it.
const ABOVE =
  /\babove this line|\b(?:oberhalb|uber) dieser (?:zeile|linie)|au-?\s?dessus de cette ligne|(?:encima|arriba) de esta linea|acima d(?:esta|e esta) linha|sopra (?:a )?questa (?:riga|linea)|boven deze (?:regel|lijn)|over denne linj[ea]|ov(?:enfor|anfor) denn[ea] (?:linje|rad(?:en)?)|taman rivin ylapuolelle|(?:powyzej|nad) t(?:ej|a) lini[ia]|nad t(?:imto|ento) rad(?:kem|ek)|bu satirin ustun|выше этой (?:линии|строки|черты)|此(?:行|线)(?:之?上|以上)|この(?:行|線)(?:より|の)上|이 (?:줄|선) 위/;

/** Which separator a line is ("-----Original Message-----"); null where it is none. */
export function separatorKind(line: string): SeparatorKind | null {
  if (line.length > 120) return null;
  const dashed = /^[\s>*]{0,8}[-_=]{2,}/.test(line);
  const open = /[:：]\s*$/.test(line);
  const marked = dashed || /^[\s>]{0,8}(?:#{2,}|\*{2,}|—)/.test(line);
  if (ABOVE.test(foldText(line).folded) && (marked || line.trim().length < 60)) return 'original';
  if (!dashed && !open) return null;
  const words = foldText(line)
    .folded.replaceAll(/[-_=>*:：]{1,60}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // Hyphens inside ("e-mail") became spaces above.
  if (FORWARDED.test(words) || FORWARDED.test(words.replace('e mail', 'e-mail'))) return 'forwarded';
  return dashed && (ORIGINAL.test(words) || ORIGINAL.test(words.replace('e mail', 'e-mail'))) ? 'original' : null;
}

/** A rule of underscores or dashes, as Outlook draws above a header block. */
export const isRule = (line: string): boolean => /^\s{0,8}(?:[_]{5,}|[-]{5,}|[=]{4,}|[—]{3,})\s*$/.test(line);
