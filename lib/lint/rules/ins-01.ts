import { patternRule } from '../draft/pattern-rule.ts';

const WORDS =
  'idiots?|idiotic|morons?|moronic|stupid|stupidity|dumb|dumbass|jerks?|ass|arse|assholes?|arseholes?|bitch(?:es|y)?|bastards?|crap|bullshit|shit(?:ty)?|fuck\\w*|wtf|dickhead|pathetic|imbeciles?|retard(?:ed)?|psycho|lunatic|scumbags?|twat|wankers?|shut up|get lost|piss off|screw you';
const ABOUT_PERSON =
  /\byou(?:['’]re| are)?(?: an?| such an?)?(?: \w+)? (?:fool|liar|thief|clown|cheater?|scammer|fraud(?:ster)?|crook|criminal|beggar|parasite|pain|nightmare|crazy|insane|mental|nuts)\b|\b(?:scammers?|liars?|thieves|cheaters|fools|people|customers) like you\b|\bcrazy (?:woman|man|person|lady|customer|buyer)\b|\byou people\b/gi;

/** Insults: an insult ends the case against you, whatever the buyer wrote before. */
export const ins01 = patternRule({
  id: 'INS-01',
  severity: 'block',
  title: 'Insults',
  why: 'An insult ends the case against you, whatever the buyer wrote before.',
  better: 'Leave the person out and say how the thing works: "The plug fits only with the arrow facing up."',
  patterns: {
    all: [
      new RegExp(`(?<![\\p{L}-])(?:${WORDS})(?![\\p{L}-])`, 'giu'),
      ABOUT_PERSON,
      /(?<![\p{L}\d])(?:f|sh|b|id|st|a)[*#@$!]{2,6}\w{0,4}/giu,
      /(?<!\p{L})(?:arschloch|scheiße?|scheiss\w*|dummkopf|vollidiot|blödmann|connard|connasse|salope|imbécile|gilipollas|imbécil|mierda|puta|hijo de puta|stronzo|cretino|coglione|merda|otário)(?!\p{L})/giu,
      /傻逼|白痴|混蛋|脑残|馬鹿野郎|クソ/g,
    ],
  },
  isFine: ({ match, before }) =>
    /^(?:ass|arse|dumb|crap)$/i.test(match[0]) && /\b(?:brand|model|named?|called)\s$/i.test(before),
  examples: {
    bad: [
      { text: 'Only an idiot would plug it in like that.', at: 'idiot' },
      { text: 'You are a liar.', at: 'liar' },
      { text: 'What the f*** do you want?', at: 'f***' },
    ],
    good: [
      { text: 'The plug fits only with the arrow facing up. I sent a drawing today.' },
      { text: 'You wrote "idiots" on Monday; you had waited nine days. The new one leaves today.' },
      { text: 'Your Bastard sauce leaves today.', in: { order: { item: 'Bastard sauce, 250 ml' } } },
    ],
  },
});
