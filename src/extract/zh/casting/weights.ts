// How much each thing that holds of a party speaks for its taking a side of a deal, in tenths. The weights are those of a
// conditional logit over all parties of a text, one for each side of each kind of deal, fitted on labelled news texts (and, with
// less weight, on labelled sentences of announcements), checked on texts left out, and rounded; nothing here was set by hand. What
// the rules had chosen was kept from it, so that it is an opinion of its own.

/** For: who invests, what is invested in; holder, held; seller, sold; customer, supplier; lender, borrower; who raises; valued; whose figure. */
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
  // Where it stands, seen from the figure: in its clause, on its side, with how many others between.
  sameClause: [7, 10, 22, 4, 15, 6, 8, 11, 13, 6, 9, 9, 6],
  beforeFigure: [8, 2, 5, 8, 7, 3, 8, 6, 8, 6, 10, 10, 9],
  firstBefore: [0, -1, -1, -8, -6, -1, -2, -5, 0, 2, 1, 0, -7],
  lastBefore: [1, 2, -2, 4, -1, 6, -1, 0, 3, 1, 0, 1, 4],
  nextBefore: [7, 1, 4, 4, 5, 6, 6, -1, 7, -1, 6, 7, 8],
  oneBetween: [5, 6, 1, 8, 8, 1, 3, 9, 1, 7, 7, 7, 10],
  nextBehind: [3, -2, 14, -6, 7, -4, 1, 2, 5, -4, 6, 6, -3],
  // In another clause of the sentence; or not in the sentence, and how long ago.
  clauseBefore: [18, 12, 15, 12, 8, 12, 18, 4, 11, 3, 16, 11, 8],
  clausesBefore: [14, 14, 10, 13, 9, 8, 10, 11, 7, 15, 15, 19, 9],
  clauseBehind: [-5, -3, -15, -3, -6, 3, -7, 2, 2, -1, -7, -6, -16],
  firstOfClause: [-2, 5, -2, 5, 9, 0, 3, 4, 6, 3, 3, 1, -8],
  holdsApart: [-4, 2, -13, 1, 0, 0, -6, 0, -5, 1, -3, -4, 11],
  elsewhere: [-5, 3, -5, 4, -9, 1, -5, -2, -11, 8, -2, -2, 8],
  oneAgo: [-5, 1, -1, 0, -2, 4, 1, 2, -7, 2, 5, 6, -4],
  // Seen from the verb of the deal, and from the verb of its own clause.
  beforeVerb: [2, -4, 2, 0, 0, -4, 3, -4, 1, 4, 6, 5, 1],
  lastBeforeVerb: [-5, 3, 0, 3, -2, 4, 1, 4, 0, 7, 0, 0, -4],
  firstBehindVerb: [0, 13, -3, 7, 0, 7, -1, 7, 0, 5, 3, 1, 1],
  beforeClauseVerb: [2, -7, 8, -3, 11, 0, 4, 2, 8, -8, 3, 8, 0],
  behindClauseVerb: [3, 4, -6, 4, -6, 5, 1, -2, -1, -1, -6, -3, -12],
  noVerb: [1, 0, 5, -5, 5, -4, 1, 3, 5, 2, 6, -1, 4],
  // Behind no marker (由, 向, 对 …): in any clause, before the figure, behind it, in another clause; behind 向, 给.
  bare: [-5, 6, -1, 2, 0, 4, -1, -1, -7, 3, 8, 6, 1],
  bareBefore: [10, -7, 8, 0, 1, -5, 9, -5, 6, 1, 8, 3, -2],
  bareBehind: [-17, 15, -11, 4, -7, 7, -11, 7, -12, 5, -7, -7, -1],
  bareApart: [3, -2, 2, -1, 5, 3, 1, -1, 0, -2, 5, 9, 6],
  toBefore: [-21, 16, -15, 12, -7, 8, -18, 18, -14, 16, -12, -9, -3],
  unplaced: [-18, -7, -11, 0, -13, -5, -14, -8, -13, -7, -9, -13, -15],
  // It begins the sentence, is its first name, begins the clause.
  opensSentence: [2, 0, 6, 2, 1, -1, -1, 8, 0, 6, -1, -3, 6],
  firstOfSentence: [-6, 0, -7, -1, -9, -8, -2, -7, -5, 9, 2, -2, 4],
  opensClause: [3, -7, 3, -13, -4, -9, 4, -4, 2, 4, 2, -1, 4],
  // What stands behind it: a percentage, 的, 股权, 股东, 旗下, a verb of raising.
  thenPercent: [-20, 13, -19, 12, -19, 12, -15, 10, -15, 9, -6, -4, 4],
  thenOf: [-6, 17, 2, 13, -2, 12, 2, 7, -1, 13, 5, 7, 0],
  thenShares: [-12, 5, -17, 6, -20, 16, -14, 8, -13, 1, -4, -2, 1],
  thenHolder: [-9, 8, -8, 10, -6, 10, -7, 7, -6, 9, -13, -13, -4],
  thenUnit: [-11, -3, -3, -3, -4, 0, 0, -8, -7, -1, -5, -2, 5],
  thenRaises: [-2, 19, 2, 12, 0, 13, -3, 12, -5, 17, 7, 7, 9],
  // What stands before it: a verb of buying or holding, 公司.
  afterBuying: [-20, 5, -16, 5, -4, 1, -12, 6, -10, 2, -8, -6, 2],
  afterHolding: [-15, 5, -21, -1, -15, 5, -13, 1, -13, 1, -12, -12, 0],
  afterTrade: [-6, 13, -2, 17, -3, 9, 0, 8, -3, 9, 8, 6, 2],
  // The verb beside it with nobody between.
  nextHolds: [8, -4, 5, -9, 0, 0, 5, -4, 2, -2, 8, 8, 6],
  nextInvests: [-2, 8, -5, 13, 2, 9, -5, 7, -1, 7, 3, 0, -4],
  nextSays: [-9, 0, -5, 3, -10, -1, -15, 6, -16, 0, -8, -9, 8],
  lastInvests: [-14, -5, -4, -2, 4, -8, -5, -1, -4, -7, -14, -12, 1],
  // It is not named but pointed at; by 其; by 公司 or 集团.
  pointed: [-14, -9, -14, -6, -11, -11, -11, -14, -14, -11, -14, -14, -16],
  pointedIts: [-7, -9, -15, 2, -9, 0, -5, -5, -8, -5, -7, -7, -8],
  pointedCompany: [-6, 4, -4, -3, -1, -3, -13, 4, -12, 4, -10, -8, 1],
  // What it is.
  person: [5, -18, 3, -22, 2, -19, -2, -17, -5, -17, -9, -8, -10],
  cloud: [-10, 13, -7, 8, -11, 12, -17, 22, -11, 17, 0, 1, 6],
  chip: [2, 5, 0, 5, 0, -2, -6, 7, -5, -5, 5, 5, 9],
  lab: [-6, 11, -1, 5, 3, -3, 11, -14, 1, -8, 4, 8, 2],
  capital: [2, -10, -1, -8, 0, -7, 0, -5, -2, -3, 0, -2, -21],
  firm: [-3, 0, -3, 6, -4, 1, -2, 8, -3, -6, 5, 8, 0],
  unlisted: [-9, 1, -7, -2, -5, -1, -7, -10, -5, 0, -6, 0, -14],
  gives: [5, -25, 5, -24, 2, -26, 0, -18, 9, -14, -9, -15, -7],
  // How the text has named it: in its title, how often, in a list, in another paragraph only, two sentences ago.
  heading: [4, 3, -1, 7, 5, 7, 3, 6, -3, 17, 12, 11, 12],
  title: [4, 0, 2, -1, 1, 0, 0, 0, -3, 6, 2, -7, -4],
  main: [5, -3, 3, -1, -2, -4, 4, 0, -3, 8, 12, 2, 2],
  once: [0, 9, 3, 4, -1, 12, 2, 4, 4, 1, 7, 3, -1],
  seldom: [1, 13, 5, 8, 5, 9, 0, 10, 12, 7, 1, 4, 1],
  most: [-3, 7, -3, 5, 5, 7, 1, 4, -7, 4, 3, 2, 0],
  new: [3, 6, -1, 9, 1, 5, 0, 7, 9, 4, -1, 1, -4],
  listed: [-4, -19, 1, -27, -6, -9, -9, -6, 0, -16, -15, -17, -15],
  otherParagraph: [-15, -11, -20, -11, -15, -13, -15, -14, -15, -12, -13, -18, -14],
  asideBefore: [5, 1, 3, 9, -3, 3, 5, 1, 4, 0, 1, -1, 0],
  actedTwoAgo: [-9, 1, -3, -1, -2, -3, -8, 3, -3, -4, -3, -1, -8],
  // What the text is about here: the topic, the company being financed, the one of the paragraph, of the round, of the last deals.
  topic: [-1, 6, 4, 1, 3, 4, 5, 6, 0, 11, 10, 5, 3],
  focus: [-10, 2, -7, -3, -7, 5, -4, -2, -4, 2, -1, 2, -6],
  about: [5, 11, 5, 8, 9, 6, 9, 10, 5, 0, 4, -1, 1],
  stage: [6, 4, 5, -6, 2, 0, 6, -3, 5, -4, -10, -2, 5],
  raised: [2, 0, -4, 13, -5, 7, -1, 8, -2, 7, 5, 9, 11],
  dealtIn: [8, -3, 3, -8, 2, 0, 2, -4, 2, -3, -7, -1, -4],
  toldOf: [7, -6, 3, 3, 2, -10, 4, -1, 7, 0, -2, 2, 8],
  toldWith: [-3, -5, -7, 1, -3, 1, 1, 3, -8, -1, -2, 1, 9],
  // The part it plays in the paragraph; before it.
  target: [-4, 11, -3, 16, -10, 7, -3, 4, -7, 2, 9, 11, 5],
  buyer: [12, -13, 6, -6, -8, -8, 9, 0, -1, 6, -3, -4, 4],
  holder: [6, -6, 0, -8, 0, -10, -1, -4, 4, -1, -3, -8, -5],
  seller: [-2, 2, 11, -2, 12, -2, 5, 5, 6, 8, 3, 3, 4],
  pastTarget: [-3, 5, -1, 4, -4, 6, -4, -1, -3, -2, -1, 3, 2],
  pastBuyer: [7, -11, 3, -9, 2, -12, -6, -9, -3, -2, -10, -12, 0],
  pastHolder: [0, -2, 8, -3, 8, 0, -1, -3, -2, 4, 0, 3, -2],
  // What another claim of the sentence tells of it: one of the same kind, one of another, a round, an investment, a sale, a stake.
  sameSubject: [3, 2, 12, -4, 5, -7, 19, -15, 7, -14, -2, -5, 13],
  sameObject: [-1, 5, 3, -3, -2, 4, -11, 10, -10, 7, -11, -11, -3],
  otherSubject: [0, -1, 2, 2, 2, -4, -1, 1, 8, 0, -2, -4, 7],
  otherObject: [-1, 3, -3, 0, 0, 5, 3, 2, -4, 4, 12, 8, 5],
  raises: [-5, 21, -3, 10, -2, 13, -1, 10, -1, 9, 3, 9, -2],
  invests: [-5, 1, 2, 3, -14, 4, -5, -1, -4, -5, -9, -7, 8],
  sells: [-21, 3, -6, -4, -10, 0, -11, 3, -10, 0, -9, -12, -7],
  sold: [-2, 5, -1, 5, -1, 3, -1, 3, -1, 0, -10, -7, 3],
  holds: [0, -1, -2, -1, -5, -1, -2, 0, 0, 1, 5, 0, 11],
  // The rules take a company's figure for its own.
  reports: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12],
} as const satisfies Record<string, Sided>;

export type Feature = keyof typeof TABLE;
export const WEIGHTS: Readonly<Record<Feature, Sided>> = TABLE;
