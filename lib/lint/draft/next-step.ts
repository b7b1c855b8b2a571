import type { DraftView } from './draft-view.ts';

const DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week))\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:\d\d\b|\bwithin (?:\d+|one|two|three|four|five|24|48) (?:hours?|(?:business|working|calendar) days?)\b|\b(?:\d+|one|two|three|four|five)(?: to \d+)? (?:business|working) days?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|heute|morgen|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|lunes|martes|miércoles|jueves|viernes|mañana|lunedì|martedì|mercoledì|giovedì|venerdì|domani|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|amanhã)(?!\p{L})|\b\d{1,2}\. ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b|\b\d{1,2} (?:de )?(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)\b|\d{1,2}月\d{1,2}日|今天|明天|今日|明日/iu;
const DONE =
  /\b(?:i|we)(?:['’]ve| have| just| already)* (?:refunded|sent|shipped|dispatched|cancel+ed|replaced|reshipped|credited|opened|logged|fixed|booked|attached|moved|asked|stopped|passed|put|reset|changed|extended|accepted|reported|repaired|printed)\b|\b(?:refund|parcel|replacement|label|credit|money|item|order|code|invoice|case)\b(?:[^.!?\n]|\.(?=\d)){0,30} (?:has been|was|is|have been) (?:sent|refunded|issued|booked|attached|cancel+ed|on its way|done|yours)\b|\b(?:refund|usd|eur|gbp) (?:left|went out|is on its way)\b|\battached\b/i;
const OFFER =
  /\b(?:i|we)(?:['’]ll| can| will| could| would(?: like to)?| am going to)(?: now| also| gladly| either| then| have| be able to| happily)* (?:refund|send|ship|replace|reship|return|offer|cover|credit|pay|give|repair|exchange|extend|cancel|stop|intercept|reset|book|arrange|take|remake|open|hold|collect|add|make|choose|set|reissue|match|keep|put)\b|\byou (?:can|may|could) (?:choose|send|return|keep|refuse|have|exchange|use|pick|still|also|cancel|take)\b|\byou choose\b|\byour choice\b|\bif you (?:prefer|like|want|would)\b|\bwould you (?:like|prefer|rather)\b|\bwhich (?:one |of |do |would |option)|\binstead\b|\balternatively\b|\bthe label\b|\bleaves? (?:today|tomorrow|on|with)\b/i;
const QUESTION = /[^.!?\n]{10}\?/;

/** Whether a piece of text names a day, a time or a counted stretch of business days. */
export const hasDate = (text: string): boolean => DATE.test(text);

/** Whether a draft reports something done for the buyer. */
export const hasDoneAction = (text: string): boolean => DONE.test(text);

/** Whether a draft offers a way or a choice. */
export const offersWay = (text: string): boolean => OFFER.test(text);

/** Whether a draft asks the buyer something that moves the case. */
export const asksBuyer = (text: string): boolean => QUESTION.test(text);

/** Whether a draft repairs something: an offer or a deed that is more than looking into it. */
export const repairs = (draft: DraftView): boolean => hasDoneAction(draft.plain) || offersWay(draft.plain);
