import { type AgentProfile, parseProfile } from '../../settings/index.ts';

/** The profile as texts: the name, one entry of the own side a line, and the quiet hours. */
export interface ProfileForm {
  readonly name: string;
  readonly own: string;
  readonly role: NonNullable<AgentProfile['role']>;
  /** `HH:MM`, '' where not set. */
  readonly quietFrom: string;
  readonly quietTo: string;
}

/** The form that shows a profile. */
export const profileFormOf = ({ name, own, role, quietHours }: AgentProfile): ProfileForm => ({
  name: name ?? '',
  own: (own ?? []).join('\n'),
  role: role ?? 'agent',
  quietFrom: quietHours?.from ?? '',
  quietTo: quietHours?.to ?? '',
});

/** The profile a form stands for; commas part entries as lines do, and each stands once. */
export function profileFromForm(form: ProfileForm): AgentProfile {
  const name = form.name.trim();
  const own = [...new Set(form.own.split(/[\n,;]/).map((entry) => entry.trim()))].filter((entry) => entry !== '');
  const { quietFrom: from, quietTo: to } = form;
  return parseProfile({
    ...(name ? { name } : {}),
    ...(own.length > 0 ? { own } : {}),
    ...(form.role === 'manager' ? { role: form.role } : {}),
    ...(from && to ? { quietHours: { from, to } } : {}),
  });
}
