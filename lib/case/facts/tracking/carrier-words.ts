/** Carriers as people name them, folded, by the carrier's id. */
export const CARRIER_WORDS: Readonly<Record<string, string>> = {
  ups: 'ups|united parcel service',
  usps: 'usps|us postal service|united states postal service|us mail|postal service',
  fedex: 'fedex|fed ex|federal express',
  dhl: 'dhl|deutsche post dhl',
  amazon: 'amazon logistics|amzl|amazon',
  canada_post: 'canada post|postes canada|canadapost',
  canpar: 'canpar',
  dpd: 'dpd',
  gls: 'gls',
  gofo: 'gofo',
  landmark: 'landmark',
  lasership: 'lasership|laser ship|ontrac',
  old_dominion: 'old dominion|odfl',
  ontrac: 'ontrac|on trac',
  purolator: 'purolator',
  speedee: 'spee-?dee',
  yodel: 'yodel',
  yunexpress: 'yun ?express',
  evri: 'evri|hermes|myhermes',
  colissimo: 'colissimo|la poste',
  sf_express: 'sf ?express|顺丰',
  cainiao: 'cainiao|菜鸟',
  '4px': '4px',
  royal_mail: 'royal mail|parcelforce',
  la_poste: 'la poste|colissimo|chronopost',
  deutsche_post: 'deutsche post|dhl',
  china_post: 'china post|ems|中国邮政',
  australia_post: 'australia post|auspost|aus post',
  japan_post: 'japan post|日本郵便|ゆうパック',
};

/** Words that say a number beside them is of a parcel, folded. */
export const PARCEL_WORDS =
  /track|\bparcel|\bpackage|\bshipment|consignment|waybill|sendung|paket|colis|suivi|seguimiento|\benvio|paquete|guia|spedizione|pacco|lettera di vettura|rastre|encomenda|objeto|运单|快递|单号|物流|追踪|包裹|跟踪|荷物|追跡|伝票|配送|\bscan/;

/** Words that say a number beside them is something else, folded. */
export const OTHER_NUMBER =
  /(?:order|bestell\w{0,12}|auftrag\w{0,8}|commande|pedido|ordine|encomenda|invoice|rechnung|facture|factura|fattura|account|konto|iban|phone|call|tel|mobile|whatsapp|customer|kunden\w{0,8}|case|ticket|item|sku|model|serial|card|vat|订单号?|注文番号|电话|手机|電話)[\s#:：.]{0,3}(?:number|no|nr|nummer|num|numero|id|n°|号|is|me|us)?[\s#:：.]{0,4}(?:is|at|on|ist|est|es|e)?[\s#:：]{0,3}$/;
