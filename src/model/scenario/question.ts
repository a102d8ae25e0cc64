// A question about figures that a scenario's paths give, as a file asks it: what an input is, or what a monthly series adds
// up to, stands at, has grown by or is a share of, in which months and in which unit. Reading is in simulate/questions.

/** What can be asked of each month; all but the valuation add up over months. */
export const MEASURES = {
  company_revenue: "The company's revenue.",
  company_compute: 'All compute that the company uses, from whomever it comes.',
  carried_compute: 'The part of its compute that revenue carries.',
  company_costs: 'What the company spends beside compute.',
  vendor_revenue: "The vendor's gross revenue from the company.",
  valuation: "The company's valuation after its last round.",
} as const;
export type MeasureKey = keyof typeof MEASURES;

/** Sum over the months, level of the last one, growth in % against the same months a year before, share of `of` in %. */
export const ASKED_AS = ['sum', 'level', 'growth', 'share'] as const;
export type AskedAs = (typeof ASKED_AS)[number];

/** What a question is about: an input's own distribution (`credits_share`, `growth.2`), or months of a series. */
export type Subject =
  | { input: string }
  | {
      measure: MeasureKey;
      as: AskedAs;
      /** Months from the scenario's start, both included. */
      from: number;
      to: number;
      /** The whole of a share. */
      of: MeasureKey | null;
      /** Names of scenario files whose months are added. */
      beside: string[];
    };

export interface Question {
  id: string;
  /** The question in words. */
  asks: string | null;
  about: Subject;
  /** As answered: "%", "x", "RMB m". */
  unit: string;
  /** An answer in full units, or in the unit of the input, is divided by this. */
  scale: number;
  /** Why the answer is made this way, in a sentence. */
  because: string | null;
}

/** The answer: quantiles over the paths on which it exists, each with its standard error. */
export interface Answered {
  q10: number;
  q50: number;
  q90: number;
  se: { q10: number; q50: number; q90: number };
  /** Share of the paths. */
  exists: number;
}

/** One line of a file of forecasts. */
export interface ForecastLine extends Answered {
  id: string;
  unit: string;
  /** Name of the scenario file. */
  scenario: string;
  seed: number;
  paths: number;
  reason: string;
}

export interface ForecastFile {
  as_of: string | null;
  forecasts: ForecastLine[];
}
