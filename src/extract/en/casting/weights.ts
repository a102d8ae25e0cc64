// How much each thing that holds of a party speaks for its taking a side of a deal, or for a figure's being its own, in tenths.
// The weights are those of a conditional logit over all parties of a text, one for each side of each kind of deal, fitted on
// labelled news texts, checked on texts left out, and rounded; nothing here was set by hand. What the rules had chosen was kept
// from it, so that it is an opinion of its own.

/** For: who invests, what is invested in; holder, held; seller, sold; customer, supplier; lender, borrower; who raises; who is
 * valued; whose a measure is. */
export type Sided = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const TABLE = {
  // What it is to the verbs beside it: it does one, has one done to it, stands with one behind a preposition; or its owner does.
  acts: [1, 1, 1, 2, -2, -4, 0, 0, 2, 6, -3, -1, 4],
  takes: [-1, 12, -5, 9, -3, 8, 2, 8, 0, 11, 11, 8, -2],
  with: [-4, 7, -1, 6, -1, 0, 1, 4, 0, 7, 5, 10, 3],
  ownerActs: [-5, -9, 0, -6, -3, -4, 0, -5, -1, -2, 1, -3, 9],
  ownerWith: [-10, 6, -9, 3, -4, 1, -4, 5, -7, 11, 8, 7, 12],
  // What it does there.
  holds: [-1, -9, 5, -11, 3, -8, 0, -5, -1, -10, 2, 3, 6],
  sells: [0, -2, 13, -7, 14, -7, 5, -3, 6, -2, 5, 3, 2],
  lifts: [0, 11, 1, 7, 0, 7, -1, 7, 1, 6, 1, 3, 3],
  buys: [10, -4, -2, -4, -7, -2, 5, -7, 0, -2, 2, -2, 4],
  puts: [2, -12, 0, -10, 1, -8, 3, -4, -2, -11, -5, -3, -6],
  leads: [0, -15, -1, -11, 1, -11, 0, -11, 5, -12, -14, -10, 0],
  pays: [9, -18, 4, -10, -6, -10, 13, -12, 0, -2, -4, -7, 3],
  supplies: [4, -3, 3, -8, 0, -6, 4, -1, 2, -6, -10, -7, -9],
  signs: [5, -7, -4, 1, -3, -3, 7, -8, 2, -3, -3, -4, -5],
  lends: [2, -7, 1, -5, -9, -10, 3, -4, 5, -15, -3, -7, -4],
  raises: [-4, 9, -7, 9, 0, 3, -1, 7, -1, 3, 11, 9, 8],
  fetches: [4, -4, 7, -2, 10, -1, 8, -5, 7, -4, -4, 0, -7],
  // How it stands: behind no preposition, or which; as an owner; in a list, at the head, behind a word that begins a clause.
  bare: [4, -3, 11, 3, 8, 1, 0, 1, 3, -3, 0, -2, 5],
  bareOwner: [6, 0, 5, 0, 2, -1, 4, -7, 5, 3, 1, 2, 2],
  in: [-8, 1, -9, 12, -8, 9, -4, -3, -8, 5, -11, -7, -11],
  of: [-8, 8, -7, -1, -8, 10, -4, 2, -5, 0, 2, 3, -4],
  to: [13, -14, 5, -9, -6, -15, 5, -2, 0, 3, -2, -3, -10],
  listed: [2, -20, 1, -8, -2, -11, 1, -14, 4, -12, -9, -10, -12],
  opens: [4, -4, -1, 8, 6, -1, 13, 0, 3, 2, 7, 4, 5],
  behindSub: [3, 0, 0, 2, 5, -3, 0, -1, 2, 0, 4, 3, 5],
  firstNamed: [11, 9, 14, 8, 5, 8, 9, 7, 9, 4, 9, 8, 5],
  // Described behind a comma; a stake is its; shares are of it; called a start-up or maker.
  described: [-1, 5, 4, 2, 0, 2, 0, 3, 2, 3, 2, 10, 6],
  ownsStake: [1, -12, 7, -11, 8, -10, 4, -9, 4, -9, 2, 1, 7],
  ofShares: [-2, 5, 1, 5, -2, 4, 0, 5, -1, 4, -2, 1, -2],
  calledStartUp: [5, 6, 7, 2, 5, 4, 9, 0, 4, 2, 6, 5, 20],
  // It is not named but pointed at: by it, its, the company, a description.
  pointed: [-22, -18, -21, -18, -20, -16, -13, -14, -17, -16, -22, -22, -31],
  it: [-1, -8, 4, -4, 3, -3, 6, -3, 0, -4, -2, -2, -2],
  its: [-3, 2, -4, 3, 3, -3, -1, -1, -1, 5, 0, -4, -4],
  theCompany: [4, -2, 0, -4, -1, -3, -5, -1, -1, 0, -4, -4, 4],
  pointedBy: [-12, -6, -12, -2, -8, -2, -5, -4, -7, -13, -3, -5, -1],
  // What it is to the verb that governs the figure, and what the figure is to that verb; behind which preposition; right behind it.
  itsActs: [-3, 3, 0, 1, -3, 1, 0, 3, 0, 9, 3, 3, -4],
  itsActsNone: [-7, -3, -10, 2, -8, 0, -3, 2, -6, -1, -4, -4, -5],
  itsActsObject: [3, 2, 7, 0, 2, -3, 2, -1, 5, 5, 5, 5, 0],
  itsActsWith: [0, 4, 2, -3, 1, 5, 0, 1, 0, 3, 2, 1, 1],
  itsOwnerActs: [5, -4, 11, -3, 2, 0, 5, -1, 6, 4, 9, 8, 7],
  itsWith: [2, 5, 2, 8, 1, 0, -1, 6, 4, 4, 2, 0, -2],
  itsWithObject: [2, 4, 2, 6, 2, 2, 3, 2, 2, 1, 5, 5, -2],
  itsFrom: [10, -11, 4, -5, 18, -8, 2, 3, 12, -7, 0, 1, 3],
  itsIn: [-2, -7, -1, 2, -2, 1, -3, -5, -4, 1, -10, -8, -7],
  itsTo: [13, -11, 6, -5, -5, -12, 3, -1, 0, 3, -1, 0, -3],
  itsWithWith: [2, -4, 6, -6, 8, -7, 7, -9, 6, -6, 1, 3, 2],
  itsNext: [-11, 5, 2, -2, 4, 2, 0, 1, -3, 4, -4, -4, 6],
  // Seen from the phrase of the figure: above it, of it, its holder, right behind it, of what else is dealt in, who does the verb.
  aboveFigure: [8, 5, 7, 8, 4, 2, 7, 5, 7, 2, 6, 6, 17],
  ownsAbove: [0, 12, 2, 10, 9, 9, 10, 4, 6, 6, 8, 7, 11],
  nextFrom: [19, -11, 11, -6, 9, -6, 15, -7, 15, -8, 9, 7, 9],
  figureOf: [-9, 11, -5, 20, -5, 17, -5, 10, -6, 6, -2, -2, -4],
  percentOf: [-2, 7, -2, 12, -3, 9, -1, 7, -1, 7, 3, 3, 1],
  figureHolder: [4, 2, 7, -2, 4, 0, 0, 3, 3, 4, 12, 8, 17],
  objectOf: [-5, 4, 1, -5, 3, 5, 4, -1, 1, 7, -4, 3, -1],
  does: [12, -8, 7, -7, 2, -8, 1, -2, 6, 2, 3, 3, 9],
  // Before or behind the figure, with how many parties, verbs and figures between.
  before: [8, 8, 8, 8, 3, 8, 5, 7, 5, 8, 5, 7, 9],
  behind: [2, -2, 0, -5, 3, 2, -1, 4, 5, -4, 0, 0, -4],
  beforeNext: [2, 2, 4, 1, -1, 7, 4, 5, 4, 4, 5, 4, 6],
  beforeOne: [1, 4, 1, 4, 0, 3, -1, -2, 3, 1, 0, 0, 2],
  beforeMore: [5, 3, 2, 3, 2, -2, 3, 3, -2, 3, 1, 3, 2],
  behindNext: [5, 5, 5, 4, 1, -1, 4, 9, 7, 6, 8, 7, 9],
  first: [-11, -11, -14, -13, -10, -8, -7, -10, -9, -9, -4, -6, -5],
  last: [0, -1, 1, -5, 2, -5, 0, -11, 3, -2, 0, 0, 1],
  firstBefore: [-1, 1, 1, -3, 3, 1, 0, -2, -1, -4, -2, -8, -4],
  before0: [-1, 2, 7, 0, 3, -2, 4, 1, 3, 0, 4, 3, 6],
  before1: [2, 6, 1, 0, -4, 5, 2, 2, 1, 5, 1, 2, 3],
  before2: [5, 1, 1, 0, 1, 2, 4, -1, 1, -4, 0, 1, 0],
  before3: [3, 1, -2, 7, 2, 1, -4, 4, 0, 7, -2, 0, 0],
  behind0: [-2, 7, -9, 4, -4, 6, -6, 3, -8, 4, -1, 1, 2],
  figureBetween: [-9, -3, -12, -1, -6, -12, -6, -9, -10, -1, 2, 2, -6],
  figureBetweenBehind: [-7, -6, -9, -8, -5, -7, -4, -11, -6, -5, -4, -4, 0],
  // In the clause of the figure or another.
  sameClauseBefore: [6, 0, 5, 0, 3, 1, 4, 0, 5, -1, 4, 0, 1],
  sameClauseBehind: [5, 12, 10, 3, 4, 8, 2, 9, 9, 2, 6, 6, 6],
  clauseBefore: [3, 4, 0, 6, -1, 0, 2, -1, 4, 2, -7, -3, -2],
  clausesBefore: [1, 4, 2, 2, 0, 6, -2, 8, -4, 7, 7, 10, 10],
  clauseBehind: [-5, -13, -12, -6, -2, -5, -3, -4, -5, -4, -8, -8, -10],
  // Not in the sentence: how long ago it was told of, and as what.
  elsewhere: [-9, -7, -7, -4, -6, -10, -5, -11, -10, -3, -4, -7, -6],
  justNow: [3, 3, 3, 4, 2, 2, 3, 2, 5, 2, 1, -1, -1],
  wentOn: [0, -5, -1, -3, -1, -6, 3, -2, 3, -2, 1, -4, -3],
  wasObject: [0, 4, 3, 0, 1, 3, 1, 8, 2, 3, -3, -1, 4],
  wasAside: [4, 4, 0, 6, 1, 4, -1, -5, -1, 1, 4, 5, -1],
  oneAgo: [-3, -1, -3, 2, -2, -1, -4, 1, -5, -3, 3, 1, 1],
  fewAgo: [-4, -2, -2, 0, -2, -6, 0, -5, -7, 3, -1, 3, -2],
  longAgo: [-5, -7, -6, -10, -2, -4, -5, -10, -3, -5, -9, -9, -6],
  // Whom the text is about: by its title, in the end, here; who is financed, spoken for, acts.
  title: [8, -6, 6, -5, 4, -8, 4, -1, 8, -5, 3, -1, 0],
  main: [2, 0, 0, 4, 3, 1, -8, 7, 5, 0, 6, 0, 5],
  topic: [0, 5, 2, 8, 0, 0, -3, 1, -7, 3, -2, 1, 4],
  focus: [1, 2, 7, -2, 4, 3, 2, 1, 4, -3, 5, 2, 3],
  about: [0, 5, -3, -1, 7, 3, 2, 0, 1, 6, 0, -1, 3],
  heading: [6, 11, 3, 10, 6, 10, 6, 2, 2, 12, 8, 11, 11],
  headingFirst: [2, 5, 5, 4, 5, -1, 2, 2, 2, 12, 7, 5, 11],
  headingLater: [3, 5, -2, 6, 1, 11, 4, 0, 1, 0, 1, 6, 1],
  mainActor: [-12, 2, -10, 0, 1, 2, -7, 1, -10, 6, 0, 1, 3],
  actorLast: [8, 1, 3, 3, 3, 0, 2, -6, 3, 6, 5, 6, 2],
  speakerOrg: [16, -5, 16, -5, 15, -4, 17, -4, 14, -4, 2, 3, 21],
  // What the last round, deal, trade, figure told of it; whom the order of references would choose for a place that nobody fills.
  raised: [1, 1, 2, 0, 0, 4, -1, -1, 1, 7, 3, -1, 2],
  lastFinanced: [-2, 0, 1, 5, -4, -2, 2, -3, -9, 1, 4, 1, 1],
  targetLast: [0, 1, -3, 1, -3, 2, -2, 3, -3, 4, -3, -1, -4],
  dealtIn: [3, -3, -4, 5, -4, -2, 7, 3, 0, 0, -3, -2, -2],
  dealtBy: [4, -6, 11, -8, 6, -6, 2, -3, 5, -5, -3, -6, 5],
  ticketIn: [2, -6, 0, -10, 1, -6, 6, -4, 3, -4, -2, 1, 8],
  ticketBy: [-5, -8, -11, 4, -12, -1, -8, 2, -8, 0, -2, -3, 0],
  tradeBy: [6, -5, -1, -3, -7, -3, 7, -7, 0, 5, 8, 6, -2],
  tradeWith: [-2, 10, 3, 11, 1, 5, -7, 11, -4, 2, 1, -3, -5],
  metricOf: [12, 3, 5, 4, 7, 9, 5, 6, 5, 8, 4, 9, -3],
  owner: [-8, -7, 2, 1, 1, -2, -4, -2, -3, -4, -5, -9, 6],
  asOwner: [-1, 5, 3, 2, 4, 7, 3, 6, 3, 8, 6, 6, -2],
  asTarget: [-7, 3, -4, 1, -5, 2, -2, 4, -1, -4, 5, 8, -3],
  asBorrower: [0, -6, -9, -4, 3, -7, 0, -3, 2, -6, -3, -6, -1],
  // How often and when it was named; that it gives.
  once: [0, -6, -1, -4, -4, -1, -3, -3, 3, -3, -2, -4, -1],
  seldom: [3, 1, 2, 4, 0, -2, 1, -1, -1, 1, 2, 3, 2],
  often: [-3, 6, -1, 1, 4, 4, 2, 5, -1, 2, -1, 1, -1],
  most: [0, -4, 1, -2, 2, -2, -3, 3, 1, -2, -3, -3, -1],
  new: [-1, -8, -1, -4, -2, -7, -7, 7, 6, -1, -1, 1, -9],
  otherParagraph: [-10, -12, -12, -8, -12, -9, -10, -8, -14, -6, -17, -12, -10],
  paragraphOften: [-5, 3, -5, 3, -7, 6, -5, 0, -5, 8, -6, 2, 6],
  lasting: [3, 0, 3, 1, 3, -7, 4, 0, 0, 4, 3, 2, 2],
  gives: [-1, -11, 1, -10, -4, -10, -4, -9, 1, -4, -12, -13, -13],
  // What it is, by its kind and its name.
  person: [-7, -16, 2, -16, -3, -15, -3, -16, -8, -11, -13, -12, -29],
  cloud: [-4, -1, -3, -4, -8, -1, -2, 13, -7, 7, 19, 8, 2],
  chip: [-1, 9, -3, 9, -2, 1, -7, 6, -4, -5, 0, 3, 6],
  lab: [-15, 16, -7, 11, -5, 3, 9, -6, -5, -4, 14, 17, 4],
  fund: [0, -12, 0, -15, -3, -16, -4, -6, 3, -2, -6, -11, -3],
  unknown: [-3, 5, -9, 4, -4, 4, -3, -1, -4, 2, 1, -4, 3],
  unlisted: [-4, 1, -1, 2, -3, -2, -4, -8, -5, 0, 2, 7, -13],
  fundLike: [5, -18, 2, -23, 3, -23, -2, -12, 6, -4, -13, -18, -3],
  capital: [3, -11, 7, -9, 5, -9, -1, -9, 0, -7, -10, -10, -8],
  bank: [-8, -26, -1, -18, -8, -23, -5, -22, 12, -32, -15, -15, -18],
  firm: [-1, 8, -8, 7, -2, 8, -10, 14, 3, 9, 11, 9, 1],
  holding: [2, 3, 0, 4, 0, 4, 0, 6, 1, 9, 7, 4, 6],
  // Its parts in the deals told so far, near or before.
  nearBuyer: [4, -9, 3, 1, -5, -4, 8, -1, 4, 4, 1, -2, -1],
  nearHolder: [2, -2, -9, -10, -9, -7, -3, 0, -5, 0, -3, -6, -12],
  nearSeller: [-1, 8, 4, 4, 5, 6, -3, 10, 0, 0, 6, 6, 4],
  nearTarget: [-9, 6, -3, 2, -2, 11, -6, 6, -3, 3, -3, 3, -3],
  pastBuyer: [-2, -4, -1, -2, 1, 3, -3, -1, 0, 9, 5, 7, -1],
  pastHolder: [1, -4, -8, 1, -5, 0, -2, -3, 1, 0, -2, 1, 1],
  pastSeller: [9, 6, 10, 2, 9, 1, 6, 1, 9, 8, 9, 9, 11],
  pastTarget: [-4, 3, 0, 0, 0, -3, 3, -1, -3, -6, 1, -4, -6],
  pastBorrower: [5, 6, 3, 5, -1, -1, -1, 2, 0, -2, 10, 7, 3],
  pastCustomer: [0, -3, 4, -5, 0, -2, 6, -2, 0, -8, -10, -8, 0],
  pastSupplier: [-4, -8, -4, 0, -1, -3, -9, -5, -3, -3, 6, 4, 2],
  // What another claim of the sentence tells of it.
  sameSubject: [7, -14, 11, -15, 15, -16, 7, -11, 7, -18, 5, 5, 11],
  sameObject: [-16, 10, -5, 11, -9, 15, -6, 1, -11, 11, 2, 2, -10],
  besideSells: [-18, 7, -3, -2, -8, 1, -9, 3, -8, 2, -13, -11, 1],
  besideRaises: [4, -2, 3, 1, 1, -1, 3, -2, 5, -2, 1, 10, 11],
  besideInvests: [-4, -4, 6, -5, -18, -7, 8, -8, 0, -4, -15, -14, 0],
  besideSold: [-11, 3, -7, 10, -6, 4, -6, 3, -7, 2, -6, -3, 1],
  besideFinanced: [-1, 1, -6, 2, -3, 8, -3, 3, -3, 1, 2, 2, -3],
  besideHeld: [-17, 14, -8, 12, -9, 11, -12, 15, -9, 13, 7, 12, -1],
} as const satisfies Record<string, Sided>;

export type Feature = keyof typeof TABLE;
export const WEIGHTS: Readonly<Record<Feature, Sided>> = TABLE;

/** The weights of several things together, column by column. */
export function sumsOf(features: readonly Feature[]): readonly number[] {
  const sums: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < features.length; k++) {
    const row: Sided = WEIGHTS[features[k] as Feature];
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] as number);
  }
  return sums;
}
