import { buyerText } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

const KNOWN =
  /^(?:USPS|DHL|UPS|IBAN|ASIN|IMEI|HTTP|HTTPS|JPEG|HDMI|EORI|ETSY|EBAY|IKEA|SEUR|AEST|AEDT|CEST|ISBN|NASA|VISA|ASAP|LED|WLAN|ANSI|MOSFET|SDHC|SDXC|XXXL|NIF|EUST|TVAC|BPOST|EVRI|GMBH|RSVP|PAYPAL)$/;

/** Capitals: capitals are read as shouting. */
export const frm01 = patternRule({
  id: 'FRM-01',
  severity: 'medium',
  title: 'Capitals',
  why: 'Capitals are read as shouting.',
  better: 'Write it in small letters.',
  patterns: { all: [/(?<![\p{L}\d_-])\p{Lu}{4,}(?![\p{L}\d_-])/gu] },
  isFine: ({ match, context, draft, after }) => {
    const { record } = context.case?.order ?? {};
    const facts = `${buyerText(context)} ${record?.item ?? ''} ${record?.lastScan ?? ''} ${record?.shippingService ?? ''}`;
    const isCode = KNOWN.test(match[0]) || !/[AEIOUÄÖÜÉÈÓÍÁÚY]/.test(match[0]) || /^[- ]?\d/.test(after);
    // A text all in capitals is one finding of its own kind: a heading or a signature, not a shout.
    return isCode || facts.includes(match[0]) || draft.wordCount < 2;
  },
  rewrite: ({ match, before }) => {
    const lower = match[0].toLowerCase();
    return { text: before.trim() === '' ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower };
  },
  examples: {
    bad: [
      { text: 'We have NEVER received it.', at: 'NEVER' },
      { text: 'PLEASE answer by Friday.', at: 'PLEASE' },
      { text: 'It left on MONDAY.', at: 'MONDAY' },
    ],
    good: [
      { text: 'We have not received it yet; USPS shows no scan. I check on Friday.' },
      { text: 'Part BX-4410 and the SDXC card left today.' },
      {
        text: 'You wrote that the number is WRONG. I checked it today.',
        in: { thread: [{ from: 'buyer', text: 'The number is WRONG' }] },
      },
    ],
  },
});
