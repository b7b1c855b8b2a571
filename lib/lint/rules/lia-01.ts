import { isSafetyCase } from '../context/case-facts.ts';
import { patternRule } from '../draft/pattern-rule.ts';

/** Causes and tips after an injury: where somebody was or may be hurt, a guess at the cause or a tip to go on using it does harm. */
export const lia01 = patternRule({
  id: 'LIA-01',
  severity: 'block',
  title: 'Causes and tips after an injury',
  why: 'Where somebody was or may be hurt, a guess at the cause or a tip to go on using it does harm.',
  better: 'Stop the use, nothing else: "Unplug it and do not use it again."',
  patterns: {
    en: [
      /\btry (?:another|a different|again|to|it|using|tightening|resetting)\b/gi,
      /\b(?:re-?install|reset|restart|re-?tighten|tighten|re-?charge|switch it (?:back )?on|plug it (?:back )?in|reassemble)\b/gi,
      /\b(?:it|this|that|the \w+) (?:was|must have been|is) (?:just |only |probably |likely |clearly )*(?:caused by|due to|because of|a bad|a loose|an? (?:faulty|defective)|faulty|defective|worn|overheated|misused)\b/gi,
      /\b(?:probably|likely|must have been) (?:caused|a (?:loose|bad|faulty))\b/gi,
      /\b(?:our|my|your) (?:fault|mistake|error)\b/gi,
      /\b(?:we|i) (?:are|am) (?:not )?(?:liable|responsible)\b/gi,
      /\b(?:safe|ok|okay|fine) to (?:use|ride|keep using|continue)\b/gi,
    ],
  },
  applies: (context) => isSafetyCase(context),
  isFine: ({ before }) => /\b(?:do not|don['’]t|please not|never|not)\s(?:\w+\s)?$/i.test(before),
  examples: {
    bad: [
      { text: 'Try another socket today.', at: 'Try another', in: { fault: 'safety' } },
      { text: 'It was a bad fuse.', at: 'was a bad', in: { signals: ['safety_risk'] } },
      { text: 'Please tighten the bolt again.', at: 'tighten', in: { dispute: 'safety_incident' } },
    ],
    good: [
      { text: 'Unplug it and do not use it again. I refunded 64.00 USD today.', in: { fault: 'safety' } },
      { text: 'Please do not try to repair it. I have passed this on today.', in: { fault: 'safety' } },
      { text: 'Could you tighten the bolt and tell me by Friday?', in: { fault: 'unclear' } },
    ],
  },
});
