// What a price cut does: the volume that holds revenue, revenue at a constant elasticity of volume, and the margin
// that is left. Textbook arithmetic: revenue = price x volume, volume = price^(-elasticity).
import type { Figure, PriceEffect } from '../model/answer.ts';
import { pow } from './elementary.ts';

/** Elasticities of volume that the literature on cloud and compute reports, low and high. */
const ELASTICITIES = [0.6, 1.6] as const;

/** Extra volume, as a share of the old, that holds revenue after a cut of `cut` (0..1). */
export const volumeToHold = (cut: number): number => 1 / (1 - cut) - 1;

/** Change of revenue, as a share, after a cut when volume answers with a constant elasticity. */
export const revenueChange = (cut: number, elasticity: number): number => pow(1 - cut, 1 - elasticity) - 1;

/** Gross margin (0..1) after a cut, costs per unit unchanged. */
export const marginAfter = (margin: number, cut: number): number => (1 - cut - (1 - margin)) / (1 - cut);

/** The effect of one announced cut (a figure in %); `margin` in % when one is known. */
export function priceEffect(cut: Figure, margin: Figure | null): PriceEffect {
  const share = cut.high / 100;
  const before = margin ? margin.low / 100 : null;
  return {
    cut,
    volume_to_hold: volumeToHold(share),
    revenue_change: ELASTICITIES.map((elasticity) => ({ elasticity, change: revenueChange(share, elasticity) })),
    margin_before: before,
    margin_after: before === null ? null : marginAfter(before, share),
  };
}
