// The parties of a text: how one is mentioned, and what has been told of it so far.
import type { Span } from '../../model/document.ts';
import type { GazetteerRow } from '../../model/reference.ts';

/** A party slot: the span that mentions it and the company it is known as. */
export interface Ref {
  span: Span;
  row: GazetteerRow | null;
  /** The mention, where it does not stand in the text (a name of the title). */
  text?: string;
  /** All who share the figure, and the stretch that names them, where they are several. */
  members?: readonly Ref[];
  whole?: Span;
}

/** A part that a party plays in a deal. */
export type Part =
  | 'buyer'
  | 'seller'
  | 'target'
  | 'holder'
  | 'lender'
  | 'borrower'
  | 'customer'
  | 'supplier'
  | 'unit'
  | 'parent';

/** A party of the text with what has been told of it. */
export interface Known {
  id: string;
  /** Where it was named last, and where last as the first name of a clause. */
  ref: Ref;
  at: number;
  heads: number;
  /** What stands beside its names. */
  about: string;
  /** Its parts, each with the place where it was told last. */
  parts: Partial<Record<Part, number>>;
  /** Where it was named first, and how often. */
  first: number;
  count: number;
  /** Where it last stood before the verb of its clause and where it last did not, with the number of the sentence. */
  acts: number;
  acted: number;
  aside: number;
  asideTurn: number;
  /** Was it a member of a list, or whose something else was, where it was named last? */
  listed: boolean;
  owns: boolean;
}

/** A company of the text: how it was described, and how it stood where it was told of, as of a sentence. */
export interface Told {
  ref: Ref;
  words: Set<string>;
  /** The sentence that named it last, the weight of its place there, and its weights so far, faded. */
  turn: number;
  weight: number;
  lasting: number;
  /** How often the paragraph named it, and which paragraph. */
  named: number;
  block: number;
  /** It was told to give, hold or lend; the title names it. */
  gives: boolean;
  /** The turn in which a sentence had it for its subject only as somebody of another's: "Bosch, its largest customer, bought". */
  beside: number;
  /** The same where it was named only as a rival, or for comparison. */
  apart?: number;
  /** For whose sake a paragraph named it, as a customer, an investor or a lender; none once its own figures were told, or it led two sentences. */
  sake?: { id: string; led: number; block: number } | null;
  titled?: boolean;
}
