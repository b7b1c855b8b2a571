import { type Act, because } from './act.ts';

/** The buyer's name, or a neutral greeting where no safe name is known. */
export const greet: Act = {
  id: 'greet',
  paragraph: 0,
  plan: (brief) => {
    // A case officer reads along: the name of the buyer alone would leave him out.
    const isOfficer = brief.mode === 'hearing' && brief.case.thread.messages.at(-1)?.from === 'platform';
    const addressee = isOfficer ? { name: '', fullName: '', isFormal: true } : brief.addressee;
    const form = addressee.isFormal ? 'formal' : 'first';
    return [
      {
        act: 'greet',
        topic: addressee.name === '' ? 'unnamed' : form,
        rank: 1,
        because: because(addressee.name === '' ? 'No name is known.' : `The order names the buyer ${addressee.name}.`),
      },
    ];
  },
};
