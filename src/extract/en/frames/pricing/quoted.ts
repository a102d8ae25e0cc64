// Prices that a market quotes and no company sets, in English: "contract prices of DRAM rose P", "a rise of P in spot prices for
// lithium". Takes a percent, gives what is priced and which way it went.
import type { Ref, Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';

const HEDGE =
  '(?: (?:about|around|roughly|nearly|almost|up to|as much as|over|more than|at least|between|another|an? (?:further|average of)|an average of))*';
const QUOTED =
  '\\b(?:contract|spot|wholesale|rental|street|hourly) (?:(?:prices?|quotes?|quotations|rates?|charges?) )(?:of|for) (?:the |an? )?((?!(?:their|its|his) )[\\w-]+(?: [\\w-]+){0,3}?)';
const ROSE =
  '(?:rise|rose|risen|climb(?:ed)?|jump(?:ed)?|increased?|surged?|gain(?:ed)?|go up|gone up|went up|advanced?)';
const FELL =
  '(?:fall|fell|fallen|drop(?:ped)?|slip(?:ped)?|slide|slid|come (?:off|down)|came (?:off|down)|declined?|sink|sank|sunk|ease|eased)';
const MOVED = new RegExp(
  `${QUOTED} (?:(?:have|has|had|to|will|would|could|may|might|should|also|then|are (?:expected|set|likely|forecast) to) )*(?:(${ROSE})|${FELL})(?: by)?${HEDGE} $`,
  'iu',
);
const RISE_OF = new RegExp(
  `\\b(?:(rise|increase|jump|gain|climb|surge)|fall|drop|decline|decrease|slide)s? of${HEDGE} $`,
  'iu',
);
const IN_PRICES = new RegExp(
  `^ in ${QUOTED}(?= (?:in|this|next|last|from|between|over|by|for|during|on|after)\\b|[,.;)]|$)`,
  'iu',
);

export interface Quoted {
  object: Ref;
  direction: 'up' | 'down';
}

/** What a market prices where a percent tells how far it moved. */
export function quoted({ text, sentence }: Scene, { full }: FigureItem): Quoted | null {
  const from = Math.max(sentence.start, full.start - 150);
  const left = text.slice(from, full.start);
  const moved = MOVED.exec(left);
  if (moved) {
    const start = from + moved.index + moved[0].indexOf(` ${moved[1]} `) + 1;
    return {
      object: { span: { start, end: start + (moved[1] as string).length }, row: null },
      direction: moved[2] ? 'up' : 'down',
    };
  }
  const rise = RISE_OF.exec(left);
  const right = text.slice(full.end, Math.min(sentence.end, full.end + 90));
  const prices = rise ? IN_PRICES.exec(right) : null;
  if (!rise || !prices) return null;
  const end = full.end + prices[0].length;
  const start = end - (prices[1] as string).length;
  return { object: { span: { start, end }, row: null }, direction: rise[1] ? 'up' : 'down' };
}
