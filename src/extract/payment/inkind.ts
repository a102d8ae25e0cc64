// What an investment was paid in, where the text tells it beside the deal or in a sentence of its own: "just under half of
// it in cloud credits", 其中近一半以算力额度支付. The circular deals differ from others in just this.
// Takes a scene whose deals are drafted; sets their form and adds the place that tells it to what they rest on.
import type { Form } from '../../model/claim.ts';
import type { Span } from '../../model/document.ts';
import type { Draft, Rule, Scene } from '../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../item.ts';

/** How a language says it. All patterns are linear in a sentence. */
export interface InKind {
  rule: string;
  /** Compute given instead of money: credits, vouchers, computing power that something is paid in. */
  compute: RegExp;
  /** Stands before it when that is denied: "not in credits". */
  denied: RegExp;
  /** Only a part is paid so, or money beside it. */
  partly: RegExp;
  /** All of it is. */
  wholly: RegExp;
  /** Between a sum and what exactly that sum is paid in: "$50m | in the form of | compute credits". */
  tied: RegExp;
  /** A sentence that goes on about the money told of before it. */
  money: RegExp;
}

const FINANCED: ReadonlySet<Draft['kind']> = new Set(['investment', 'funding_round']);
/** How far before and behind the words that tell it others bear on them. */
const NEAR = 110;
const AFTER = 60;

const place = (d: Draft): number => (d.money ?? d.percent ?? d.trigger).start;

/** The deals that words at an offset tell of: those told last before them, else the first behind. */
function told(scene: Scene, at: number): Draft[] {
  const deals = scene.drafts.filter((d) => FINANCED.has(d.kind) && d.status !== 'denied');
  const before = deals.filter((d) => d.trigger.start < at || place(d) < at);
  const among = before.length > 0 ? before : deals;
  const last = Math.max(...among.map((d) => (before.length > 0 ? place(d) : -place(d))));
  const drafts = among.filter((d) => place(d) === Math.abs(last));
  // A sum split over its givers is one payment.
  const investments = drafts.filter((d) => d.kind === 'investment');
  return investments.length > 0 ? investments : drafts;
}

/** The deal of the sentence before, when this one goes on about its money and tells no deal of its own. */
function earlier(scene: Scene, { money }: InKind, at: number): Draft | null {
  const { discourse, sentence, text } = scene;
  const last = discourse.ticket ?? discourse.raised ?? null;
  if (!last || !FINANCED.has(last.kind) || last.form === 'compute' || last.form === 'mixed') return null;
  const near = sentence.start - last.clause.end;
  if (near < 0 || near > 200) return null;
  return money.test(text.slice(sentence.start, at)) ? last : null;
}

const clauseAt = (scene: Scene, at: number): Clause | undefined =>
  scene.sentence.clauses.find((c) => c.start <= at && at <= c.end);

/** "Just under half" of it: the share that is paid so, where nothing else took it. */
function sharesBefore(scene: Scene, { start, end }: Span): FigureItem[] {
  const taken = new Set(scene.drafts.flatMap((d) => [d.money, d.percent, d.multiple, ...d.also]));
  const share = scene.sentence.items.findLast(
    (i): i is FigureItem => isFigure(i) && i.type === 'percent' && i.start >= start && i.end <= end && end - i.end < 50,
  );
  return share && !taken.has(share) ? [share] : [];
}

/** The deal whose own sum stands right before the words, beside another that is told to be money. */
const ownSum = (drafts: readonly Draft[], text: string, { at, tied }: { at: number; tied: RegExp }): Draft[] =>
  drafts.filter((d) => d.money && d.money.end <= at && tied.test(text.slice(d.money.end, at)));

/** The rule that tells what deals were paid in. It runs when all deals of a sentence are drafted. */
export function inKind(words: InKind): Rule {
  return {
    name: words.rule,
    find(scene) {
      const { sentence, text, discourse } = scene;
      if (!discourse.ticket && !discourse.raised && !scene.drafts.some((d) => FINANCED.has(d.kind))) return [];
      const whole = text.slice(sentence.start, sentence.end);
      const found = words.compute.exec(whole);
      if (!found) return [];
      const at = sentence.start + found.index;
      const lead = text.slice(Math.max(sentence.start, at - NEAR), at);
      if (words.denied.test(lead)) return [];
      const here = told(scene, at);
      const back = here.length === 0 ? earlier(scene, words, at) : null;
      const deals = back ? [back] : here;
      if (deals.length === 0) return [];
      const from = back ? sentence.start : Math.max(sentence.start, Math.min(place(deals[0] as Draft), at) - AFTER);
      const beside = text.slice(Math.max(from, at - NEAR), Math.min(sentence.end, at + found[0].length + AFTER));
      const own = clauseAt(scene, at);
      const exact = back ? [] : ownSum(here, text, { at, tied: words.tied });
      const form: Form =
        exact.length > 0 || words.wholly.test(beside) || !words.partly.test(beside) ? 'compute' : 'mixed';
      for (const d of exact.length > 0 ? exact : deals) {
        d.form = form;
        d.also.push(...sharesBefore(scene, { start: from, end: at }));
        if (own && d.clause !== own) d.support.push({ start: own.start, end: own.end });
      }
      return [];
    },
  };
}
