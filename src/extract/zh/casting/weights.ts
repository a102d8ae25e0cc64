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
  sameClause: [7, 11, 23, 4, 15, 6, 8, 11, 14, 6, 9, 10, 5],
  beforeFigure: [9, 1, 7, 7, 8, 3, 9, 6, 9, 5, 10, 10, 9],
  firstBefore: [0, -3, 0, -9, -5, -2, -3, -5, 0, 2, 1, 0, -6],
  lastBefore: [-1, 2, -5, 4, -2, 6, -2, 1, 2, 1, 1, 1, 5],
  nextBefore: [8, 0, 5, 4, 5, 5, 8, -1, 8, -1, 6, 7, 8],
  oneBetween: [5, 5, 1, 8, 8, 1, 3, 10, 1, 6, 6, 7, 9],
  nextBehind: [4, -2, 14, -7, 7, -5, 1, 0, 5, -5, 5, 5, -4],
  // In another clause of the sentence; or not in the sentence, and how long ago.
  clauseBefore: [17, 13, 15, 12, 8, 12, 17, 6, 10, 4, 16, 10, 10],
  clausesBefore: [13, 14, 9, 14, 8, 9, 9, 12, 8, 15, 17, 20, 11],
  clauseBehind: [-5, -1, -15, -3, -6, 5, -7, 2, 2, 0, -7, -5, -17],
  firstOfClause: [-2, 5, -1, 3, 9, -1, 2, 3, 7, 2, 1, -1, -6],
  holdsApart: [-5, 1, -14, 4, 0, 0, -6, 0, -5, 1, -3, -3, 11],
  elsewhere: [-5, 4, -4, 4, -8, 0, -5, -2, -10, 8, -2, -3, 6],
  oneAgo: [-5, 0, 0, -1, -2, 3, 1, 3, -7, 1, 5, 4, -2],
  // Seen from the verb of the deal, and from the verb of its own clause.
  beforeVerb: [1, -4, 2, 0, -1, -4, 1, -3, 0, 4, 6, 3, 0],
  lastBeforeVerb: [-5, 4, 1, 4, -1, 3, 1, 5, 0, 6, 0, -2, -4],
  firstBehindVerb: [0, 12, -3, 8, 0, 7, -1, 9, -1, 6, 3, 2, 1],
  beforeClauseVerb: [2, -8, 8, -3, 11, -1, 4, 1, 9, -8, 5, 7, 1],
  behindClauseVerb: [3, 5, -7, 3, -6, 5, 1, -2, -2, -1, -5, -3, -11],
  noVerb: [1, 0, 5, -4, 5, -3, 1, 4, 5, 1, 4, 0, 4],
  // Behind no marker (由, 向, 对 …): in any clause, before the figure, behind it, in another clause; behind 向, 给.
  bare: [-6, 6, -2, 1, 0, 4, -2, -2, -7, 3, 8, 5, 0],
  bareBefore: [10, -7, 7, 1, 1, -5, 8, -6, 5, 2, 10, 4, -1],
  bareBehind: [-17, 16, -11, 3, -7, 6, -11, 5, -12, 5, -7, -7, -2],
  bareApart: [2, -4, 3, -3, 6, 2, 1, 0, 1, -2, 5, 8, 4],
  toBefore: [-22, 17, -15, 14, -7, 11, -19, 20, -14, 18, -11, -7, -5],
  unplaced: [-20, -8, -11, -2, -15, -6, -15, -9, -14, -9, -10, -14, -8],
  // It begins the sentence, is its first name, begins the clause.
  opensSentence: [4, 1, 4, 3, 1, 0, -1, 8, -1, 5, 0, -4, 4],
  firstOfSentence: [-5, 0, -7, -1, -9, -7, -1, -7, -5, 9, 0, -3, 4],
  opensClause: [3, -5, 1, -12, -4, -6, 4, -4, 2, 4, 2, -1, 4],
  // What stands behind it: a percentage, 的, 股权, 股东, 旗下, a verb of raising.
  thenPercent: [-21, 12, -19, 13, -19, 10, -15, 10, -15, 9, -6, -3, 4],
  thenOf: [-7, 18, 1, 14, -3, 15, 1, 8, -2, 14, 6, 10, 1],
  thenShares: [-13, 4, -18, 7, -20, 16, -15, 8, -13, 1, -3, -1, 1],
  thenHolder: [-9, 10, -8, 12, -6, 10, -7, 8, -6, 10, -12, -12, -4],
  thenUnit: [-11, -4, -4, -3, -4, 2, 0, -7, -7, -1, -5, 0, 5],
  thenRaises: [0, 19, 4, 11, 3, 11, -2, 10, -4, 15, 4, 5, 9],
  // What stands before it: a verb of buying or holding, 公司.
  afterBuying: [-19, 3, -16, 6, -3, 1, -11, 8, -9, 2, -8, -6, 3],
  afterHolding: [-15, 6, -21, 1, -15, 6, -13, 2, -13, 2, -11, -11, -2],
  afterTrade: [-5, 12, -2, 17, -3, 8, 1, 7, -3, 8, 6, 6, 4],
  // The verb beside it with nobody between.
  nextHolds: [8, -5, 5, -8, 0, 2, 5, -3, 2, -1, 9, 9, 6],
  nextInvests: [-2, 8, -4, 12, 3, 8, -5, 7, -1, 6, 3, -1, -4],
  nextSays: [-8, -1, -4, 1, -11, -3, -16, 5, -16, -1, -9, -12, 7],
  lastInvests: [-15, -3, -5, 0, 4, -6, -5, 1, -5, -6, -12, -11, 1],
  // It is not named but pointed at; by 其; by 公司 or 集团.
  pointed: [-13, -10, -14, -6, -12, -9, -11, -13, -14, -10, -14, -13, -15],
  pointedIts: [-7, -5, -15, 3, -8, 1, -6, -5, -8, -4, -6, -6, -7],
  pointedCompany: [-5, 1, -4, -2, -1, -4, -12, 3, -11, 4, -10, -8, 0],
  // What it is.
  person: [3, -18, 2, -22, 1, -19, -3, -17, -7, -14, -9, -8, -11],
  cloud: [-9, 12, -4, 7, -10, 11, -17, 21, -10, 16, 0, 0, 8],
  chip: [1, 7, -2, 6, 0, 2, -5, 9, -5, -4, 7, 7, 7],
  lab: [-5, 15, -2, 7, 2, -2, 11, -14, 1, -8, 4, 8, 2],
  capital: [2, -6, -1, -6, 0, -2, 0, -3, -1, 0, 2, 1, -19],
  firm: [-3, -2, -4, 4, -5, -2, -3, 7, -4, -8, 3, 6, -1],
  unlisted: [-9, 2, -9, -2, -6, -2, -8, -10, -6, -1, -6, -2, -19],
  gives: [5, -25, 2, -24, 1, -25, -1, -18, 8, -14, -9, -15, -8],
  // How the text has named it: in its title, how often, in a list, in another paragraph only, two sentences ago.
  heading: [4, 5, -1, 8, 5, 8, 4, 7, -3, 17, 13, 13, 10],
  title: [3, -1, 2, -2, 0, 1, 1, 0, -3, 5, 0, -9, 0],
  main: [5, -4, 3, -1, -1, -4, 5, 0, -2, 7, 10, 1, 2],
  once: [0, 7, 2, 4, -1, 12, 2, 3, 3, 0, 7, 2, -2],
  seldom: [0, 12, 3, 9, 5, 9, 0, 9, 12, 6, 0, 3, 1],
  most: [-3, 6, -2, 5, 7, 7, 1, 4, -7, 4, 4, 2, 3],
  new: [4, 5, -2, 9, 0, 7, 1, 8, 9, 2, 0, 2, -5],
  listed: [-4, -19, 3, -29, -6, -9, -9, -5, 1, -16, -16, -18, -13],
  otherParagraph: [-14, -12, -17, -13, -14, -13, -14, -13, -14, -13, -14, -19, -12],
  asideBefore: [4, -2, 5, 7, -3, 3, 5, 0, 4, -2, 0, -3, -1],
  actedTwoAgo: [-9, 2, -2, 0, -1, -3, -8, 3, -3, -4, -3, 0, -6],
  // What the text is about here: the topic, the company being financed, the one of the paragraph, of the round, of the last deals.
  topic: [0, 5, 4, 1, 3, 3, 7, 5, 1, 9, 8, 4, 0],
  focus: [-9, 4, -6, -2, -7, 6, -4, -1, -4, 4, 0, 3, -6],
  about: [4, 11, 2, 8, 9, 5, 5, 13, 4, 0, 6, 0, 2],
  stage: [8, 6, 8, -5, 3, 0, 8, -2, 6, -3, -10, 0, 2],
  raised: [2, 0, -4, 14, -6, 8, -2, 8, -3, 7, 6, 9, 11],
  dealtIn: [9, -3, 2, -8, 3, -1, 2, -4, 2, -2, -6, -1, -4],
  toldOf: [8, -6, 2, 2, 1, -9, 4, -1, 7, -1, -3, 4, 6],
  toldWith: [-3, -7, -7, -1, -3, -1, -1, 4, -9, -2, -1, 0, 9],
  // The part it plays in the paragraph; before it.
  target: [-5, 10, -4, 17, -10, 8, -2, 4, -8, 1, 9, 10, 3],
  buyer: [13, -12, 5, -4, -9, -8, 8, -1, -2, 7, -3, -4, 2],
  holder: [5, -8, 0, -8, 0, -11, -1, -5, 3, -2, -5, -9, -5],
  seller: [-2, 1, 11, -3, 12, -2, 5, 4, 6, 8, 3, 2, 6],
  pastTarget: [-4, 5, -2, 3, -3, 6, -5, -1, -3, -2, -1, 2, 2],
  pastBuyer: [7, -10, 3, -9, 4, -13, -5, -9, -3, -2, -10, -12, -2],
  pastHolder: [0, -3, 6, -2, 6, 0, -2, -3, -3, 5, 0, 4, -3],
  // What another claim of the sentence tells of it: one of the same kind, one of another, a round, an investment, a sale, a stake.
  sameSubject: [3, 0, 15, -4, 5, -7, 20, -17, 8, -15, -2, -5, 11],
  sameObject: [0, 2, 4, -5, -2, 3, -11, 8, -11, 8, -12, -12, -5],
  otherSubject: [1, 0, 4, 3, 3, -2, 0, 1, 9, 1, -2, -2, 6],
  otherObject: [-1, 2, -2, -2, 1, 3, 5, -1, -3, 2, 11, 6, 6],
  raises: [-6, 19, -6, 11, -3, 13, -3, 10, -3, 9, 3, 11, -1],
  invests: [-6, -1, 2, 3, -15, 2, -5, -2, -5, -5, -11, -9, 10],
  sells: [-23, 2, -6, -5, -11, -1, -12, 3, -11, -1, -10, -12, -6],
  sold: [-2, 6, -1, 7, -1, 4, -1, 4, -1, 1, -9, -6, 3],
  holds: [1, -1, -1, -1, -3, -1, -1, 0, 1, 1, 5, 0, 14],
  // The rules take a company's figure for its own.
  reports: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13],
} as const satisfies Record<string, Sided>;

export type Feature = keyof typeof TABLE;
export const WEIGHTS: Readonly<Record<Feature, Sided>> = TABLE;

/** The weights of several things together, column by column. */
export function sumsOf(features: readonly Feature[]): readonly number[] {
  const sums: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const feature of features) {
    const row: Sided = WEIGHTS[feature];
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] as number);
  }
  return sums;
}
