// Kinds of claims by what they have in common. Apart from the schemas, so that whoever only reads loads none.
import type { ClaimKind } from '../claim.ts';

/** Kinds that tell a deal or what its parties are worth: what happens or does not, and what can be denied. */
export const DEAL_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  ...(['investment', 'funding_round', 'valuation', 'stake', 'purchase', 'debt', 'divestment'] as const),
]);
