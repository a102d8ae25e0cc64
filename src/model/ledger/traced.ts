// What tracing a ledger answers: how much of the investor's money came back as its revenue, at least, if money mixes
// evenly, at most, by each rule of law, and why no bound can be moved. Amounts in full units of the ledger's currency.

/** One term of a proof: a payment, or what an account had left. */
export interface ProofTerm {
  kind: 'flow' | 'balance';
  id?: string;
  account?: string;
  /** Of a payment: who paid whom, and what for. */
  from?: string;
  to?: string;
  what?: string;
  /** The day of a payment, the first and last of its parts, or the day until which a balance was kept. */
  date?: string | [string, string];
  amount: number;
  /** What the term supposes, when nobody reported it. */
  assumption?: string;
}

/** Who paid the investor; named up to three. */
export interface Customers {
  count: number;
  names: string[];
}

export interface Proof {
  sentence: string;
  cut: ProofTerm[];
}

export interface SelfFinanced {
  lower: number;
  prorata: [number, number];
  upper: number;
}

/** Loops of one route: how many time allows (daily parts counted) and the widest of them; routes overlap, never add them. */
export interface Cycle {
  route: string;
  instances: number;
  widest: number;
  /** The most that can have gone this way, all its instances together; for the widest routes. */
  capacity?: number;
}

/** An amount that went one way round. */
export interface RouteAmount {
  route: string;
  via?: 'cash' | 'credits';
  amount: number;
}

export interface Range {
  p5: number;
  p50: number;
  p95: number;
}

/** Over draws of the amounts that are stated as intervals. */
export interface Ranges {
  lower: Range;
  prorata: Range;
  upper: Range;
}

/** The widest bounds over amounts that are stated as intervals, no choice of them needing more undisclosed money than the
 *  choice that needs least. */
export interface Interval {
  lower: number;
  upper: number;
  /** Undisclosed money that some choice of amounts needs at least. */
  least_undisclosed: number;
  /** Over every choice, each with the undisclosed money that it needs: holds every draw. */
  every_choice: [number, number];
}

/** Looping against chance, everyone's totals given. */
export interface NullModel {
  rewirings: number;
  observed: number;
  mean: number;
  spread: number;
  /** Null when no shuffling differs. */
  z: number | null;
  p: number;
}

/** How far the investor's revenue hangs on one customer; shares of 1. */
export interface Dependency {
  customer: string;
  /** Of the investor's revenue in the ledger. */
  revenue: number;
  /** Of it, paid with the investor's own money if money mixes evenly. */
  financed: number;
  /** The investor's share of the customer's funding. */
  funding: number;
  /** Funding times revenue: each hangs on the other. */
  mutual: number;
}

export interface Concentration {
  revenue_hhi: number | null;
  funding_hhi: Record<string, number | null>;
  spending_hhi: Record<string, number | null>;
  dependency: Dependency[];
}

/** At least, if money mixes evenly, at most. */
export interface Three {
  lower: number;
  prorata: number;
  upper: number;
}

/** Growth over the period just before: in money, and as a rate (0.1 for 10 %). */
export interface Growth {
  amount: [number, number];
  rate: [number, number] | null;
}

/** What came back within a period. */
export interface PeriodTraced extends Three {
  from: string;
  to: string;
  revenue_from_network: number;
  self_financed_share?: SelfFinanced;
  /** Paid by companies that the investor financed, whoever's money they paid with; as a share; the rest. */
  revenue_from_financed: [number, number];
  share_from_financed?: [number, number];
  revenue_without_financed?: [number, number];
  /** Of the revenue reported, since the period just before; what of it came from those companies, and without them. */
  growth?: Growth;
  growth_from_financed?: [number, number];
  growth_without_financed?: Growth;
  /** The investor's own money of the period held against the growth (1 where it is as large; not a part of it); null
   *  unless revenue surely grew. */
  share_of_growth?: { lower: number; upper: number } | null;
  /** By how much more of the investor's own money came back than in the period before, and that as a part of the growth;
   *  the increase of the payments of those companies as a part of it. */
  growth_of_returned?: [number, number];
  share_of_growth_from_returned?: [number, number] | null;
  share_of_growth_from_financed?: [number, number] | null;
}

/** What is contracted and not paid yet, and what companies that the investor financed owe of it. */
export interface BacklogTold {
  date?: string;
  reported?: [number, number];
  from_financed: [number, number];
  by: Record<string, [number, number]>;
  share?: [number, number] | null;
  without_financed?: [number, number];
  assumptions?: string[];
}

/** The second view: spending may come before the funding that pays for it, by a bridge of at most so many days. */
export interface Bridged extends Three {
  days: number;
  /** Bridges that later money repaid, and what stays undisclosed. */
  bridged: number;
  undisclosed_inflow_at_least: number;
  /** A split of its `upper` by route, credits left out. */
  routes: RouteAmount[];
}

export interface Traced {
  order: 'pool' | 'sequence';
  unknown: 'jit' | 'opening' | 'open';
  customers: Customers;
  /** Whose money is followed, when it is not the investor's alone. */
  money_of?: string[];
  invested: number;
  /** From the least to the most that was put in, where a part of it is told as an interval. */
  invested_between?: [number, number];
  invested_cash: number;
  invested_credits: number;
  revenue_from_network: number;
  revenue_from_outsiders: number;
  returned_in_credits: number;
  lower: number;
  prorata: number;
  upper: number;
  /** By account: what it must have received that nobody disclosed. */
  undisclosed_inflow_at_least: Record<string, number>;
  fifo: number;
  lifo: number;
  libr: number;
  vfirst: number;
  upper_if_other_funding_unlimited: number;
  lower_if_other_funding_unlimited: number;
  /** The bounds if what nobody disclosed was there from the start; only when something is undisclosed. */
  bounds_undisclosed_from_start?: [number, number];
  self_financed_share?: SelfFinanced;
  /** What came back for each unit put in; only when something was. */
  back_per_unit?: Three;
  /** Revenue from customers into which the investor put nothing. */
  revenue_from_unfinanced: number;
  by_period?: PeriodTraced[];
  backlog?: BacklogTold;
  bridged?: Bridged;
  certificate: { lower: Proof; upper: Proof };
  cycles?: Cycle[];
  /** A split of `upper` by route, fewest payments first; it adds up and is not the only one. */
  loops_upper?: RouteAmount[];
  /** The split of `prorata` by route; it adds up and is the only one. */
  loops_prorata?: RouteAmount[];
  /** The search for loops was cut off at its limit. */
  truncated?: true;
}

/** With what else was asked: widest bounds, draws, chance, and how much hangs on few. */
export interface TracedFully extends Traced {
  /** Faulty flows of the file; only when there are some. */
  rows_left_out?: number;
  interval?: Interval;
  mc?: Ranges;
  null_model?: NullModel;
  concentration?: Concentration;
}
