/** Words of signatures, disclaimers and closings, folded: lower case, no accents. Facts: what mail programs add by default. */

/** "Sent from my …" lines of phones and mail programs. */
export const SENT_FROM =
  /^(?:\[|\()?(?:sent (?:from|with|via|using|by) (?:my |the |outlook|yahoo|samsung|iphone|mail|proton|typeapp|bluemail|mailbird|sparrow|aol|gmail|a |boxer|acompli|[a-z]+ ?mobile|[a-z]+app)|get (?:outlook|bluemail) for|(?:von meinem .{2,30}|mit (?:meinem|der) .{2,40}) gesendet|gesendet (?:von|mit|via|uber)|diese nachricht wurde von meinem|envoye (?:de|depuis|a partir de|avec) |telecharger outlook|enviado (?:desde|con|de|do|pelo|a partir|via) |obtener outlook|obter o outlook|inviato (?:da|dal|con|tramite) |scarica outlook|verstuurd vanaf|verzonden (?:vanaf|met)|skickat fran|sendt fra|从我的.{1,20}发送|发自我的|发自|来自我的|自我的.{1,20}发送|(?:my )?iphoneから送信|.{1,20}から送信|outlook for (?:ios|android)を入手|获取 ?outlook|otpravleno|отправлено (?:с|из))/;

/** Closings that end a letter; a name or a block stands below. */
export const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|warmest|kindest)(?: (?:regards|wishes))?|regards|many thanks and regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully|cordially|cheers|thanks(?: and regards| again| so much)?|thank you(?: very much| so much)?|many thanks|br|kr|mit freundlichen? gr(?:u|ue)(?:ss|ß)en?|mfg|(?:viele|liebe|beste|freundliche|herzliche|schone) gr(?:u|ue)(?:ss|ß)e|lg|vg|hochachtungsvoll|(?:bien )?cordialement|cdlt|(?:sinceres|meilleures|cordiales) salutations|salutations(?: distinguees)?|bien a vous|merci(?: d'avance)?|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|atte|gracias(?: de antemano)?|(?:cordiali|distinti) saluti|saluti|cordialmente|grazie(?: mille)?|(?:com os (?:meus )?)?(?:melhores )?cumprimentos|atenciosamente|att|obrigad[oa]|abracos?|此致|敬礼|谢谢|祝好|顺祝商祺|よろしくお願い(?:いた)?(?:し)?ます|敬具|以上)\s*[,.!，。、]?$/;

/** Closings that a writer uses like any sentence: with a lone name below they stay part of the text. */
export const INFORMAL_CLOSING = /^(?:thanks|thank you|many thanks|cheers|merci|gracias|grazie|obrigad|谢谢|danke)/;

/** First words of the paragraphs lawyers add. */
export const DISCLAIMER =
  /\b(?:this (?:e-?mail|message|communication)(?:,? (?:and|including) any attachments?)?.{0,60}(?:confidential|intended|privileged)|intended (?:solely|only) for the (?:use|addressee|person|individual|named)|if you (?:are not|have received) (?:the intended|this (?:e-?mail|message) in error)|confidentiality notice|please consider the environment|diese (?:e-?mail|nachricht) (?:enthalt|ist|kann).{0,60}vertraulich|diese e-?mail enthalt|ce (?:message|courriel|mail).{0,80}confidentiel|(?:este|esta) (?:mensaje|correo|mensagem|e-?mail).{0,80}confidencia|la informacion contenida en este|questo messaggio.{0,80}riservat|(?:le|la) informazion[ie] contenut[ea] in quest[oa]|pensez a l'environnement|virenfrei\. www\.|virus-free\. ?www\.)|本邮件.{0,20}(?:保密|机密)|このメール.{0,30}(?:機密|秘密)/;
