import type { ReactElement } from 'react';
import { LANGUAGES } from '../../lib/language/index.ts';
import { Pick } from '../ui/pick.tsx';
import { useActions, useAdvice, useKept, useStrings } from './panel-provider.tsx';
import css from './reply-section.module.css';

/** Which language the buyer writes and is answered in; put right here, all is read again. */
export function BuyerLanguage(): ReactElement {
  const { languages, panel } = useStrings();
  const { buyerWrites, detected } = panel.reply;
  const { messages, thread } = useAdvice().case;
  const corrected = useKept().corrections.language;
  const { correctLanguage } = useActions();
  const read = messages.findLast(({ message }) => thread.messages[message]?.from === 'buyer')?.language ?? 'en';
  const named = LANGUAGES.find((code) => code === read);
  const automatic = corrected ? panel.reply.automatic : detected(named ? languages[named] : read);
  return (
    <div className={css.language}>
      <Pick
        inline
        label={buyerWrites}
        value={corrected ?? ''}
        groups={[
          {
            choices: [
              { value: '', label: automatic },
              ...LANGUAGES.map((value) => ({ value: value as string, label: languages[value] })),
            ],
          },
        ]}
        onPick={(language) => correctLanguage(language === '' ? null : language)}
      />
    </div>
  );
}
