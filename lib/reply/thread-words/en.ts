import type { ThreadWords } from './thread-words.ts';

/** English. */
export const ENGLISH_THREAD_WORDS: ThreadWords = {
  events: [
    [/\b(?:wedding|marriage|bridal)\b/, 'event.wedding'],
    [/\bfuneral\b/, 'event.funeral'],
    [/\b(?:birthday|bday|\d{1,2}(?:st|nd|rd|th) birthday)\b/, 'event.birthday'],
    [
      /\b(?:mom|mum|mother|dad|father|gran|grandma|husband|wife|son|daughter)'?s \d{1,2}(?:st|nd|rd|th)\b/,
      'event.birthday',
    ],
    [/\banniversary\b/, 'event.anniversary'],
    [/\bgraduation\b/, 'event.graduation'],
    [/\b(?:christmas|xmas)\b/, 'event.christmas'],
    [/\bparty\b/, 'event.party'],
    [/\b(?:class|course|workshop|lesson)\b/, 'event.class'],
    [/\bexam\b/, 'event.exam'],
    [/\binterview\b/, 'event.interview'],
    [/\b(?:talk|presentation|lecture|speech|conference)\b/, 'event.talk'],
    [/\b(?:performance|concert|recital|play|gig)\b/, 'event.performance'],
    [/\b(?:fair|show|exhibition)\b/, 'event.show'],
    [/\b(?:match|race|tournament|game)\b/, 'event.match'],
    [/\b(?:trip|flight|travel|travelling|traveling|fly|journey)\b/, 'event.trip'],
    [/\b(?:holiday|holidays|vacation)\b/, 'event.holiday'],
    [/\bmov(?:e|ing) (?:in|into|house|out)\b/, 'event.move'],
  ],
  injury:
    /\b(?:hurt|injur\w*|stitch\w*|burn(?:s|t|ed)?(?= (?:himself|herself|myself|on (?:my|his|her|the (?:hand|arm|leg|face))|(?:my|his|her|our|your|their) (?:\w{1,12}['’]s )?(?:hands?|arms?|fac\w{1,2}|legs?|fingers?|skin|mouth|lips?|tongue|foot|feet|son|daughter|kids?|child|children|baby|wife|husband|mother|mom|mum|father|dad)\b(?!['’]s)))|(?:got|been|was|were) burn(?:t|ed)|(?:a|degree|bad|minor|nasty) burns?|hospital|shock|bleed\w*|bled|scald\w*|allerg\w*|wound\w*|doctor|sick|ill)\b/,
  unhurt:
    /\b(?:nobody|no one|noone|none of us|not|wasn['’]?t|weren['’]?t|isn['’]?t|never) (?:\w{1,12} ){0,3}(?:hurt|injured|harmed|burn(?:t|ed)|ill|sick)\b|\bno injur\w+|\bunhurt\b|\bunharmed\b|\bcould have (?:\w{1,10} ){0,3}(?:hurt|injured|burn(?:t|ed)|killed)\b/g,
  hurt: [
    [/\bmy son\b/, 'hurt.son'],
    [/\bmy daughter\b/, 'hurt.daughter'],
    [/\bmy (?:child|kid)\b/, 'hurt.child'],
    [/\bmy baby\b/, 'hurt.baby'],
    [/\bmy husband\b/, 'hurt.husband'],
    [/\bmy wife\b/, 'hurt.wife'],
    [/\bmy (?:mother|mom|mum)\b/, 'hurt.mother'],
    [/\bmy (?:father|dad)\b/, 'hurt.father'],
    [/\bmy dog\b/, 'hurt.dog'],
    [/\bmy cat\b/, 'hurt.cat'],
  ],
  food: /\b(?:sandwich\w*|burger\w*|pizza\w*|cakes?|cup ?cakes?|cookies?|biscuits?|chocolates?|candy|sweets|snacks?|cheese\w*|bread|meat|turkey|ham|sausages?|fruits?|vegetables?|coffee|tea|wine|honey|jam|soup|meals?|lunch|dinner|food|treats?|spices?|sauces?|nuts|juice|milk)\b/,
  invoice: /\b(?:invoice|vat receipt|tax receipt)\b/,
  withdrawn: /\b(?:withdr[ae]w\w*|cancel\w*|revok\w*|annull\w*|drop\w*|clos\w*)\b/,
  conditional: /\b(?:if|once|then|when you|as soon as|unless|until|i['’]?ll|i would)\b/,
  storage: /\b(?:storage|demurrage|warehous\w*)\b[^\d]{0,16}$/,
  boundary: /\binsults?\b/,
  asksProof: /\b(?:photo|picture|video|invoice|serial number)s?\b[^.?]{0,80}\?/,
};
