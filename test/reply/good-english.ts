/** What a reply never says, whatever the case: blame, fault talk, pressure, vague time, law, reviews, promises for a carrier. */
export const BANNED_ENGLISH: readonly RegExp[] = [
  /\bunfortunately\b|\bregrettably\b/i,
  /\b(?:our|my) fault\b|\bnot (?:our|my) (?:fault|problem)\b/i,
  /\bpolic(?:y|ies)\b|terms and conditions/i,
  /\bsoon\b|\bshortly\b|\basap\b|in due course|as fast as possible/i,
  /calm down|be patient|patiently|bear with|please understand|inconvenience/i,
  /\blaw(?:yer|suit)?\b|\blegal|\bcourt\b|\bliab|\bsue\b|negligen/i,
  /\breviews?\b(?! of the)|\bstars?\b|\brating|\bfeedback\b/i,
  /(?:don't|do not) (?:open|file|report|post|share|leave)/i,
  /will (?:definitely |certainly )?(?:arrive|be delivered|be there)|\bguarantee/i,
  /\byou should have\b|\byou failed\b|\byou claim\b|\bobviously\b|\bclearly\b|\bas (?:I|we) (?:said|told|wrote|explained)\b/i,
  /\bscam|\bfraud|\bliar|\blying\b|blackmail|extort/i,
  /\bfinal offer\b|\blast offer\b|\bonly if you\b|\bas long as you\b|\bin exchange\b/i,
  /\bat least\b|\bjust\b|\bmerely\b|\bactually\b|\bhowever\b/i,
  /\bmust\b|\byou have to\b|\byou need to (?!pack)/i,
  /!/,
];

/** Longest sentence a buyer who reads English as a second language is asked to follow, figures and dates counted in. */
export const LONGEST_SENTENCE_WORDS = 28;

/** Sentences of a text; a clock time or an amount does not end one. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!;:])\s+|\n+/).filter((part) => part !== '');
