// Every input of a forecast, declared once: its key in files and flags, its group, what it is measured in, the range that is
// possible and what stands in when nobody says anything. Units and limits of scenario files are checked against this table,
// the engine's slots follow its order, and docs/scenarios.md lists it.

/** What an input is measured in: money of a currency, per cent, a multiple, months, or money a month. */
export type InputUnit = 'money' | '%' | 'x' | 'months' | 'money/month';

export type InputGroup =
  | 'deal'
  | 'funding'
  | 'spending'
  | 'revenue'
  | 'price'
  | 'economics'
  | 'exit'
  | 'accounting'
  | 'without';

export interface InputSpec {
  key: string;
  group: InputGroup;
  unit: InputUnit;
  /** The possible range, in the unit of the file (80 for 80 %). */
  min: number;
  max: number;
  /** Taken, and marked assumed, when a scenario says nothing; null: the part of the model that needs it stays switched off. */
  fallback: number | null;
  /** One value a year of the deal; the last one holds for the years after. */
  yearly?: boolean;
  /** What it means, in a sentence for the documentation and the schema. */
  about: string;
}

const MONEY = 1e15;
const money = { unit: 'money', min: 0, max: MONEY } as const;
const share = { unit: '%', min: 0, max: 100 } as const;

export const INPUTS = [
  {
    key: 'invested',
    group: 'deal',
    ...money,
    fallback: null,
    about: 'What the vendor puts in, cash and credits at face value.',
  },
  {
    key: 'credits_share',
    group: 'deal',
    ...share,
    fallback: 0,
    about: "Share of what is invested that is paid in credits for the vendor's compute.",
  },
  { key: 'others', group: 'deal', ...money, fallback: 0, about: 'Cash of the other investors in the round.' },
  { key: 'opening_cash', group: 'deal', ...money, fallback: 0, about: "The company's cash before the round." },
  {
    key: 'credit_expiry',
    group: 'deal',
    unit: 'months',
    min: 1,
    max: 1200,
    fallback: null,
    about: 'Months after which credits lapse; never when not stated.',
  },
  {
    key: 'breakage',
    group: 'deal',
    ...share,
    fallback: 0,
    about: 'Share of every grant of credits that is never drawn.',
  },
  {
    key: 'discount',
    group: 'deal',
    ...share,
    max: 95,
    fallback: 0,
    about: "Discount on the vendor's list price for the company.",
  },
  {
    key: 'stake',
    group: 'deal',
    ...share,
    fallback: null,
    about: "The vendor's share of the company after the round.",
  },
  { key: 'post_money', group: 'deal', ...money, fallback: null, about: 'Valuation of the company after the round.' },
  {
    key: 'round_gap',
    group: 'funding',
    unit: 'months',
    min: 1,
    max: 600,
    fallback: null,
    about: 'Months from one round to the next; no further round when not stated.',
  },
  {
    key: 'round_chance',
    group: 'funding',
    ...share,
    fallback: 100,
    about: 'Chance that a round closes when its month comes; a failed one is tried again after the same gap.',
  },
  { key: 'round_size', group: 'funding', ...money, fallback: 0, about: 'Cash of the next round.' },
  {
    key: 'round_step',
    group: 'funding',
    unit: 'x',
    min: 0,
    max: 100,
    fallback: 1,
    about: 'Size of each later round against the one before.',
  },
  {
    key: 'valuation_step',
    group: 'funding',
    unit: 'x',
    min: 0,
    max: 100,
    fallback: 1,
    about: 'Pre-money valuation of each round against the post-money valuation before it.',
  },
  {
    key: 'dilution',
    group: 'funding',
    ...share,
    max: 95,
    fallback: 0,
    about: 'Share of the company that each later round sells.',
  },
  {
    key: 'runway',
    group: 'spending',
    unit: 'months',
    min: 1,
    max: 600,
    fallback: 24,
    about: 'Months over which funding is spent, counted from the month in which it came.',
  },
  {
    key: 'compute_share',
    group: 'spending',
    ...share,
    fallback: 85,
    about: 'Share of what is spent from funding that goes to compute.',
  },
  {
    key: 'mature_share',
    group: 'spending',
    ...share,
    max: 1000,
    fallback: 0,
    about: 'Compute as a share of revenue once revenue carries it.',
  },
  {
    key: 'other_costs',
    group: 'spending',
    ...share,
    max: 1000,
    fallback: 0,
    about: 'Costs other than compute that revenue carries, as a share of revenue.',
  },
  {
    key: 'bought',
    group: 'spending',
    ...share,
    fallback: null,
    about: "Share of the company's compute bought from the vendor.",
  },
  {
    key: 'bought_drift',
    group: 'spending',
    unit: '%',
    min: -100,
    max: 100,
    fallback: 0,
    about: 'Points by which that share moves in a year.',
  },
  {
    key: 'revenue',
    group: 'revenue',
    ...money,
    fallback: 0,
    about: "The company's revenue in the twelve months before the start.",
  },
  {
    key: 'growth',
    group: 'revenue',
    unit: 'x',
    min: 0,
    max: 1000,
    fallback: 1,
    yearly: true,
    about: 'Revenue of each year against the year before.',
  },
  {
    key: 'revenue_shock',
    group: 'revenue',
    ...share,
    fallback: 0,
    about: 'Yearly standard deviation of unforeseen changes of revenue.',
  },
  { key: 'price_cut', group: 'price', ...share, max: 99, fallback: 0, about: "A cut of the vendor's prices." },
  {
    key: 'price_cut_month',
    group: 'price',
    unit: 'months',
    min: 0,
    max: 1200,
    fallback: 0,
    about: 'Months from the start to that cut.',
  },
  {
    key: 'price_trend',
    group: 'price',
    unit: '%',
    min: -99,
    max: 500,
    fallback: 0,
    about: "Change of the vendor's prices in a year, from then on.",
  },
  {
    key: 'price_rise_chance',
    group: 'price',
    ...share,
    fallback: 0,
    about: 'Chance, each year, that prices rise at once.',
  },
  { key: 'price_rise', group: 'price', unit: '%', min: 0, max: 500, fallback: 0, about: 'Size of such a rise.' },
  {
    key: 'elasticity',
    group: 'price',
    unit: 'x',
    min: 0,
    max: 10,
    fallback: 1,
    about: 'Elasticity of volume to price; 1 is a budget in money that does not move.',
  },
  {
    key: 'margin',
    group: 'economics',
    unit: '%',
    min: -500,
    max: 100,
    fallback: null,
    yearly: true,
    about: "The vendor's gross margin on compute at the prices of the start.",
  },
  {
    key: 'pull_through',
    group: 'economics',
    unit: 'x',
    min: 0,
    max: 100,
    fallback: 0,
    about: 'Other cloud sold for each unit of compute sold.',
  },
  {
    key: 'pull_lag',
    group: 'economics',
    unit: 'months',
    min: 0,
    max: 120,
    fallback: 0,
    about: 'Months by which those other sales come later.',
  },
  {
    key: 'other_margin',
    group: 'economics',
    unit: '%',
    min: -500,
    max: 100,
    fallback: null,
    yearly: true,
    about: "The vendor's gross margin on other cloud; that of compute when not stated.",
  },
  {
    key: 'capital_cost',
    group: 'economics',
    unit: 'money/month',
    min: 0,
    max: MONEY,
    fallback: 0,
    about: 'Capital cost a month of the machines kept for the company, beside the margin.',
  },
  {
    key: 'discount_rate',
    group: 'economics',
    unit: '%',
    min: -50,
    max: 1000,
    fallback: 10,
    about: 'Yearly rate at which the vendor discounts.',
  },
  {
    key: 'exit_month',
    group: 'exit',
    unit: 'months',
    min: 1,
    max: 1200,
    fallback: null,
    about: 'Month in which the stake is sold; it is kept, and counts for nothing, when not stated.',
  },
  {
    key: 'exit_multiple',
    group: 'exit',
    unit: 'x',
    min: 0,
    max: 10000,
    fallback: null,
    about: 'Value at exit as a multiple of the last twelve months of revenue; the last valuation when not stated.',
  },
  { key: 'haircut', group: 'exit', ...share, fallback: 0, about: 'Taken off the value at exit.' },
  {
    key: 'zero_chance',
    group: 'exit',
    ...share,
    fallback: 0,
    about: 'Chance that the stake is worth nothing at exit.',
  },
  {
    key: 'contra_share',
    group: 'accounting',
    ...share,
    fallback: 0,
    about: 'Share of the investment that is accounted as a payment to a customer and taken off revenue.',
  },
  {
    key: 'required_spend',
    group: 'accounting',
    ...money,
    fallback: null,
    about: 'Purchases that the company is bound to; the payment is taken off revenue in proportion to it.',
  },
  {
    key: 'bought_without',
    group: 'without',
    ...share,
    fallback: null,
    about: 'Share of its compute that the company would buy from the vendor without the deal.',
  },
  {
    key: 'funding_without',
    group: 'without',
    ...share,
    fallback: null,
    about: "Share of the vendor's money that other investors would have supplied.",
  },
] as const satisfies readonly InputSpec[];

export type InputKey = (typeof INPUTS)[number]['key'];
