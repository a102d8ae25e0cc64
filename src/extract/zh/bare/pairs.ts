// Who is on which side of a Chinese deal told by a template: the parties of its parts, whoever its list names behind the words, and
// for a side that the clause leaves open who speaks, who acts, or whom the text is about.
import { type Draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import { borrowerOf, isLender } from '../loans/lenders.ts';
import { financed } from '../parties.ts';
import { takersAt } from '../passing/takers.ts';
import { itemFrom } from '../reference/items.ts';
import { agents, isFund } from '../roles.ts';
import { same } from '../takings/parties.ts';
import { actor, hero, type Match, type Part, type Template } from './template.ts';

export interface Bare {
  kind: Draft['kind'];
  subject: Ref;
  object: Ref;
}

/** The sides of a kind: who is its subject, who its object. */
const SIDES: Readonly<Record<Part, 'subject' | 'object'>> = {
  b: 'subject',
  s: 'object',
  c: 'object',
  i: 'subject',
  h: 'subject',
  g: 'subject',
  t: 'subject',
  l: 'subject',
  d: 'object',
};

const HOLDER = /股东|投资人|投资者|投资方|机构|基金|创投|持股|老股|股份|股权/u;

/** Is who goes somebody who has put money into the company, by trade, by the words, or as the text has told? */
export function holds(scene: Scene, words: string, { subject, object }: { subject: Ref; object: Ref }): boolean {
  if (isFund(subject) || HOLDER.test(words)) return true;
  return (scene.discourse.tales ?? []).some(
    (d) => (d.kind === 'investment' || d.kind === 'stake') && sameRef(d.object, object) && sameRef(d.subject, subject),
  );
}

const wordsOf = ({ w, at }: Match): string => w.scene.text.slice(Math.max(w.clause.start, at.start - 8), at.end);

/** Whose the open side is: of who spoke, of the same deal just told, else who acts. */
function openSide(scene: Scene, match: Match, { template, side, not }: Open): Ref | null {
  const { w, at, we } = match;
  const { kind } = template;
  const free = (r: Ref | null | undefined): Ref | null => (r && !not.some((n) => same(scene, n, r)) ? r : null);
  const own = we ? (free(speaking(scene, not)) ?? hero(scene, not)) : null;
  if (own) return own;
  // 甲宣布降价;乙转让股份: what an item of a headline leaves open is not in the one before.
  const from = side === 'object' && not.length > 0 ? itemFrom(scene, w.clause) : null;
  if (from !== null) return free(scene.drafts.findLast((d) => d.clause.start >= from && IN_SHARES.has(d.kind))?.object);
  if (kind === 'debt') {
    const who = side === 'object' ? actor(scene, w.clause, { at: at.start, not }) : null;
    return side === 'object' ? free(who && !isLender(who) ? who : borrowerOf(scene, not)) : null;
  }
  if (side === 'object' && kind !== 'purchase') {
    const shares = scene.drafts.findLast((d) => IN_SHARES.has(d.kind) && d.object);
    const prior = shares ?? scene.discourse.tales?.findLast((d) => IN_SHARES.has(d.kind) && d.object);
    if (SIDE.test(wordsOf(match)))
      return free(prior?.object) ?? (template.behind === 'g' ? free(financed(scene)) : null);
    const own = kind === 'investment' ? free(financed(scene)) : null;
    const acting = actor(scene, w.clause, { at: at.start, not });
    // 新增股东某基金,原股东X退出: not from a fund.
    return free(shares?.object) ?? own ?? hero(scene, not) ?? (acting && isFund(acting) ? null : acting);
  }
  if (template.portfolio) return free(keeper(scene));
  if (template.hero) return hero(scene, not);
  // 减速机向X买: who answers in an interview speaks of his company.
  const acting = agents(scene, w.clause, at.start).length > 0;
  const answers = acting ? null : free(speaking(scene, not));
  if (answers) return answers;
  const before = scene.drafts.findLast((d) => d.kind === kind && d.rule.startsWith('zh/bare'));
  // 产品被甲采用,晶圆由乙代工: whoever sold the whole buys what goes into it.
  const whole =
    template.parts && before?.clause !== w.clause && !PARTS.test(before?.rule ?? '') ? before?.object : null;
  return free(whole) ?? free(before?.[side]) ?? actor(scene, w.clause, { at: at.start, not });
}

/** The rules of such parts. */
const PARTS = /^zh\/bare-(?:made-by|goods-from|work-goes|casts-at)$|^$/u;

const SIDE = /接|受让|买[方家]|转让方|卖[方家]|出[让售]方/u;
export const IN_SHARES: ReadonlySet<Draft['kind']> = new Set(['divestment', 'investment', 'stake']);

interface Open {
  template: Template;
  side: 'subject' | 'object';
  not: readonly Ref[];
}

/** Does a company run computers, and so buy power for them? */
const runs = ({ row }: Ref): boolean => row?.kind === 'cloud' || row?.kind === 'lab' || (row?.sells.length ?? 0) > 0;

/** Who does what a kind tells by his trade: a bank lends, a fund invests, who runs computers buys. */
const acts = (kind: Bare['kind']): ((r: Ref) => boolean) =>
  kind === 'debt' ? isLender : kind === 'investment' ? isFund : runs;

/** Who holds what a passage tells of: who was last told to hold, else whom the text is about, a fund too. */
function keeper({ discourse, drafts, sentence }: Scene): Ref | null {
  const { holder, title, main, topic, tales } = discourse;
  const here = drafts.findLast((d) => IN_SHARES.has(d.kind) && d.subject)?.subject;
  if (here && isFund(here)) return here;
  const last = tales?.findLast((d) => IN_SHARES.has(d.kind) && d.subject)?.subject ?? null;
  return holder && sentence.start - holder.at < 200 ? holder.ref : (title ?? main ?? here ?? last ?? topic);
}

export const isHero = ({ discourse: { title, main } }: Scene, givers: readonly Ref[]): boolean =>
  givers.some((g) => sameRef(g, title) || sameRef(g, main ?? null));

/** 我们: the company that whoever speaks is of. */
function speaking(scene: Scene, not: readonly Ref[]): Ref | null {
  const row = scene.speakerOrg;
  if (!row) return null;
  const ref = { span: { start: scene.sentence.start, end: scene.sentence.start }, row, text: row.names['zh-Hans'] };
  return not.some((n) => sameRef(n, ref)) ? null : ref;
}

const TO_US = /(?:给|借|投|贷|批)(?:了|给)*我们/u;
/** 彰银给了我们一笔4亿元的授信: whoever speaks is who gets it. */
export function ours(scene: Scene): void {
  for (const d of scene.drafts) {
    if (d.kind !== 'debt' && d.kind !== 'investment') continue;
    if (!TO_US.test(scene.text.slice(d.clause.start, d.clause.end))) continue;
    const us = speaking(scene, []) ?? hero(scene, d.subject ? [d.subject] : []);
    if (us && !sameRef(us, d.subject)) d.object = us;
  }
}

/** Somebody with a name, or a kind of investor that has none. */
const known = (scene: Scene, r: Ref): boolean =>
  r.row !== null || /(?:基金|资管|资本|创投|财团|投资|集团)$/u.test(scene.text.slice(r.span.start, r.span.end));

/** The deals of a match: whoever is named on one side with each of the other. */
export function pairsOf(match: Match, template: Template): Bare[] {
  const { w, at, parts } = match;
  const { kind, behind, holder } = template;
  const { scene, clause } = w;
  const list = behind ? takersAt(w, at.end - clause.start) : [];
  const more = behind && kind !== 'purchase' ? list.filter((r) => known(scene, r)) : list;
  const given = parts.has('g') || template.both === true;
  const on = (side: 'subject' | 'object'): Ref[] => [
    ...[...parts].filter(([p]) => SIDES[p] === side && !(given && p === 't')).flatMap(([, refs]) => refs),
    ...(behind && SIDES[behind] === side ? more : []),
  ];
  const subjects = on('subject');
  const objects = on('object');
  const not = [...subjects, ...objects];
  if ((not.length === 0 && !template.both) || (behind && more.length === 0)) return [];
  // ZT的主要客户为…: of somebody whom nobody knows.
  if (objects.length === 0 && (scene.text[at.start - 1] === '的' || scene.text[at.start] === '的')) return [];
  const open = (side: 'subject' | 'object', but: readonly Ref[]): Ref[] => {
    const ref = openSide(scene, match, { template, side, not: but });
    return ref ? [ref] : [];
  };
  const from = subjects.length > 0 ? subjects : open('subject', not);
  const to = objects.length > 0 ? objects : open('object', [...not, ...from]);
  // 软银大举出脱持股: whom the text is about sells somebody else's.
  if (kind === 'divestment' && objects.length === 0 && isHero(scene, from)) return [];
  const made = from.flatMap((subject) =>
    to.map((object) =>
      template.turns && acts(kind)(object) && !acts(kind)(subject)
        ? { kind, subject: object, object: subject }
        : { kind, subject, object },
    ),
  );
  const takers = given ? (parts.get('t') ?? []) : [];
  const taken = takers.flatMap((subject) => to.map((object) => ({ kind: 'investment' as const, subject, object })));
  return [...made.filter((b) => !holder || holds(scene, wordsOf(match), b)), ...taken];
}
