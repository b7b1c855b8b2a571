import { patternRule } from '../draft/pattern-rule.ts';

/** False customs papers: a false value or a gift mark on goods that were sold is an offence, for the buyer too. */
export const lia05 = patternRule({
  id: 'LIA-05',
  severity: 'block',
  title: 'False customs papers',
  why: 'A false value or a gift mark on goods that were sold is an offence, for the buyer too.',
  better: 'Offer what is yours to give: "I cannot change the customs value; I can cover the courier fee of 11.60 EUR."',
  patterns: {
    en: [
      /\b(?:mark|declare|label|write|put|state|send|ship)\w*\b(?:[^.!?\n]|\.(?=\d)){0,40}\bas (?:a |an )?(?:gift|sample|present|documents?|free sample)\b/gi,
      /\b(?:declare|state|write|put|mark|invoice)\w*\b(?:[^.!?\n]|\.(?=\d)){0,40}\b(?:lower|smaller|less|reduced|cheaper|under|only)\b(?:[^.!?\n]|\.(?=\d)){0,15}\b(?:value|price|amount|worth|usd|eur|gbp|\$|€|\d)/gi,
      /\b(?:under-?value|under-?declare|under-?invoice)\w*\b/gi,
      /\b(?:lower|smaller|low) (?:customs )?(?:declared )?value\b/gi,
    ],
    all: [/申报低价|低报|报低|礼物申报/g],
  },
  isFine: ({ before, match, after }) =>
    /\b(?:cannot|can['’]t|can not|must not|may not|do not|don['’]t|never|not allowed to|won['’]t|will not)\b[^.!?]{0,30}$/i.test(
      before,
    ) ||
    /\bnot\b/i.test(match[0].slice(0, 20)) ||
    /gift (?:wrap|note|card)/i.test(match[0] + after),
  examples: {
    bad: [
      { text: 'We will mark it as a gift next time.', at: 'mark it as a gift' },
      { text: 'I can declare a lower value on Monday.', at: 'declare a lower value' },
      { text: 'We always undervalue parcels to your country.', at: 'undervalue' },
    ],
    good: [
      { text: 'I cannot declare a lower value; I can cover the courier fee of 11.60 EUR on Monday.' },
      { text: 'I can send it as ordered on Monday.' },
      { text: 'The gift note says Happy Birthday. I put it in today.' },
    ],
  },
});
