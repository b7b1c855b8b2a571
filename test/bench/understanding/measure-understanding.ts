import type { BenchRow } from '../row.ts';
import type { Corpus } from './corpus.ts';
import { measureDays } from './measure-days.ts';
import { measureDisputes } from './measure-disputes.ts';
import { measureReplies } from './measure-replies.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureSums } from './measure-sums.ts';
import { measureTone } from './measure-tone.ts';
import { measureTracking } from './measure-tracking.ts';
import { readDataFolder } from './read-data-folder.ts';
import { readSample } from './sample-file.ts';

/** Every metric on one corpus, speed left out: what a test can ask for too. */
export const measureCorpus = (corpus: Corpus): readonly BenchRow[] => [
  ...measureReplies(corpus),
  ...measureTracking(corpus),
  ...measureSums(corpus),
  ...measureDays(corpus),
  ...measureDisputes(corpus),
  ...measureTone(corpus),
];

const WHERE = `Measured on the sample in the repository. For the whole figures give a folder of the open data with
--data FOLDER or in MIDDLE_GROUND_DATA, one subfolder each, files as their origins have them:
  mail-quotes             github.com/mailgun/talon (Apache-2.0), github.com/crisp-oss/email-reply-parser (MIT): test pairs
  tracking-numbers        github.com/jkeen/tracking_number_data (MIT)
  recognizers-text-specs  github.com/microsoft/Recognizers-Text (MIT): Specs of CurrencyModel and DateTimeModel
  cucom-ecommerce         github.com/vakyansh/cucom (Apache-2.0): conversations.jsonl.gz
  banking77               github.com/PolyAI-LDN/task-specific-datasets (CC BY 4.0): train.csv
  hint3-curekart          github.com/hellohaptik/HINT3 (ODbL 1.0): v2_train.csv
  goemotions              github.com/google-research/google-research, goemotions (Apache-2.0): dev.jsonl
  vader                   github.com/cjhutto/vaderSentiment (MIT): *_GroundTruth.txt
  bitext                  github.com/bitext/customer-support-llm-chatbot-training-dataset (CDLA-Sharing-1.0): train-4.5k.csv
  ecom-templates          github.com/harilight/complaint-categorization-and-triage-system (MIT): cleaned.csv
  davidson                github.com/t-davidson/hate-speech-and-offensive-language (MIT): labeled_data.csv`;

/** How well cases are understood, on other people's data; without its folder, on the sample of it in the repository. */
export async function measureUnderstanding({ data }: { readonly data?: string }): Promise<readonly BenchRow[]> {
  const whole = data === undefined ? null : readDataFolder(data);
  if (data !== undefined && whole === null) throw new Error(`${data} is no folder of the open data.\n${WHERE}`);
  if (whole === null) console.error(WHERE);
  const corpus = whole ?? readSample();
  return [...measureCorpus(corpus), ...measureSpeed(corpus)];
}
