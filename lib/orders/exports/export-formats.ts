import type { ExportField } from './export-field.ts';
import ALIBABA from './formats/alibaba-orders.json' with { type: 'json' };
import AMAZON_ALL from './formats/amazon-all-orders.json' with { type: 'json' };
import AMAZON from './formats/amazon-unshipped.json' with { type: 'json' };
import EBAY from './formats/ebay-orders.json' with { type: 'json' };
import ETSY_ITEMS from './formats/etsy-order-items.json' with { type: 'json' };
import ETSY from './formats/etsy-orders.json' with { type: 'json' };
import SHOPIFY from './formats/shopify-orders.json' with { type: 'json' };
import WOO_ANALYTICS from './formats/woocommerce-analytics.json' with { type: 'json' };
import WOO_CSV from './formats/woocommerce-csv-export.json' with { type: 'json' };
import WOO_EXPORT from './formats/woocommerce-order-export.json' with { type: 'json' };

/** An export that is known by its column names. One JSON file each in `formats`. */
export interface ExportFormat {
  readonly id: string;
  readonly platform: string;
  /** As the agent knows it. */
  readonly name: string;
  /** Page that shows the columns. */
  readonly source: string;
  readonly asOf: string;
  /** `docs`: the platform's own words; `samples`: exports others published; `memory`: asked for confirmation once. */
  readonly evidence: 'docs' | 'samples' | 'memory';
  /** Order of day and month, where the platform always writes the same. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** One name of each group stands in every such header. */
  readonly known: readonly (readonly string[])[];
  /** Names a column may have, strongest first. */
  readonly columns: Readonly<Partial<Record<ExportField, readonly string[]>>>;
}

/** Every export that is recognised by itself. */
export const EXPORT_FORMATS = [
  SHOPIFY,
  WOO_ANALYTICS,
  WOO_EXPORT,
  WOO_CSV,
  ETSY,
  ETSY_ITEMS,
  EBAY,
  AMAZON,
  AMAZON_ALL,
  ALIBABA,
] as readonly ExportFormat[];
