// Figures that no rule has told, in English, surmised by weights: which kind of claim it is by what stands around it, and who
// takes which side. A claim is made only where kind and parties together are likely enough, and never of a figure whose words
// give a reason why it belongs to none.
import { type Draft, isCompany, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { clauseHolding } from '../../remarks/asides.ts';
import { reasons } from '../../remarks/reasons.ts';
import { chancesOf, likely } from '../../surmise/scores.ts';
import { isVague } from '../../surmise/vague.ts';
import { type Pair, pairsOf } from '../casting/casting.ts';
import { governedAway } from './governed.ts';
import { tableOf } from './kinds.ts';
import { signsIn } from './signs.ts';
import { telling } from './telling.ts';

/** How likely a claim as a whole must be. */
const SURE = 0.37;
/** A sentence with more figures is a table, and one with more claims has no end. */
const [FIGURES, DRAFTS] = [40, 60];

const told = ({ drafts }: Scene, f: FigureItem): boolean =>
  drafts.some((d) => d.money === f || d.percent === f || d.multiple === f || d.also.includes(f));

function denied({ sentence }: Scene, f: FigureItem): boolean {
  const { items } = clauseHolding(sentence, f.start);
  return items.some((i) => isWord(i, 'negated') && i.end <= f.start && f.start - i.end <= 40);
}

/** "vs $73bn expected", "$16bn and $51bn" of three: what a market looks for is no claim, nor is a list that has no owners. */
const EXPECTED = /^ (?:that )?(?:had been |was |were )?(?:expected|forecast|estimated|predicted|pencilled in)\b/u;
/** "lost $2bn in market value": what its owners lost. */
const ON_MARKET = /^ (?:in|of|off|from) (?:its |their |the )?(?:stock )?market (?:value|capitali[sz]ation|cap)\b/u;
const JOINS = /^(?:,| and|, and| or|, or) $/u;

const listed = (text: string, open: readonly FigureItem[], f: FigureItem): boolean =>
  open.some(
    (o) =>
      o.type === f.type &&
      (JOINS.test(text.slice(o.full.end, f.full.start)) || JOINS.test(text.slice(f.full.end, o.full.start))),
  );

/** The figures that are left, none of them known to belong to no claim. */
function leftOver(scene: Scene): FigureItem[] {
  const { sentence, text } = scene;
  const open = sentence.items.filter(
    (i): i is FigureItem =>
      isFigure(i) &&
      (i.type === 'percent' || (i.type === 'money' && i.currency !== null)) &&
      !i.why &&
      !i.rules.includes('conversion') &&
      !isVague(i) &&
      !told(scene, i) &&
      !denied(scene, i),
  );
  if (open.length === 0) return open;
  const because = reasons({ text, sentence });
  return open.filter(
    (f) =>
      because(f) === null &&
      !EXPECTED.test(text.slice(f.full.end, f.full.end + 30)) &&
      !ON_MARKET.test(text.slice(f.full.end, f.full.end + 50)) &&
      !listed(text, open, f),
  );
}

/** Each kind of claim that a figure may make with its likelihood, the likeliest first. */
const kindsOf = ({ scene, signs }: Seen, f: FigureItem) => likely(tableOf(scene.grammar.en, f), signs(f, scene.drafts));
/** The same in the order of the table. */
const chances = ({ scene, signs }: Seen, f: FigureItem) =>
  chancesOf(tableOf(scene.grammar.en, f), signs(f, scene.drafts));

/** A sentence with the claims made of it so far, and what stands around its figures. */
interface Seen {
  scene: Scene;
  signs: ReturnType<typeof signsIn>;
}

/** How likely the parties of a claim are that it was given; null where one is missing that it needs. */
function cast(pairs: (d: Draft) => Pair, d: Draft, drafts: readonly Draft[]): number | null {
  const { subject, object } = pairs(d);
  const alone = d.kind === 'funding_round' || d.kind === 'valuation';
  if (alone ? !subject : !object || (!subject && d.kind !== 'debt')) return null;
  // A second sum of the same two in one sentence is most often somebody else's.
  const again = (o: Draft) =>
    o.kind === d.kind && sameRef(o.subject, subject?.ref ?? null) && (alone || sameRef(o.object, object?.ref ?? null));
  if (d.money && drafts.some((o) => o.money !== null && again(o))) return null;
  d.subject = subject?.ref ?? null;
  if (!alone) d.object = object?.ref ?? null;
  return (subject?.probability ?? 1) * (alone ? 1 : (object?.probability ?? 1));
}

const GETS = /\b(?:g[eo]t(?:s|ting)?|receiv(?:ed?|es|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?)(?: [\w-]+){0,2} $/u;

/** "X, by contrast, got F": who gets it gives it to nobody. */
function getsIt({ text, sentence }: Scene, { kind, subject }: Draft, f: FigureItem): boolean {
  if (!subject || (kind !== 'investment' && kind !== 'debt' && kind !== 'purchase')) return false;
  if (!GETS.test(text.slice(Math.max(sentence.start, f.full.start - 40), f.full.start))) return false;
  const nearest = sentence.items.findLast((i) => i.end <= f.full.start && isCompany(i));
  return nearest?.start === subject.span.start;
}

/** The claim that a figure is likeliest to make, where that is likely enough. */
function surmised(seen: Seen, f: FigureItem): Draft | null {
  const { scene } = seen;
  let pairs: ReturnType<typeof pairsOf> | null = null;
  let best: Draft | null = null;
  let most = SURE;
  for (const { kind, chance } of kindsOf(seen, f)) {
    if (chance <= most) break;
    if (kind === 'none') continue;
    const d = telling(scene, f, kind);
    if (!d || governedAway(scene, f, d)) continue;
    pairs ??= d.kind === 'metric' || d.kind === 'price_change' ? null : pairsOf(scene);
    const who = pairs && d.kind !== 'metric' && d.kind !== 'price_change' ? cast(pairs, d, scene.drafts) : OWNED;
    if (who === null || chance * who <= most || getsIt(scene, d, f)) continue;
    most = chance * who;
    best = d;
  }
  return best;
}

/** How often a figure is whose the rules take it for. */
const OWNED = 0.85;

/** Below the first a rule was wrong more often than not; where another reading is as likely as the second, that was right. */
const [DOUBTED, INSTEAD] = [0.01, 0.8];

const kindOfDraft = (d: Draft): string =>
  d.kind !== 'metric'
    ? d.kind
    : d.percent && (d.metric === 'other' || d.metric === 'revenue')
      ? 'share'
      : (d.metric ?? '');

const MEASURED = ['arr', 'backlog', 'capex', 'cash', 'net_loss', 'net_profit', 'other', 'revenue'];

const isNamed = ({ trigger }: Draft): boolean =>
  'type' in trigger && trigger.type === 'word' && isWord(trigger as Item, 'metric');

/** The claims of a figure that its words all but rule out. */
function doubted(seen: Seen, f: FigureItem): Draft[] {
  const { scene } = seen;
  const own = scene.drafts.filter((d) => d.money === f || d.percent === f);
  if (own.length === 0 || own.some((d) => d.support.length > 0 || d.status === 'denied' || d.multiple !== null))
    return [];
  if (scene.drafts.some((d) => d.also.includes(f))) return [];
  const { kinds } = tableOf(scene.grammar.en, f);
  const told = new Set(own.map(kindOfDraft));
  // What several raise or put in together is told either way.
  if (told.has('funding_round') || told.has('investment')) {
    told.add('funding_round');
    told.add('investment');
  }
  // A word that names what is measured knows it better than what stands around the sum.
  if (own.some((d) => d.kind === 'metric' && d.money && isNamed(d))) for (const kind of MEASURED) told.add(kind);
  if (![...told].every((k) => kinds.includes(k))) return [];
  const all = chances(seen, f);
  if (all.some((chance, i) => chance >= DOUBTED && told.has(kinds[i] as string))) return [];
  return all.some((chance) => chance >= INSTEAD) ? own : [];
}

export const surmise: Rule = {
  name: 'en/surmised',
  find(scene) {
    const figures = scene.sentence.items.filter(
      (i): i is FigureItem => isFigure(i) && (i.type === 'money' || i.type === 'percent'),
    );
    if (scene.drafts.length > DRAFTS || figures.length === 0 || figures.length > FIGURES) return [];
    const signs = signsIn(scene);
    for (const f of figures)
      for (const d of doubted({ scene, signs }, f)) scene.drafts.splice(scene.drafts.indexOf(d), 1);
    const found: Draft[] = [];
    for (const f of leftOver(scene)) {
      const d = surmised({ scene: { ...scene, drafts: [...scene.drafts, ...found] }, signs }, f);
      if (d) found.push(d);
    }
    return found;
  },
};
