// A flow from its parts: what is not said is null.
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Flow } from '../../model/flow.ts';

const BLANK = {
  ...{ low: null, high: null, original: null, start: null, end: null, assumption: null, deal: null },
  status: 'completed',
} as const;

export type Part = Partial<Flow> & Pick<Flow, 'id' | 'from' | 'to' | 'kind' | 'basis' | 'currency' | 'claims'>;

export const flow = (part: Part): Flow => ({ ...BLANK, ...part });

/** The firmest amount of a deal: paid, else contracted, else announced. */
export const firmest = (deal: Deal): DealAmount | null => deal.paid ?? deal.firm ?? deal.headline;

/** When the money of a deal moved, as far as told: its closing, else its announcement. */
export const movedOn = (deal: Deal): string | null => deal.dates.closed ?? deal.dates.announced;
