import { type AgentProfile, parseProfile } from '../../settings/index.ts';

/** The profile as two texts: the name, and one entry of the own side a line. */
export interface ProfileForm {
  readonly name: string;
  readonly own: string;
}

/** The form that shows a profile. */
export const profileFormOf = ({ name, own }: AgentProfile): ProfileForm => ({
  name: name ?? '',
  own: (own ?? []).join('\n'),
});

/** The profile a form stands for; commas part entries as lines do, and each stands once. */
export function profileFromForm(form: ProfileForm): AgentProfile {
  const name = form.name.trim();
  const own = [...new Set(form.own.split(/[\n,;]/).map((entry) => entry.trim()))].filter((entry) => entry !== '');
  return parseProfile({ ...(name ? { name } : {}), ...(own.length > 0 ? { own } : {}) });
}
