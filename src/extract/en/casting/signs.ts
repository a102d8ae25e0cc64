// How much it speaks for a party, told of a side of a deal, what the rest of the text says of it: an addition to what holds of its
// place in the sentence (weights.ts), in the same tenths and the same columns. Fitted on labelled news texts, with a first look
// at each text by weights fitted on the others, checked on texts left out, and rounded; nothing here was set by hand.
import type { Sided } from './weights.ts';

const TABLE = {
  // What the surest other claims of the text make of it: money goes to it, comes from it, figures are its own, it is a customer, a
  // supplier; the same side of another claim of the kind; by whether the sentence names it, points at it or does neither.
  takesNamed: [2, 5, -1, 6, 2, 2, 2, 2, 0, 3, 4, 5, 4],
  takesPointed: [1, 4, -3, 3, 1, 1, 1, 1, 0, 1, 2, 2, 3],
  takesAbsent: [3, 6, -1, 5, 0, 2, 2, 4, 0, 4, 2, 2, 4],
  givesNamed: [1, -2, 0, -3, 2, -1, -1, 2, -1, 3, -1, -1, 1],
  givesPointed: [1, -3, 2, -5, 5, -3, 1, 0, 1, 0, 2, 0, 4],
  givesAbsent: [-4, -5, -2, -3, -1, -1, -5, 0, -3, 1, -3, -3, -3],
  measuredNamed: [3, 0, 4, 1, 3, 1, 4, 1, 3, 3, 4, 5, 6],
  measuredPointed: [0, 1, 1, 2, 2, 1, 0, 1, 1, 1, 2, 1, 4],
  measuredAbsent: [-4, 3, -2, 0, -2, 2, -2, 1, -1, 1, 0, 1, -1],
  buysNamed: [1, 0, -1, 0, 0, -1, 2, -3, -1, -1, -1, -1, -3],
  buysPointed: [-2, 0, -2, 0, -2, 0, 0, -1, -3, -1, -3, -3, -7],
  buysAbsent: [-4, -3, -4, -1, -4, -2, -2, -4, -5, -3, -4, -5, -7],
  suppliesNamed: [-2, 0, -3, 0, -2, 2, -2, 1, -3, 1, -2, -3, -3],
  suppliesPointed: [1, 1, 0, 1, 1, 1, 0, 3, 0, 2, 1, 0, 0],
  suppliesAbsent: [-1, -5, 0, -5, 0, -3, 0, -3, -1, -3, 0, -2, -2],
  sameNamed: [-2, -10, -2, -3, -1, -7, 2, -3, -1, -2, 0, 0, 2],
  samePointed: [-3, -3, -2, -1, 0, -2, 2, 1, 0, 2, 0, 0, 3],
  sameAbsent: [-4, -11, -4, -7, -2, -8, 0, -5, -2, -2, -1, -2, -2],
  // More claims give to it, or measure it, than any other party; it only gives, or only takes; no sure claim tells of it.
  takesMostNamed: [-5, 1, -4, -1, -1, -4, -2, -2, -4, 0, -1, -3, -2],
  takesMostPointed: [-3, 0, -4, -1, 0, -3, -1, -1, -2, -2, -1, -2, -1],
  takesMostAbsent: [-2, 0, -3, 0, -1, -2, 0, 1, -2, 0, 1, -1, 0],
  measuredMostNamed: [1, 2, 2, 3, 1, 3, 1, 2, 2, 4, 2, 4, 0],
  measuredMostPointed: [-1, 4, 1, 5, 1, 3, -1, 3, 1, 3, 1, 2, 1],
  measuredMostAbsent: [-2, 6, -1, 5, -1, 4, -1, 4, 1, 4, 1, 2, 0],
  givesOnlyNamed: [2, -3, 3, -5, 2, -1, 0, 3, 0, 3, 0, 0, 1],
  givesOnlyPointed: [1, -2, 4, -5, 2, -1, 1, 1, 1, 2, 1, 1, 4],
  givesOnlyAbsent: [-2, -8, 0, -7, -1, -4, -2, -3, -1, -1, -2, -2, -3],
  takesOnlyNamed: [3, 3, 2, 4, 1, 2, 2, 2, 1, 3, 4, 6, 4],
  takesOnlyPointed: [2, 5, -1, 3, -1, 3, 1, 3, 0, 3, 2, 3, 2],
  takesOnlyAbsent: [5, 2, 2, 1, 1, -1, 4, 1, 1, 2, 3, 3, 5],
  untoldNamed: [5, 9, 8, 9, 5, 9, 4, 8, 10, 4, 5, 3, 8],
  untoldPointed: [3, 1, 2, 4, 1, 4, 1, 2, 4, 0, 2, 2, 5],
  untoldAbsent: [-5, 3, -3, 5, -1, 4, -5, 2, -2, 2, -4, -5, -3],
  // It stands in the title, is named most, is whom the title is about, was last told to be financed, is the last subject.
  headedNamed: [1, 1, -2, 3, -1, 1, 0, 2, -1, 3, -1, -1, 0],
  headedPointed: [1, -1, 0, 0, -1, -2, 0, 0, -1, 0, 0, -1, -1],
  headedAbsent: [0, 0, 2, -2, 1, 3, 1, -1, 1, 0, 1, 1, 2],
  namedMostNamed: [0, -4, -2, -2, 0, -3, -2, -2, 0, 0, -1, -1, -1],
  namedMostPointed: [1, -1, 0, 0, 0, 0, 0, -1, 0, -1, 0, -1, -1],
  namedMostAbsent: [3, 5, 3, 5, 2, 5, 3, 4, 2, 3, 2, 2, 2],
  titledNamed: [0, -1, 1, -2, 2, -2, 1, -1, 2, -2, 1, 1, 1],
  titledPointed: [-2, -1, -2, -2, 0, -3, -2, -2, -1, -1, -2, -3, -1],
  titledAbsent: [5, -1, 5, 2, 4, 2, 4, 1, 4, 2, 4, 4, 4],
  financedNamed: [-6, 7, -2, 1, -3, 4, -3, 3, -8, 9, -2, 0, -3],
  financedPointed: [3, -1, 2, -2, 3, -1, 2, -1, 2, 0, 3, 3, 1],
  financedAbsent: [-1, 3, 0, 3, 0, 3, 1, 1, 1, 0, 1, -1, -1],
  topicalNamed: [-1, -1, 1, -2, 1, -1, 1, 0, 2, -2, 1, 1, 0],
  topicalPointed: [3, 7, 3, 4, 2, 5, 2, 5, 2, 4, 2, 2, 5],
  topicalAbsent: [2, 1, 2, 4, 1, 3, 1, 2, 2, 1, 0, 0, 3],
  // Several sure claims tell it; it stands in the title as well.
  takesAgain: [-2, 2, -1, 0, 0, -1, -2, -1, -1, -2, 0, -1, 0],
  givesAgain: [1, -1, -1, -3, 0, -3, 0, -1, -1, -1, -1, -1, -2],
  measuredAgain: [-1, -4, 0, 0, -2, -1, -2, 0, -2, -1, -3, 0, -3],
  buysAgain: [2, -1, 2, -1, 2, -1, 2, -1, 2, -1, 2, 2, 3],
  suppliesAgain: [-2, -3, -3, -2, -2, -1, -2, -3, -2, -2, -2, -2, -4],
  takesHeaded: [1, 4, 0, 2, 1, 2, 1, 0, 0, 0, 2, 2, 1],
  givesHeaded: [3, -1, 6, -1, 4, 1, 3, 1, 2, 3, 3, 2, 5],
  measuredHeaded: [-4, -1, -6, -1, -4, 0, -3, -2, -3, -1, -3, -3, -5],
  buysHeaded: [-2, 2, -3, 2, -1, 2, -1, 1, -2, 0, -2, -2, -3],
  suppliesHeaded: [0, -3, 0, -2, 1, -2, 1, -2, 0, -2, 0, 0, -1],
} as const satisfies Record<string, Sided>;

export type Sign = keyof typeof TABLE;
export const SIGNS: Readonly<Record<Sign, Sided>> = TABLE;
