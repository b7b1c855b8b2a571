import type { SignalDetector } from '../reading.ts';
import { abuse } from './abuse.ts';
import { accusations } from './accusations.ts';
import { ambiguous } from './ambiguous.ts';
import { brokenPromises } from './broken-promises.ts';
import { calendarSignals } from './calendar-signals.ts';
import { care } from './care.ts';
import { claims } from './claims.ts';
import { contact } from './contact.ts';
import { deadlineGiven } from './deadline-given.ts';
import { evidence } from './evidence.ts';
import { evidenceContradicts } from './evidence-contradicts.ts';
import { excessDemand } from './excess-demand.ts';
import { faultSignals } from './fault-signals.ts';
import { legal } from './legal.ts';
import { mood } from './mood.ts';
import { multiIssue } from './multi-issue.ts';
import { orderKind } from './order-kind.ts';
import { parcelSignals } from './parcel-signals.ts';
import { publicThreats } from './public-threats.ts';
import { requests } from './requests.ts';
import { sarcasm } from './sarcasm.ts';
import { timeCriticalEvent } from './time-critical-event.ts';
import { tone } from './tone.ts';
import { ultimatum } from './ultimatum.ts';
import { violence } from './violence.ts';
import { writtenLanguage } from './written-language.ts';
import { wrongOrderNumber } from './wrong-order-number.ts';

/** Every detector, in the order in which the panel lists what they find. */
export const SIGNAL_DETECTORS: readonly SignalDetector[] = [
  tone,
  abuse,
  sarcasm,
  accusations,
  violence,
  care,
  legal,
  claims,
  publicThreats,
  ultimatum,
  deadlineGiven,
  timeCriticalEvent,
  contact,
  brokenPromises,
  multiIssue,
  excessDemand,
  evidence,
  evidenceContradicts,
  faultSignals,
  parcelSignals,
  calendarSignals,
  orderKind,
  ambiguous,
  wrongOrderNumber,
  writtenLanguage,
  requests,
  mood,
];
