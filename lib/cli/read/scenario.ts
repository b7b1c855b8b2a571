import {
  array,
  type InferOutput,
  minLength,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  unknown,
} from 'valibot';
import { instant } from '../../forms/index.ts';
import { orderRecord } from '../../orders/index.ts';
import { sellerSettings } from '../../settings/index.ts';
import { CHANNELS, PLATFORM_IDS } from '../../values/index.ts';

const platform = pipe(
  string(),
  regex(new RegExp(`^(${PLATFORM_IDS.join('|')})(_[a-z]{2})?$`), 'must be a platform such as own_shop or ebay_us'),
);

/** A ticket as a file: only `thread` is needed, what is absent is unknown. Unknown keys are faults. */
export const scenario = strictObject({
  id: optional(string()),
  /** For the people who read the file. */
  title: optional(string()),
  platform: optional(platform),
  channel: optional(picklist(CHANNELS)),
  policy: optional(sellerSettings),
  order: optional(orderRecord),
  now: optional(instant),
  thread: pipe(
    array(
      strictObject({
        from: picklist(['buyer', 'seller', 'platform']),
        at: optional(instant),
        text: string(),
        lang: optional(pipe(string(), regex(/^[a-z]{2}$/, 'must be a language code such as de'))),
      }),
    ),
    minLength(1, 'must hold a message'),
  ),
  draft: optional(string()),
  /** What a scorer expects; never looked at. */
  expect: optional(unknown()),
});
export type Scenario = InferOutput<typeof scenario>;
