import { patternRule } from '../draft/pattern-rule.ts';

/** Please be patient: it asks the one who has the trouble to do more of the work. */
export const min05 = patternRule({
  id: 'MIN-05',
  severity: 'medium',
  title: 'Please be patient',
  why: 'It asks the one who has the trouble to do more of the work.',
  better:
    'Thank for the wait that was and name the next moment: "Thank you for waiting since 2 June. I write again on Tuesday, 6 pm."',
  patterns: {
    en: [
      /\b(?:please |kindly )?(?:be patient|wait patiently|wait (?:a bit|a little|some time|a while)|have (?:some |a little )?patience)\b/gi,
      /\b(?:please|kindly) (?:wait|understand|be understanding)\b(?! until| for the)/gi,
      /\bbear with (?:us|me)\b/gi,
      /\bhope (?:that )?you (?:can |will |could )?understand\b/gi,
    ],
    de: [/\b(?:haben sie|um) (?:etwas |bitte )?geduld\b|\bwir bitten um (?:ihr )?verständnis\b/gi],
    fr: [/\b(?:merci de|veuillez) patienter\b/gi],
    es: [/\b(?:tenga|le pedimos) (?:un poco de )?paciencia\b/gi],
  },
  examples: {
    bad: [
      { text: 'Please be patient and it will come.', at: 'be patient' },
      { text: 'Kindly wait for our answer.', at: 'Kindly wait' },
      { text: 'I hope you understand.', at: 'hope you understand' },
    ],
    good: [
      { text: 'Thank you for waiting since 2 June. I write again on Tuesday, 6 pm.' },
      { text: 'Thank you for your patience. The new pump left today.' },
      { text: 'The patient information leaflet is attached.' },
    ],
  },
});
