// Takes a settings file or form. Gives the seller's own rules and the agent's profile, checked key by key. Knows nothing of cases or remedies.
export { type AgentProfile, parseProfile } from './agent-profile.ts';
export { DEFAULT_SETTINGS, SETTING_SUGGESTIONS, type SettingSuggestion } from './default-settings.ts';
export { parseSettings, type SettingsFault } from './parse-settings.ts';
export { bankCalendar, type HolidayNote, holidayOn, placeCalendar, withPublicHolidays } from './public-holidays.ts';
export { GOODS_KINDS } from './seller-goods.ts';
export { type SellerSettings, sellerSettings } from './seller-settings.ts';
