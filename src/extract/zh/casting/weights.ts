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
  sameClause: [8, 10, 18, 7, 13, 9, 8, 9, 12, 6, 11, 11, 1],
  beforeFigure: [10, 1, 10, 6, 8, 1, 11, 2, 10, 3, 10, 9, 6],
  firstBefore: [-1, -7, 0, -12, -4, -5, -5, -7, -3, -3, -1, -2, -8],
  lastBefore: [2, 0, -5, 6, -2, 1, 0, 0, 3, -1, 1, 1, -2],
  nextBefore: [7, -3, 2, 3, 2, -1, 6, -3, 6, -4, 5, 5, 10],
  oneBetween: [5, 3, 2, 1, 8, 0, 2, 3, 3, 3, 3, 3, 3],
  nextBehind: [7, 0, 13, -6, 11, -2, 3, 2, 7, -3, 7, 7, -5],
  // In another clause of the sentence; or not in the sentence, and how long ago.
  clauseBefore: [16, 8, 12, 7, 8, 7, 17, 2, 12, 3, 16, 10, 6],
  clausesBefore: [10, 5, 5, 7, 2, 2, 3, 6, 4, 7, 4, 6, 7],
  clauseBehind: [-6, -5, -13, -7, -6, -2, -7, 0, -3, -1, -9, -8, -6],
  firstOfClause: [-2, -5, -2, -3, -1, -5, -1, 0, 0, 0, 1, -3, -8],
  holdsApart: [-5, -4, -13, 1, 1, -4, -7, -1, -5, -1, -5, -5, 9],
  elsewhere: [-9, 1, -5, 0, -4, -3, -6, -5, -10, 1, -9, -6, -1],
  oneAgo: [-5, -4, 3, -6, 0, -5, -5, -7, -5, -1, -4, -5, 0],
  // Seen from the verb of the deal, and from the verb of its own clause.
  beforeVerb: [1, -4, 4, 1, 6, -4, 5, 0, 4, 2, 9, 5, 7],
  lastBeforeVerb: [5, 3, 2, 6, 0, 6, -1, 8, 4, 8, 3, 4, 4],
  firstBehindVerb: [10, 10, 3, 9, 2, 8, 3, 11, 4, 6, 2, 2, -1],
  beforeClauseVerb: [6, -3, 10, -2, 12, -3, 7, 0, 9, -8, 6, 6, 1],
  behindClauseVerb: [0, 7, -8, 7, -9, 9, -2, 4, -3, 3, -2, -1, -12],
  noVerb: [4, -5, 5, -5, 2, -1, 2, 2, 5, 4, 7, 2, 12],
  // Behind no marker (由, 向, 对 …): in any clause, before the figure, behind it, in another clause; behind 向, 给.
  bare: [-1, 5, 9, -3, 8, 2, 2, 0, -5, 1, 4, 4, 0],
  bareBefore: [10, -5, 10, -3, 3, -5, 9, -6, 5, -1, 8, 6, -2],
  bareBehind: [-12, 12, -4, 5, -5, 13, -7, 8, -7, 6, -6, -6, 0],
  bareApart: [2, -2, 3, -4, 10, -6, 0, -1, -2, -3, 1, 3, 3],
  toBefore: [-19, 15, -15, 13, -11, 10, -17, 15, -14, 14, -13, -11, -6],
  unplaced: [-16, -5, -7, -1, -10, -3, -10, -5, -10, -5, -8, -11, -11],
  // It begins the sentence, is its first name, begins the clause.
  opensSentence: [-8, 10, 1, 10, -1, 7, -6, 11, -8, 16, -3, -2, 5],
  firstOfSentence: [-1, 6, -1, 4, -6, 3, 0, 2, 2, 8, -1, 2, 2],
  opensClause: [11, -6, 5, -8, 1, -2, 5, 0, 2, 2, 4, 1, -2],
  // What stands behind it: a percentage, 的, 股权, 股东, 旗下, a verb of raising.
  thenPercent: [-12, 10, -11, 9, -9, 9, -8, 7, -8, 7, -8, -7, 11],
  thenOf: [-6, 7, -4, 7, -5, 6, 0, 3, -2, 7, -1, 0, 0],
  thenShares: [-4, 5, -9, 2, -8, 10, -7, 5, -5, 2, -6, -5, 0],
  thenHolder: [-8, 19, -8, 20, -8, 17, -7, 14, -6, 15, -6, -6, -5],
  thenUnit: [-12, -2, -8, 1, -6, 1, -1, -4, -4, 1, -4, -2, 6],
  thenRaises: [-7, 16, 2, 12, -2, 11, -2, 13, -5, 12, 5, 1, 4],
  // What stands before it: a verb of buying or holding, 公司.
  afterBuying: [-17, 4, -14, 6, -4, -2, -9, 2, -8, 0, -7, -8, 1],
  afterHolding: [-8, 9, -11, 9, -9, 12, -7, 7, -7, 6, -7, -7, 2],
  afterTrade: [2, 9, 1, 12, 1, 6, 4, 7, 2, 6, 6, 6, -1],
  // The verb beside it with nobody between.
  nextHolds: [9, -4, 14, -9, 12, -2, 7, -4, 7, -2, 8, 8, 10],
  nextInvests: [2, 9, -3, 14, 1, 5, 0, 5, 0, 6, 2, -1, -12],
  nextSays: [-8, 2, -6, 1, -6, -2, -12, 6, -13, 1, -10, -8, 6],
  lastInvests: [-15, 9, -6, 8, 1, 2, -5, 4, -5, 1, -6, -5, 1],
  // It is not named but pointed at; by 其; by 公司 or 集团.
  pointed: [-8, -4, -12, -3, -8, -6, -6, -5, -10, -3, -5, -9, -3],
  pointedIts: [-10, -8, -17, -3, -9, -5, -7, -7, -9, -7, -9, -9, -8],
  pointedCompany: [-2, 10, 0, 6, -2, 4, -7, 10, -5, 9, -1, -2, -10],
  // What it is.
  person: [1, -10, 4, -13, 3, -12, -1, -10, -5, -9, -2, -1, -2],
  cloud: [-6, 12, -4, 12, -5, 10, -9, 19, -5, 16, -7, -3, 3],
  chip: [5, -7, 5, -4, -1, -4, -4, 4, 1, -7, 2, 1, 7],
  lab: [-6, 9, 1, -2, 2, -4, 9, -12, 2, -6, 2, 5, -4],
  capital: [3, -9, 3, -7, 3, -9, 2, -5, 1, -5, 1, 0, -4],
  firm: [-1, 5, -1, 7, -2, 3, 5, 4, -1, 0, 5, 9, 3],
  unlisted: [-5, 4, -1, 2, 3, 2, 1, -9, -2, -1, 1, 1, -1],
  gives: [2, -12, 5, -19, 7, -17, 0, -11, 10, -13, -1, -2, -2],
  // How the text has named it: in its title, how often, in a list, in another paragraph only, two sentences ago.
  heading: [6, 7, 0, 8, 5, 8, 3, 5, 2, 15, 5, 7, 13],
  title: [2, 6, 2, 3, 3, 8, 1, 3, -1, 12, 3, 2, 0],
  main: [5, -4, 7, -5, 2, -2, 3, -3, 1, 7, 6, 5, 7],
  once: [-3, -3, -7, -5, -8, 1, -7, -3, -3, -5, -7, -7, -1],
  seldom: [-3, 4, -2, 6, -3, 2, -1, 3, 4, 2, -1, 3, 4],
  most: [-5, 0, -2, -6, -5, 0, 0, -4, -6, 0, 2, -5, -2],
  new: [-1, 11, 1, 11, 1, 8, -1, 11, 6, 3, 2, 3, -9],
  listed: [-3, -10, -10, -13, -7, -2, -10, -6, -1, -10, -8, -8, -8],
  otherParagraph: [-15, -6, -15, -1, -16, -5, -12, -9, -14, -7, -12, -12, -12],
  asideBefore: [-2, 7, -1, 7, -2, 4, 1, 1, 3, 0, -1, -1, -1],
  actedTwoAgo: [-5, -2, -8, -4, -4, -3, -11, 7, -5, -1, -5, -4, -3],
  // What the text is about here: the topic, the company being financed, the one of the paragraph, of the round, of the last deals.
  topic: [5, -2, 4, 1, -1, -2, 1, 7, 1, 2, 3, 2, 2],
  focus: [-10, 10, -5, 3, -5, 7, 1, 1, -4, 3, 1, 2, 3],
  about: [5, 7, 2, 9, 7, 6, 6, 11, 4, 10, 5, 3, -5],
  stage: [0, 14, 4, 6, 2, 7, 4, 7, 3, 6, 6, 6, 8],
  raised: [-4, 1, -4, 9, -5, 8, 2, 4, -1, 5, 2, 5, 2],
  dealtIn: [-5, 4, -3, 1, -3, 6, -6, 2, -4, 1, -2, 3, 0],
  toldOf: [6, 7, 0, 4, 3, -3, 5, 5, 4, 5, 6, 4, 13],
  toldWith: [1, -2, -3, 10, -3, 3, 2, 1, 0, -3, 0, 4, 14],
  // The part it plays in the paragraph; before it.
  target: [-5, 8, -9, 14, -13, 3, -5, 0, -6, -6, 2, 5, 1],
  buyer: [8, -13, 5, -5, -7, -11, 6, -4, -3, 3, -5, -4, -6],
  holder: [10, -4, -7, -1, -1, -5, -1, 0, 1, 4, -1, -1, -2],
  seller: [-3, 0, 8, -1, 7, -5, 4, 0, 3, 6, 2, 2, -7],
  pastTarget: [-2, -8, 3, 1, -4, 1, -2, -4, -2, -5, -3, -1, 5],
  pastBuyer: [1, -8, -7, -7, -1, -5, -7, -4, -4, -1, -4, -6, 6],
  pastHolder: [6, -2, 7, -2, 9, -4, 2, -2, 2, -1, 2, 3, 0],
  // What another claim of the sentence tells of it: one of the same kind, one of another, a round, an investment, a sale, a stake.
  sameSubject: [-18, -4, -11, -8, -6, -10, 2, -16, -12, -13, -9, -9, 12],
  sameObject: [-16, 2, -18, 0, -16, -8, -19, -2, -23, 6, -15, -15, 3],
  otherSubject: [-1, 9, 11, 4, 2, 2, 0, 7, 6, 8, 2, 5, 8],
  otherObject: [2, 14, -1, 10, 2, 14, 9, 3, 2, 5, 9, 10, 5],
  raises: [-3, 18, 0, 8, 0, 9, 1, 9, 1, 8, 1, 5, -5],
  invests: [-8, -3, 0, -4, -18, -6, -7, -3, -8, -4, -13, -9, 11],
  sells: [-21, 1, -7, -4, -10, -1, -10, -1, -10, -1, -10, -11, -3],
  sold: [-13, 13, -6, 7, -6, 7, -6, 7, -6, 5, -6, -4, -4],
  holds: [7, -6, 2, -3, 1, -3, 2, -3, 3, -2, 1, 1, 4],
  // The rules take a company's figure for its own.
  reports: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22],
} as const satisfies Record<string, Sided>;

export type Feature = keyof typeof TABLE;
export const WEIGHTS: Readonly<Record<Feature, Sided>> = TABLE;
