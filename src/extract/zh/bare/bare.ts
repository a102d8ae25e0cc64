// Deals told without a figure in words that no rule knows: who joined, who sold out, who is whose customer, supplier or lender. For
// every two parties of a sentence weights say how likely it is that one invests in, holds, sells, buys from or lends to the
// other; a claim is made only where that is likely enough, and once a text for each kind and pair.
import { type Discourse, type Draft, draft, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type Item, isWord, sense } from '../../item.ts';
import { mayTake } from '../casting/casting.ts';
import { unreal } from '../certainty/unreal.ts';
import { stages } from '../closing/stage.ts';
import { between, type Dealt } from './between.ts';
import { type Kind, likeliest, sum, tablesOf } from './scores.ts';
import { type Spot, spotsOf } from './spots.ts';

/** How likely a deal must be; a lower bar made more wrong ones than right ones on texts that nobody had looked at. */
const SURE = 0.65;
/** The same beside one that is likely enough in the same list. */
const LISTED = 0.45;
const DRAFTS = 60;

/** Words that tell of each kind, the surest first. */
const WORDS: Record<Kind, readonly string[]> = {
  investment: ['invest', 'buy', 'investor-noun', 'raise', 'round', 'hold'],
  stake: ['hold', 'invest'],
  divestment: ['divest', 'hold'],
  purchase: ['supply', 'buy', 'lease-out', 'win'],
  debt: ['borrow', 'raise'],
};
const ALL = /清仓|清空|出清|退出|离场|撤出|全部|全数|悉数|尽数|不留|卖光|[卖售][给予掉]|易主/u;
const COLUMNS: Record<Kind, readonly [number, number]> = {
  investment: [0, 1],
  stake: [2, 3],
  divestment: [4, 5],
  purchase: [6, 7],
  debt: [8, 9],
};

const hasFigure = (d: Draft): boolean => (d.money ?? d.percent ?? d.multiple) !== null;
/** The word that tells of the deal nearest to the party, in its clause. */
function verb(kind: Kind, clause: Clause, at: number): Item | null {
  for (const cls of WORDS[kind]) {
    const found = clause.items.filter((i) => isWord(i, cls));
    found.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (found[0]) return found[0];
  }
  return null;
}

interface Deal {
  kind: Kind;
  subject: Spot;
  object: Spot;
  chance: number;
}

/** X是…供应商: whoever is told to supply does not buy. */
const SUPPLIES = /^[^,;。]{0,8}(?:是|为|成为|成了)[^,;。]{0,8}(?:供应商|供货商|供应方|代工方|代工厂)/u;

/** 有多少购自X, 是否卖给X, X不在其列: nobody says that it is so. */
const ASKED = /多少|是否|能否|会否|可否|有没有|是不是|不在|不含|不包括|未见|并非|除外/u;

/** What is only asked is no deal; where a verb of investing stands in the clause of a party the rules have had their say. */
function ruled({ text }: Scene, { kind, subject, object }: Deal): boolean {
  if ([subject, object].some(({ clause }) => clause && ASKED.test(text.slice(clause.start, clause.end)))) return true;
  if (kind === 'purchase' && subject.clause)
    return SUPPLIES.test(text.slice(subject.ref.span.end, Math.min(subject.clause.end, subject.ref.span.end + 30)));
  if (kind !== 'investment') return false;
  return [subject, object].some(({ clause }) => clause?.items.some((i) => sense(i, 'invest') === 'do') ?? false);
}

function made(scene: Scene, { kind, subject, object }: Deal): Draft {
  const [first, second] = [subject, object].filter((s) => s.clause).sort((a, b) => b.at - a.at) as [Spot, Spot?];
  const near = [first, second].find((s) => s?.clause && verb(kind, s.clause, s.at)) ?? first;
  const clause = near.clause as Clause;
  const trigger = verb(kind, clause, near.at) ?? { start: near.at, end: clause.end };
  const all = ALL.test(scene.text.slice(clause.start, clause.end));
  return draft({
    rule: 'zh/bare',
    kind,
    trigger: { start: trigger.start, end: trigger.end },
    clause,
    subject: subject.ref,
    object: object.ref,
    extent: kind !== 'divestment' ? null : all ? 'exit' : 'reduce',
    recast: 'zh/surmised',
  });
}

