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
  sameClause: [5, 6, 14, 5, 9, 5, 5, 6, 9, 3, 8, 7, 1],
  beforeFigure: [11, 0, 10, 4, 9, 0, 11, 1, 10, 1, 10, 8, 6],
  firstBefore: [0, -9, 2, -13, -4, -8, -3, -9, -4, -4, 0, -2, -8],
  lastBefore: [4, 1, -3, 7, 1, 1, 3, 1, 5, -1, 3, 2, -2],
  nextBefore: [7, -2, 0, 4, 2, -2, 5, -2, 5, -4, 4, 3, 10],
  oneBetween: [4, 5, 2, 4, 6, 4, 2, 6, 3, 5, 3, 3, 3],
  nextBehind: [4, 1, 9, -3, 7, -2, 0, 1, 5, -2, 4, 4, -5],
  // In another clause of the sentence; or not in the sentence, and how long ago.
  clauseBefore: [14, 8, 12, 6, 8, 6, 15, 1, 11, 2, 15, 9, 6],
  clausesBefore: [8, 5, 4, 6, -1, 2, 2, 5, 4, 6, 2, 7, 7],
  clauseBehind: [-6, -6, -12, -5, -5, -1, -7, 1, -4, -1, -8, -8, -6],
  firstOfClause: [-3, -9, -3, -4, 0, -6, 0, -3, 0, -1, 1, -2, -8],
  holdsApart: [-5, 1, -14, 2, 0, -1, -7, 1, -5, 1, -5, -5, 9],
  elsewhere: [-10, -3, -7, -5, -6, -5, -7, -7, -11, -2, -9, -8, -1],
  oneAgo: [-4, -5, 4, -6, 2, -6, -4, -8, -4, -3, -4, -4, 0],
  // Seen from the verb of the deal, and from the verb of its own clause.
  beforeVerb: [1, -3, 3, 1, 7, -5, 4, -2, 4, 1, 8, 7, 7],
  lastBeforeVerb: [6, 2, 3, 6, 0, 6, -1, 8, 3, 10, 3, 5, 4],
  firstBehindVerb: [9, 11, 2, 8, 2, 9, 3, 12, 4, 8, 2, 2, -1],
  beforeClauseVerb: [6, -3, 10, 2, 12, -3, 7, 0, 8, -6, 6, 5, 1],
  behindClauseVerb: [-1, 8, -9, 9, -9, 8, -2, 5, -3, 3, -3, -2, -12],
  noVerb: [5, -3, 7, -6, 3, 1, 2, 2, 6, 5, 7, 4, 12],
  // Behind no marker (由, 向, 对 …): in any clause, before the figure, behind it, in another clause; behind 向, 给.
  bare: [-1, 4, 9, -7, 9, 1, 2, 0, -4, 0, 5, 4, 0],
  bareBefore: [10, -4, 8, -5, 5, -4, 10, -6, 6, -1, 9, 6, -2],
  bareBehind: [-11, 13, -2, 6, -5, 12, -6, 8, -6, 6, -5, -5, 0],
  bareApart: [0, -5, 3, -8, 8, -6, -3, -2, -4, -5, 0, 3, 3],
  toBefore: [-17, 11, -12, 9, -10, 7, -18, 14, -13, 10, -12, -10, -6],
  unplaced: [-14, -6, -6, -1, -9, -3, -9, -6, -9, -5, -8, -10, -11],
  // It begins the sentence, is its first name, begins the clause.
  opensSentence: [-8, 9, -1, 11, -1, 7, -9, 12, -7, 15, -4, -4, 5],
  firstOfSentence: [-1, 7, -3, 7, -7, 1, -2, 3, 2, 8, -1, 1, 2],
  opensClause: [11, -5, 5, -7, 0, -3, 3, 1, 3, 2, 4, 1, -2],
  // What stands behind it: a percentage, 的, 股权, 股东, 旗下, a verb of raising.
  thenPercent: [-11, 11, -12, 13, -7, 10, -7, 9, -7, 9, -7, -7, 11],
  thenOf: [-8, 5, -6, 6, -6, 5, -2, 2, -3, 3, -3, -1, 0],
  thenShares: [-3, 3, -8, 0, -6, 8, -6, 3, -4, 0, -5, -4, 0],
  thenHolder: [-6, 16, -7, 16, -7, 15, -5, 12, -5, 13, -5, -5, -5],
  thenUnit: [-11, -1, -7, 2, -7, 2, -2, -2, -4, 0, -4, -2, 6],
  thenRaises: [-6, 15, 2, 12, -1, 10, -1, 11, -4, 11, 5, 1, 4],
  // What stands before it: a verb of buying or holding, 公司.
  afterBuying: [-15, 5, -12, 8, -5, -1, -9, 4, -8, 2, -6, -7, 1],
  afterHolding: [-6, 8, -8, 8, -7, 10, -6, 7, -5, 7, -5, -5, 2],
  afterTrade: [1, 9, 2, 8, 2, 3, 4, 5, 2, 5, 6, 6, -1],
  // The verb beside it with nobody between.
  nextHolds: [8, -4, 15, -7, 12, -3, 7, -4, 7, -3, 8, 8, 10],
  nextInvests: [1, 9, 1, 12, 3, 5, 3, 4, 1, 5, 3, 0, -12],
  nextSays: [-9, 3, -8, 2, -6, 0, -12, 7, -13, 3, -10, -9, 6],
  lastInvests: [-14, 9, -6, 6, -2, 1, -7, 4, -6, 1, -6, -6, 1],
  // It is not named but pointed at; by 其; by 公司 or 集团.
  pointed: [-11, -3, -13, -4, -6, -6, -5, -6, -9, -5, -5, -8, -3],
  pointedIts: [-9, -10, -17, -6, -9, -9, -6, -8, -8, -9, -8, -8, -8],
  pointedCompany: [-4, 10, 0, 8, -3, 7, -8, 9, -5, 8, -2, -4, -10],
  // What it is.
  person: [0, -9, 5, -12, 1, -10, -1, -9, -5, -11, -2, -1, -2],
  cloud: [-6, 13, -4, 12, -5, 11, -11, 20, -5, 16, -7, -4, 3],
  chip: [6, -9, 6, -4, 0, -5, -1, 2, 2, -7, 3, 2, 7],
  lab: [-7, 8, -1, -2, 0, -3, 7, -9, 0, -5, 1, 3, -4],
  capital: [6, -14, 4, -12, 3, -12, 1, -8, 1, -9, 1, 0, -4],
  firm: [1, 5, 2, 6, -1, 1, 5, 4, 2, -1, 7, 9, 3],
  unlisted: [-6, 2, 0, -4, 2, -1, 2, -12, -3, -4, -1, -2, -1],
  gives: [1, -12, 4, -16, 7, -15, 1, -10, 9, -11, 0, -1, -2],
  // How the text has named it: in its title, how often, in a list, in another paragraph only, two sentences ago.
  heading: [7, 8, 4, 11, 4, 11, 4, 6, 2, 16, 4, 6, 13],
  title: [4, 2, 1, 0, 2, 5, -2, 2, 0, 11, 3, 1, 0],
  main: [7, -3, 7, -5, 3, 0, 1, -1, 2, 8, 7, 5, 7],
  once: [-2, -1, -6, -4, -6, 0, -8, -2, -2, -4, -7, -7, -1],
  seldom: [-4, 6, -3, 9, -3, 2, -2, 4, 4, 2, 0, 2, 4],
  most: [-3, 0, -4, -7, -5, -1, 1, -5, -7, 2, 1, -4, -2],
  new: [-2, 11, 0, 12, 0, 6, -3, 13, 5, 3, 1, 2, -9],
  listed: [-4, -12, -9, -11, -8, -2, -9, -5, -2, -10, -8, -7, -8],
  otherParagraph: [-14, -6, -17, -2, -15, -6, -15, -10, -14, -8, -12, -14, -12],
  asideBefore: [-3, 7, -4, 8, -4, 4, 0, 0, 2, 1, -2, 0, -1],
  actedTwoAgo: [-9, -2, -10, -5, -6, -2, -12, 9, -7, -2, -7, -5, -3],
  // What the text is about here: the topic, the company being financed, the one of the paragraph, of the round, of the last deals.
  topic: [3, -1, 8, 1, 0, -3, 4, 6, 2, 4, 3, 3, 2],
  focus: [-8, 12, -8, 4, -6, 7, 1, 2, -4, 4, 1, 2, 3],
  about: [4, 6, -1, 9, 3, 7, 6, 9, 2, 12, 3, 3, -5],
  stage: [0, 14, 3, 9, 2, 9, 2, 8, 2, 8, 4, 6, 8],
  raised: [-3, 0, -2, 8, -3, 5, 5, 3, 0, 4, 4, 6, 2],
  dealtIn: [-8, -1, -7, -2, -8, 3, -9, -2, -7, -3, -5, -1, 0],
  toldOf: [5, 7, -1, 3, 2, -3, 4, 5, 3, 5, 6, 3, 13],
  toldWith: [-1, 0, -2, 10, -3, 4, 2, 0, -1, 0, 0, 4, 14],
  // The part it plays in the paragraph; before it.
  target: [-6, 8, -11, 16, -11, 3, -5, 2, -5, -4, 1, 4, 1],
  buyer: [6, -9, 5, -3, -4, -10, 5, -4, -2, 3, -4, -5, -6],
  holder: [8, -6, -5, -4, -2, -7, 0, -3, 1, 2, -1, -1, -2],
  seller: [-5, -2, 5, -5, 5, -5, 1, -2, 1, 4, 1, 0, -7],
  pastTarget: [-5, -8, 0, 4, -5, 1, -6, -3, -4, -7, -5, -4, 5],
  pastBuyer: [0, -6, -6, -8, -1, -4, -7, -3, -5, -1, -3, -5, 6],
  pastHolder: [9, -6, 10, -3, 9, -7, 3, -3, 4, -4, 4, 5, 0],
  // What another claim of the sentence tells of it: one of the same kind, one of another, a round, an investment, a sale, a stake.
  sameSubject: [-17, -5, -11, -5, -6, -7, 0, -12, -11, -11, -9, -7, 12],
  sameObject: [-16, 3, -19, 0, -16, -5, -19, -1, -22, 6, -15, -15, 3],
  otherSubject: [1, 8, 11, 2, 1, 2, 3, 7, 7, 6, 3, 5, 8],
  otherObject: [5, 15, -3, 12, 1, 11, 9, 6, 3, 7, 9, 8, 5],
  raises: [-2, 20, 1, 11, 1, 10, 1, 10, 1, 10, 1, 5, -5],
  invests: [-9, -1, -3, -1, -19, -4, -9, -1, -9, -2, -14, -11, 11],
  sells: [-18, -1, -5, -4, -8, -2, -8, -2, -8, -1, -8, -9, -3],
  sold: [-10, 13, -8, 11, -6, 8, -6, 8, -6, 7, -6, -5, -4],
  holds: [7, -6, 3, -4, 2, -5, 3, -4, 3, -5, 2, 2, 4],
  // The rules take a company's figure for its own.
  reports: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22],
} as const satisfies Record<string, Sided>;

export type Feature = keyof typeof TABLE;
export const WEIGHTS: Readonly<Record<Feature, Sided>> = TABLE;
