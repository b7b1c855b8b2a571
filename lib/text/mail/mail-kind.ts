import { foldText } from '../fold-text.ts';

/** Whether a person wrote a mail, or a machine in answer to one. */
export type MailKind = 'person' | 'auto_reply' | 'bounce';

const BOUNCE =
  /^(?:undeliver(?:able|ed)|delivery (?:status notification|has failed|failure|to the following)|mail delivery (?:failed|subsystem)|returned mail|failure notice|this is the mail system at host|unzustellbar|nicht zustellbar|non remis|no se ha podido entregar|mancata consegna|nao foi possivel entregar|系统退信|退信|配信不能)|^this (?:is an automatically generated delivery|message was created automatically by mail delivery)/;
const AUTO_SUBJECT =
  /^(?:re: ?)?(?:auto(?:matic)?(?:mated)?[- ]?(?:reply|response|antwort)|out of (?:the )?office|abwesenheit|automatische antwort|reponse automatique|absence|respuesta automatica|fuera de la oficina|risposta automatica|fuori ufficio|resposta automatica|ausencia|自动回复|自動返信|不在)/;
const AUTO_TEXT =
  /^.{0,160}(?:\bi am (?:currently |now )?(?:out of (?:the )?office|on (?:annual |sick |parental )?leave|on vacation)|\bi(?:'m| will be) (?:currently )?out of (?:the )?office|this is an auto(?:mated|matic) (?:reply|response|message)|automatically generated (?:reply|response)|ich bin (?:derzeit|momentan|zurzeit|bis)?.{0,30}(?:nicht im (?:buro|haus)|abwesend|im urlaub)|je suis (?:actuellement )?(?:absent|en conge)|estoy (?:actualmente )?(?:fuera de la oficina|de vacaciones)|sono (?:attualmente )?(?:fuori ufficio|assente|in ferie)|estou (?:atualmente )?(?:fora do escritorio|ausente|de ferias)|我(?:目前|现在)?(?:不在办公室|正在休假)|自动回复|不在に?して(?:おります|います))/;

/** Tells automatic answers and returned mail from what a person wrote, by subject and first words. */
export function detectMailKind(text: string, subject = ''): MailKind {
  const title = foldText(subject.slice(0, 200)).folded.trim();
  const start = foldText(text.slice(0, 300)).folded.replaceAll(/\s+/g, ' ').trim();
  if (BOUNCE.test(title) || BOUNCE.test(start)) return 'bounce';
  return AUTO_SUBJECT.test(title) || AUTO_TEXT.test(start) ? 'auto_reply' : 'person';
}