/** Is another deal, itself likely enough, the same but for who of a list it is? */
function alike(d: Deal, o: Deal): boolean {
  if (o.chance < SURE || o.kind !== d.kind) return false;
  const lists = (a: Spot, b: Spot): boolean => a.list >= 0 && a.list === b.list;
  return (
    (lists(d.subject, o.subject) && d.object.id === o.object.id) ||
    (lists(d.object, o.object) && d.subject.id === o.subject.id)
  );
}

/** The deals that are likely enough, the surest first. */
function likely(scene: Scene, dealt: Dealt): Deal[] {
  const here = spotsOf(scene);
  if (!here || here.spots.length < 2) return [];
  const { line, spots } = here;
  const { parties, pairs } = tablesOf(scene.grammar.zh);
  const weights = spots.map(({ signs }) => sum(parties, signs));
  const found: Deal[] = [];
  spots.forEach((subject, i) => {
    spots.forEach((object, j) => {
      if (subject.id === object.id || !(subject.clause ?? object.clause)) return;
      const pair = sum(pairs, between({ scene, line, dealt }, subject, object));
      const [kind, chance] = likeliest(weights[i] as number[], weights[j] as number[], pair);
      const [one, other] = COLUMNS[kind];
      if (chance >= LISTED && mayTake(subject.ref, one) && mayTake(object.ref, other))
        found.push({ kind, subject, object, chance });
    });
  });
  return found.filter((d) => d.chance >= SURE || found.some((o) => alike(d, o))).sort((x, y) => y.chance - x.chance);
}

/** Takes the deals of a sentence into what the text has told. */
function take(discourse: Discourse, drafts: readonly Draft[]): void {
  discourse.dealt ??= new Map();
  for (const d of drafts) {
    if (!d.subject?.row || !d.object?.row) continue;
    const pair = `${d.subject.row.id}|${d.object.row.id}`;
    const kinds = discourse.dealt.get(pair) ?? [];
    if (!kinds.includes(d.kind)) discourse.dealt.set(pair, [...kinds, d.kind]);
  }
}

function deals(scene: Scene): Draft[] {
  const { discourse, drafts } = scene;
  const dealt: Dealt = discourse.dealt ?? new Map();
  // Who gives is told, or the other way round.
  const told = new Set(drafts.map((d) => `${d.kind}|${d.subject?.row?.id}`));
  for (const d of drafts) told.add(`${d.kind}|${d.object?.row?.id}|${d.subject?.row?.id}`);
  const known = (kind: Kind, a: string, b: string): boolean =>
    told.has(`${kind}|${a}`) || told.has(`${kind}|${a}|${b}`) || (dealt.get(`${a}|${b}`)?.includes(kind) ?? false);
  const pairs = new Set<string>();
  const found: Draft[] = [];
  for (const deal of likely({ ...scene, drafts: drafts.filter(hasFigure) }, dealt)) {
    const [a, b] = [deal.subject.id, deal.object.id];
    const pair = a < b ? `${a}|${b}` : `${b}|${a}`;
    if (pairs.has(pair) || known(deal.kind, a, b) || ruled(scene, deal)) continue;
    pairs.add(pair);
    found.push(made(scene, deal));
  }
  return found;
}

/** Finds the deals of a sentence and lays them by: what reads on goes by what the rules told, not by guesses. */
export const bare: Rule = {
  name: 'zh/bare',
  find(scene) {
    const found = scene.drafts.length > DRAFTS ? [] : deals(scene);
    take(scene.discourse, [...scene.drafts, ...found]);
    scene.discourse.guessed = found;
    return [];
  },
};

/** Tells the deals laid by, once the sentence has been taken in: with the round they belong to, and none of what is not so. */
export const guesses: Rule = {
  name: 'zh/bare',
  find(scene) {
    const { guessed } = scene.discourse;
    if (!guessed || guessed.length === 0) return [];
    scene.discourse.guessed = [];
    const drafts = [...guessed];
    const alone = { ...scene, discourse: { ...scene.discourse }, drafts };
    for (const rule of [stages, unreal]) rule.find(alone);
    return drafts;
  },
};
