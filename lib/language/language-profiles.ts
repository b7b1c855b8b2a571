import type { LanguageCode } from './language-code.ts';

/** How a language of the Latin script shows in short texts. Words are in lower case with their accents. */
export interface LanguageProfile {
  /** Frequent small words, and frequent words of shop mail. */
  readonly words: string;
  /** Letters and endings that hardly occur elsewhere among the six. */
  readonly marks: readonly string[];
}

/** The profiles of the six languages written in Latin letters. */
export const LATIN_PROFILES: Readonly<Record<Exclude<LanguageCode, 'zh' | 'ja'>, LanguageProfile>> = {
  en: {
    words:
      "the a an and of to in is it that was for on are with as i you he she they we my your his her their our this these those be at have has had from or not but what all were when can said there each which do how if will up other about out many then them so some would make like him into time look two more go see no way could people than been who its now find long down day did get come made may after back only very just where most know want need please thank thanks hi hello dear order ordered refund shipping shipped package parcel received arrived broken delivery delivered item i'm don't didn't it's can't doesn't isn't i've haven't never still any me us by why because again yesterday today tomorrow week sent am here should",
    marks: ['the ', 'ing ', ' wh', 'tion ', "'t ", 'ght', 'ould', ' th', 'ed '],
  },
  de: {
    words:
      'der die das den dem des und ist in zu ich nicht sie es mit ein eine einen einem einer auf für von an im sich auch dass aber wie noch nach bei hat habe haben bin sind war wird werden kann können mir mich mein meine meinen wir uns ihr ihre ihnen was wenn oder so nur schon sehr bitte danke hallo guten tag bestellung bestellt paket lieferung geliefert angekommen kaputt rückerstattung geld zurück erhalten leider immer kein keine über aus um am vom zum zur als bis wo warum wann heute gestern morgen woche tage seit doch jetzt hier dann man nichts etwas möchte würde hätte habt sehr geehrte viele grüße mal ja nein gibt er du dir dich war waren wurde hab nix ne nen euch eure fuer zurueck moechte koennt ueber',
    marks: ['ß', 'ä', 'ö', 'ü', 'sch', 'ung ', ' ge', 'icht', 'keit', 'tz', 'ch '],
  },
  fr: {
    words:
      "le la les un une des du de et est à en je ne pas vous il elle que qui dans pour sur avec ce cette ces mon ma mes votre vos nous on au aux mais ou où par plus son sa ses leur être avoir ai as a avez ont suis sont été fait très bien merci bonjour commande commandé colis livraison livré reçu remboursement rembourser rembourse argent toujours rien jamais encore aussi comme tout tous même si quand pourquoi comment hier aujourd'hui demain semaine jours depuis cela ça c'est n'ai j'ai qu'il d'une l'article n'est s'il plaît cordialement madame monsieur y donc sans peut puis voudrais veux faire sont nous était avant après chez ca recu etait apres deja meme tres j'en c'etait",
    marks: ['ê', 'ç', 'œ', 'è', 'à ', "j'", "qu'", "l'", "d'", "n'", "c'", 'eux ', 'ez ', 'aient', 'ée', 'ement '],
  },
  es: {
    words:
      'el la los las un una unos de del y es en que no se por con para su al lo como más pero sus le ya o este esta sí porque cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué yo mi mis usted ustedes ha he han has está están estoy fue ser tengo tiene hola gracias buenos días buenas pedido paquete envío enviado recibido reembolso dinero devolución devolver llegado llegó roto quiero quería puedo pueden favor nada nunca todavía aún hoy ayer mañana semana hace cómo cuándo dónde esto vuestro señor estimados saludos hacer sólo solo pues bien son era tienda dos tres dias después despues mientras cada vez ahora así aquí aqui había habia hizo salió salio salía salia algún algun alguna otra otro nuestro nuestra vosotros podéis podeis tenéis teneis habéis habeis sigue sigo tambien todavia aun cuanto cuánto',
    marks: ['ñ', '¿', '¡', 'ción', ' el ', 'dad ', 'llo', 'ué', 'ndo ', 'iero'],
  },
  it: {
    words:
      "il lo la i gli le un uno una di del della dei delle dello degli che è e non per in con a al alla ai si da dal dalla sono ho ha hai hanno abbiamo mi ti ci vi se ma come più anche questo questa quello quella suo sua mio mia miei vostro nostro molto tutto tutti ancora già solo quando dove perché cosa chi sul sulla nel nella fra tra o ed era stato stata essere avere fatto grazie buongiorno salve ciao ordine ordinato pacco spedizione spedito ricevuto arrivato rimborso soldi rotto consegna consegnato oggi ieri domani settimana giorni fa vorrei voglio posso potete prego mai nulla niente po' così ora dopo prima gentile cordiali saluti reso c'è l'ho dell'ordine quindi invece lei voi loro sto sia",
    marks: ['zione', ' gli ', ' che ', 'ò', 'ì', 'è ', "l'", "un'", 'ggi', 'cch', 'tà ', 'zz', 'tto ', 'glio', 'sci'],
  },
  pt: {
    words:
      'o a os as um uma de do da dos das e é em no na nos nas que não para por com se mais como mas ao à aos foi ser tem ter seu sua ou quando muito há já está eu também só pelo pela até isso ela ele entre era depois sem mesmo meu minha meus minhas quem você vocês nós me lhe este esta isto estou estão são foram fui tenho olá obrigado obrigada bom dia boa tarde encomenda pedido pacote envio enviado recebi recebido recebeu reembolso dinheiro devolver devolução chegou chegado quebrado quero queria posso podem favor nada nunca ainda hoje ontem amanhã semana dias faz porque onde qual gostaria comprei produto entrega fazer vou bem tudo agora aqui meu vosso cumprimentos senhor senhora loja',
    marks: ['ã', 'õ', 'ção', 'ções', 'nh', 'lh', 'ê', ' o ', ' não ', 'em ', 'eu ', 'ões', 'ar ', 'ei '],
  },
};
