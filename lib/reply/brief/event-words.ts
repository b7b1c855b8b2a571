/** Words by which buyers name the day they need a thing for, to the id of the event. Longer stems first where one holds another. */
export const EVENT_WORDS: readonly (readonly [RegExp, string])[] = [
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
];
