// Shares and ratios in English: spend P of their revenue on Y, P of all revenue ends up with Y.
import { type Draft, draft, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { type Around, around, near, open } from '../context.ts';
import { nominals, subjectNominal } from '../parties.ts';
import { resolved, subjectOf } from '../reference.ts';

const GOES =
  /\b(?:ends? up (?:with|at|in)|goes|go|went|flows?|winds? up|lands?|is spent|are spent|was spent|is paid|returned?|returns?) ?(?:back )?(?:to|with|on|at|into)?\b/iu;

/** The noun phrase that begins at an offset: what money is spent on. */
function phraseAt(scene: Scene, at: number): Ref | null {
  const m =
    /^ ?(?:the |its |their )?([A-Za-z][\w’'&-]*(?: (?!and\b|for\b|to\b|in\b|at\b|from\b|with\b|by\b|on\b|as\b|over\b|that\b|which\b)[\w’'&-]+){0,3})/u.exec(
      scene.text.slice(at, Math.min(scene.sentence.end, at + 70)),
    );
  if (!m) return null;
  const start = at + m[0].length - (m[1]?.length ?? 0);
  return { span: { start, end: at + m[0].length }, row: null };
}

function target(scene: Scene, from: number): Ref | null {
  const m = /\b(?:on|for|to|with|into)\b/u.exec(scene.text.slice(from, Math.min(scene.sentence.end, from + 90)));
  if (!m) return null;
  const at = from + m.index + m[0].length;
  const party = nominals(scene).find((n) => n.start >= at && n.start - at < 6);
  return party ? resolved(scene, party) : phraseAt(scene, at);
}

/** Who pays: the subject of the verb; a plain plural where no company is named ("Model developers"). */
function payer(scene: Scene, a: Around, at: number): Ref | null {
  const found = subjectNominal(scene, at);
  if (found) return resolved(scene, found);
  const class_ = last(nominals(scene).filter((n) => n.end <= a.figure.start));
  return class_ ? resolved(scene, class_) : subjectOf(scene, at);
}

const BASE =
  /^ ?(?:of|on) (?:all |the |its |their |every |total |what |early )?(?:[\w-]+ ){0,4}?(revenues?|sales|turnover|capital|money|funds|funding|budgets?|spending|costs|income|take in|takes in|raise|earn|dollar|venture)\b/iu;
const KIND: Record<string, string> = {
  capital: 'funding',
  money: 'funding',
  funds: 'funding',
  funding: 'funding',
  raise: 'funding',
  venture: 'funding',
  revenue: 'revenue',
  revenues: 'revenue',
  sales: 'revenue',
  turnover: 'revenue',
  income: 'revenue',
};

function spent(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const base = BASE.exec(a.right);
  if (!base) return [];
  const of = KIND[(base[1] ?? '').toLowerCase()] ?? 'revenue';
  const verb = near(a, 'spend', 40);
  const after = a.figure.full.end + base[0].length;
  const goes = GOES.exec(scene.text.slice(after, Math.min(scene.sentence.end, after + 40)));
  if (!verb && !goes) return [];
  const subject = verb ? payer(scene, a, verb.start) : base0(scene, a, base);
  const object = target(scene, goes ? after + goes.index : after);
  if (!subject) return [];
  const label = of === 'funding' ? 'share of funding spent' : 'share of revenue spent';
  return [
    draft({
      rule: 'en/share-spent',
      kind: 'ratio',
      trigger: verb ?? figure,
      clause: a.clause,
      subject,
      object,
      percent: figure,
      of,
      label,
    }),
  ];
}

/** "20% of all generative-AI revenue ends up with": what earns it is the payer. */
function base0(scene: Scene, a: Around, base: RegExpExecArray): Ref | null {
  const words =
    /^ ?(?:of|on) (?:all |the |every |total )?((?:[\w-]+ ){0,4}?)(?:revenues?|sales|turnover|capital|money|funds|funding|budgets?|spending|costs|income)/iu.exec(
      base[0],
    );
  const name = (words?.[1] ?? '').trim();
  if (!name) return payer(scene, a, a.figure.start);
  const start = scene.text.indexOf(name, a.figure.full.end);
  const party = nominals(scene).find(
    (n) => n.start >= start - 1 && n.start < start + name.length && !/^(?:its|their)$/iu.test(name),
  );
  return party ? resolved(scene, party) : { span: { start, end: start + name.length }, row: null };
}

export const ratios: Rule = {
  name: 'en/ratio',
  find: (scene) => open(scene, 'percent').flatMap((f) => spent(scene, f)),
};
