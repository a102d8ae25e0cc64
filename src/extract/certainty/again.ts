// A deal that is told first without its sum and then with it is one deal: "X is buying Y. It will pay F." Takes the drafts of a
// document, sentence by sentence, and takes out those that a later one of the same two parties tells in full.
import { type Draft, sameRef } from '../frame.ts';

/** How far on, in characters, the sum still belongs to the deal told before. */
const NEAR = 700;

/** Deals by the verb of buying or selling alone; who joins a round, holds a share or sells some of it is a fact of its own. */
const WHOLE = /^en\/(?:investment|divestment|bare)$/u;

/** What was closed later than it was agreed on is told of twice. */
const CLOSED = /\b(?:complet|clos|finali[sz])\w*/iu;

const plain = (d: Draft, text: string): boolean =>
  !CLOSED.test(text.slice(Math.max(0, d.trigger.start - 16), d.trigger.end)) &&
  WHOLE.test(d.rule) &&
  d.money === null &&
  d.percent === null &&
  d.multiple === null &&
  d.lead === null &&
  (d.kind === 'investment' || (d.kind === 'divestment' && d.extent === 'exit')) &&
  d.round === null &&
  d.status !== 'denied';

const tells = (first: Draft, d: Draft): boolean =>
  d !== first &&
  d.kind === first.kind &&
  d.money !== null &&
  d.status !== 'denied' &&
  d.trigger.start > first.trigger.start &&
  d.trigger.start - first.trigger.start < NEAR &&
  sameRef(d.subject, first.subject) &&
  sameRef(d.object, first.object);

/** All but what is told again with its sum. */
export function tellOnce(drafts: Draft[][], text: string): Draft[][] {
  const all = drafts.flat();
  const sums = all.filter((d) => d.money !== null && d.subject?.row && d.object?.row);
  if (sums.length === 0) return drafts;
  const gone = new Set(all.filter((d) => d.object?.row && plain(d, text) && sums.some((s) => tells(d, s))));
  return gone.size === 0 ? drafts : drafts.map((own) => own.filter((d) => !gone.has(d)));
}
