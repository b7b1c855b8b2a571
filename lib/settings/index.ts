// Takes a settings file or form. Gives the seller's own rules, checked key by key. Knows nothing of cases or remedies.
export { firstRemedy } from './first-remedy.ts';
export { sellerSettings, type SellerSettings } from './seller-settings.ts';
