import type { DemandKind } from '../../fact.ts';

/** What the eight languages call each thing a buyer asks for, folded; the first kind that fits a phrase is meant. */
export const DEMAND_WORDS: readonly (readonly [DemandKind, RegExp])[] = [
  [
    'stop_contact',
    /\bstop (?:contacting|emailing|writing|messaging|calling)|do not contact me|unsubscribe me|kontaktieren sie mich nicht|ne me contactez plus|no me contact/g,
  ],
  [
    'address_change',
    /\b(?:change|update|correct) (?:the|my) (?:shipping |delivery )?address|to (?:the|my) new (?:place|address|home)|different address|(?:liefer)?adresse (?:zu )?andern|neue adresse|changer (?:l'|d')adresse|nouvelle adresse|cambiar la direccion|nueva direccion|cambiare (?:l')?indirizzo|nuovo indirizzo|alterar (?:a morada|o endereco)|nova morada|novo endereco|改地址|修改地址|新地址|住所(?:を)?変更|新しい住所/g,
  ],
  [
    'partial_refund',
    /\bpart(?:ial|ly)?[ -]?(?:of (?:my|the) )?refund(?:ed)?|partial(?:ly)? (?:refund|reimburs)\w{0,6}|\d{1,2} ?% (?:back|refund)|teilerstattung|teilruckerstattung|remboursement partiel|reembolso parcial|rimborso parziale|部分退款|退(?:还|我)?一?部分|(?:一部|半額)(?:を)?返金(?:(?:し|してくれ|してもらえ)ない(?:と|なら))?/g,
  ],
  [
    'refund',
    /\brefund(?:ed|ing|s)?\b|\bmoney back\b|\bmy money\b|\bmy [$€£] ?\d|\breimburse\w{0,5}|\b(?:give|want|pay|transfer|wire|get|have)\b[^.!?\n]{0,36}?\bback\b|ruckerstatt\w{0,4}|\bgeld wieder\b|\bmein geld\b|\bunser geld\b|\bmon argent\b|\bnotre argent\b|\bmi dinero\b|\bnuestro dinero\b|\bi miei soldi\b|\bi nostri soldi\b|\bo? ?meu dinheiro\b|\bo? ?nosso dinheiro\b|\berstatt(?:en|et|ung)\w{0,3}|geld zuruck|zuruck(?:uber)?(?:weis|zahl)\w{0,4}|uberweisen sie mir|\bremboursez?(?:-moi)?|rembourse\w{0,5}|\brendez(?:-moi)? (?:mon argent|l'argent)|recuperer (?:mon argent|l'argent|mes sous)|\breembols\w{1,6}|devol\w{1,7} (?:el |mi |o |meu )?(?:dinero|dinheiro)|\brimbors\w{1,5}|(?:i miei )?soldi indietro|(?:riavere|ridarmi|ridatemi|rivoglio) (?:i (?:miei )?(?:soldi|\d)|indietro)|\bestorn\w{1,4}|\b(?:receber|quero|ter) (?:(?:o |os |meu |o meu )?(?:dinheiro|valor) )?de volta|dinheiro de volta|recuperar (?:mi |el )dinero|再不(?:给我)?退(?:款|钱)|退款|退钱|退一笔|退给我|退还|退我|还我钱|把钱退|返金(?:し|され|してくれ|してもらえ|していただけ)ない(?:なら|と|場合)|返金|払い?戻|金(?:を)?返|代金を返|返してください|返してもらえ|返してほしい/g,
  ],
  [
    'reship',
    /\b(?:re-?send|re-?ship)\w{0,4}|send (?:it|another|a new one|them|one) again|\banother (?:one|parcel|package)\b|new parcel|noch ?mal (?:zu)?(?:schicken|senden)|erneut (?:zu)?(?:schicken|senden|verschicken)|neu (?:ver)?schicken|renvoye[zr](?:-moi)?|reexpedi\w{1,6}|reenvi\w{1,6}|rispedi\w{1,5}|reenvi\w{1,4}|重发|补发|重新发货|再送|再発送/g,
  ],
  [
    'parts',
    /\b(?:missing|spare|replacement) (?:part|piece|screw|bolt|bag)s?|(?:send|get|ship) (?:me |us )?the (?:missing )?(?:part|piece|screw|bolt)s?|ersatzteil\w{0,2}|fehlende\w{0,2} teil\w{0,2}|pieces? manquantes?|pieces? detachees?|pieza\w? que falta\w?|repuestos?|pezz[oi] mancant[ei]|pecas? em falta|配件|零件|部品/g,
  ],
  [
    'replacement',
    /\breplac(?:e|ed|ement|ements|ing)\b|\ba new one\b|\ba new (?:set|unit|item)\b|\bexchange\b|\bswap\b|ersatz(?:lieferung|gerat)?\b|umtausch\w{0,3}|ersetz\w{1,3}|\bremplac\w{1,6}|\bechang\w{1,4}|\breemplaz\w{1,4}|\bsustitu\w{1,6}|cambiarlo|\bsostitu\w{1,7}|\bsubstitu\w{1,6}|\btroca(?:r)?\b|换货|换一个|更换|交換/g,
  ],
  [
    'cancel',
    /\bcancel(?:led|ed|l?ing|lation)?\b|\bstornier\w{1,3}|\bstorno\b|\bannul(?:er|ez|ation|are|ate|lare|late|lamento)\b|\banul(?:ar|en|acion|ad)\b|\bcancelar\b|\bcancelem\b|\bcancelamento\b|取消|キャンセル/g,
  ],
  [
    'return',
    /\breturn (?:it|this|them|the|label)\b|\bsend (?:it|them|the [a-z ]{2,24}|this) back\b|zuruck(?:geben|schicken|senden|gebe)|rucksend\w{0,9}|widerruf\w{0,3}|\bretourner\b|\bretour\b|\bdevolver(?:lo|la)?\b|\bdevolucion\b|\brestitu\w{1,6}|\b(?:un|il|fare) reso\b|\bdevolucao\b|退货|返品/g,
  ],
  [
    'repair',
    /\brepair(?:ed|s)?\b|\bfix (?:it|this)\b|\breparier\w{1,3}|\breparatur\b|\breparer\b|\breparation\b|\breparar\b|\breparacion\b|\bripara\w{1,6}|\bconsert\w{1,3}|\breparac\w{1,3}|维修|修理/g,
  ],
  [
    'compensation',
    /\bcompensat\w{1,4}|\bdamages\b|\bentschadig\w{1,4}|\bschaden(?:s)?ersatz\b|\bdedommage\w{1,6}|\bindemni\w{1,6}|\bcompensa\w{1,5}|\brisarc\w{1,6}|赔偿|补偿|補償|賠償/g,
  ],
  [
    'discount',
    /\bdiscount\b|\bprice (?:match|adjust\w{0,6}|difference)|\brabatt\b|\b(?:preis)?nachlass\b|\bpreisdifferenz\b|\bremise\b|\breduction\b|\bdescuento\b|\brebaja\b|\bsconto\b|\bdesconto\b|打折|优惠|差价|割引|値引/g,
  ],
  [
    'proof',
    /\bproof of (?:delivery|purchase|refund|shipping)|\b(?:copy of |send (?:me )?)?(?:the |an? |my )?(?:invoice|receipt)\b|\brechnung\b|\bfacture\b|\bfactura\b|\bfattura\b|\bfatura\b|\bnachweis\b|\bjustificatif\b|\bcomprobante\b|发票|收据|领収书|領収書|請求書/g,
  ],
  [
    'other',
    /\b(?:speak|talk|transfer|escalate|forward)\b[^.!?\n]{0,30}\b(?:manager|supervisor|boss)|\b(?:want|need|get me|ask for) (?:a |the |your )?(?:manager|supervisor)|\bvorgesetzte\w{0,2}|\ble responsable|\bun responsable|\bel (?:encargado|gerente|responsable)|\b(?:un|il) responsabile|\bo (?:gerente|responsavel)|经理|主管|責任者|上司/g,
  ],
  [
    'help',
    /\bhow (?:do|can|should) (?:i|we)\b|\bhow (?:does|to) [a-z]{2,12}|\bhelp me\b|wie (?:funktioniert|kann ich|benutze|stelle)|comment (?:faire|utiliser|puis-je)|como (?:funciona|puedo|se usa|hago)|come (?:funziona|si usa|posso|faccio)|como (?:posso|faco)|怎么用|如何使用|使い方|どうやって/g,
  ],
  [
    'information',
    /\bwhere(?:'s| is| are)\b|\bwhen (?:will|does|do|can|is|are)\b|\bany (?:idea|update|news)\b|\bplease confirm\b|\bhow (?:fast|soon|long)\b|\bis there any(?:body| chance)|\bwo (?:ist|bleibt|sind)\b|\bwann (?:kommt|wird|kann)\b|\bou (?:est|en est|sont)\b|\bquand\b|\bdonde esta\w?\b|\bcuando\b|\bdov'?e\b|\bquando\b|\bonde (?:esta|estao|anda)\b|\bpodem verificar\b|在哪|什么时候|到哪|どこ|いつ/g,
  ],
];

/** Words with which a sentence asks, folded, all languages. */
export const ASKING =
  /\b(?:want|wanted|need|demand|please|pls|plz|give me|send me|get me|expect|would like|i'd like|i like to|insist|request|require|asking for|ask for|(?:would|will|'d|'ll|could) (?:keep|accept|take|settle)|happy with|can (?:you|i|u)|could (?:you|i|someone)|will you|either|must|or i|or you|if i do not|if i don't|deserve|owe me|how fast|instead|any chance|where is|where are|bitte|mochte|mochten|will (?:mein|das|die|eine)|fordere|verlange|erwarte|brauche|brauchen|benotige|konnen sie|konnten sie|hatte gern|je (?:veux|voudrais|souhaite|demande|exige)|(?:ai|avons) besoin|il me faut|merci de|veuillez|pouvez-vous|pourriez|svp|s'il vous plait|quiero|queria|quisiera|exijo|me hace falta|nos hace falta|solicito|necesito|pueden|podeis|podrian|por favor|voglio|vorrei|ho bisogno|abbiamo bisogno|mi serv(?:e|ono)|chiedo|esigo|potete|pretendo|per favore|prego|quero|gostaria|exijo|peco|podem|preciso|pretendo|continuo a espera)\b|麻烦|请|要求|希望|想(?!到)|我要|要么|要(?=退|换|赔)|给我|马上|立刻|立即|赶紧|必须|能不能|能否|可否|ください|下さい|お願い|ほしい|欲しい|希望|したい|もらえ|いただけ|返せ|しろ|ないなら|ないと|なければ|ない場合/;

/** An imperative at the start of a sentence or clause, folded. */
export const IMPERATIVE_START =
  /(?:^|[.!?;:,\n。！，]\s{0,2}|\b(?:or|and|then|just|so|now|simply|or else|und|oder|et|ou|y|o|e)\s)(?:full |a full )?$/;

/** The buyer means to keep the goods. */
export const KEEPS =
  /\b(?:(?:i(?:'ll| will)?|and|we) keep (?:it|the|them)|keep the (?:goods|item)|behalte|je (?:le |la |les )?garde|me l[oa]s? qued[oe]|quedarmel[oa]|l[oa] tengo|lo terrei|fico com)\b|留下|留着|保留|我留/;
