import { isMarketplaceMessage } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

const CARRIER_OR_PLATFORM =
  /(?:ups|usps|fedex|dhl|dpd|gls|evri|royalmail|auspost|canadapost|laposte|colissimo|postnl|17track|amazon|ebay|etsy|alibaba|aliexpress|walmart|tiktok|temu|shopee|mercadoli[bv]re|dhgate)\.[a-z.]{2,6}\b/i;

const CONTACTS: readonly RegExp[] = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,30}){1,3}/g,
  /(?<![\w.,#-])\+\d[\d ()-]{7,18}\d(?!\d)/g,
  /\b(?:call|phone|text|ring|sms|tel\.?:?|mobile:?)(?: me| us)?(?: at| on| under)?:? ?\(?\d[\d ()-]{6,18}\d/gi,
  /\b(?:whats ?app|we ?chat|telegram|viber|skype|messenger|instagram|facebook|snapchat|kakao ?talk|line id)\b/gi,
  /\b(?:paypal friends|friends (?:and|&) family)\b/gi,
  /\b(?:my|our) (?:private |own |personal )?(?:e-?mail|phone|mobile|web ?site|online shop|store page)\b/gi,
  /\b(?:outside|off) (?:of )?(?:the )?(?:platform|amazon|ebay|etsy|alibaba|aliexpress|marketplace)\b/gi,
  /\b(?:https?:\/\/|www\.)[^\s<>"]{3,200}/gi,
  /(?:加|联系)(?:我)?微信|私下联系/g,
];

/** Contact outside the marketplace: marketplaces forbid it and filter it; the order loses its protection. */
export const off01: LintRule = {
  id: 'OFF-01',
  severity: 'block',
  title: 'Contact outside the marketplace',
  why: 'Marketplaces forbid it and filter it; the order loses its protection.',
  languages: 'all',
  check: (draft, context) => {
    if (!isMarketplaceMessage(context)) return [];
    const better = 'Keep it here: "Please answer here in the order messages."';
    return CONTACTS.flatMap((pattern) =>
      [...draft.text.matchAll(pattern)]
        .filter((match) => !(/^(?:https?:|www\.)/i.test(match[0]) && CARRIER_OR_PLATFORM.test(match[0])))
        .map((match) => ({ start: match.index, end: match.index + match[0].length, better })),
    );
  },
  examples: {
    bad: [
      { text: 'Add me on WhatsApp.', at: 'WhatsApp', in: { platform: 'etsy' } },
      {
        text: 'Please write to ana@example.com today.',
        at: 'ana@example.com',
        in: { platform: 'ebay', channel: 'platform_messages' },
      },
      { text: 'Our own shop: www.example.com', at: 'www.example.com', in: { platform: 'amazon' } },
    ],
    good: [
      { text: 'Please answer here in the order messages by Friday.', in: { platform: 'etsy' } },
      { text: 'Please write to ana@example.com today.', in: { platform: 'own_shop', channel: 'email' } },
      {
        text: 'You can follow it at https://www.ups.com/track?num=1Z9W04R20211835524 from today.',
        in: { platform: 'ebay' },
      },
    ],
  },
};
