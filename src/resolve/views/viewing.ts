// What every view is made from.
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Party } from '../../model/name.ts';
import type { Sells } from '../../model/reference.ts';

export interface Viewing {
  claims: readonly Claim[];
  deals: readonly Deal[];
  /** The name an entity is shown by. */
  name(entity: string): string;
  /** The group an entity counts for; itself when companies count for themselves. */
  rootOf(entity: string): string;
  /** Is it a class of companies ("five start-ups") and not one of them? */
  isClass(entity: string): boolean;
  sellsOf(entity: string): Sells[];
  idOf(party: Party): string;
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
