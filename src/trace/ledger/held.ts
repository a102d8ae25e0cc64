// A ledger as it is held once it is read: its settings, flows and accounts, and small questions to them.
import type { Position } from '../../model/diagnostic.ts';
import type { LedgerFlow, LedgerSettings } from '../../model/ledger/ledger.ts';

/** Party numbers below the accounts. */
export const OUTSIDE = -1;
export const INVESTOR = -2;

export interface Ledger {
  settings: LedgerSettings;
  flows: LedgerFlow[];
  /** Account names by number. */
  accounts: string[];
  /** Number of a party by its name. */
  party(name: string): number;
  /** Is this flow the money that is traced? */
  isSeed(flow: LedgerFlow): boolean;
  /** Is it revenue of the investor (of any day)? */
  isRevenue(flow: LedgerFlow): boolean;
}

export const investorNames = (settings: LedgerSettings): string[] =>
  typeof settings.investor === 'string' ? [settings.investor] : settings.investor;

const UNITS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/** Smallest units in a full one. */
export const unitOf = (ledger: { settings: Pick<LedgerSettings, 'scale'> }): number =>
  UNITS[ledger.settings.scale] ?? 1;

export const low = (flow: LedgerFlow): number => (typeof flow.amount === 'number' ? flow.amount : flow.amount[0]);
export const high = (flow: LedgerFlow): number => (typeof flow.amount === 'number' ? flow.amount : flow.amount[1]);

/** Where a part of the file stands; given by a face that has the text. */
export type Locate = (path: readonly (string | number)[]) => Position | null;
