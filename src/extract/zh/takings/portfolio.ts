// What a holder came into and went out of, company by company, in Chinese: 某某新进了甲、乙和丙,增持丁,减持5只股票,包括戊、己. Lists behind
// verbs of dealing in shares, without a figure of each.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, isWord } from '../../item.ts';
import { list, type Where } from './lots.ts';
import { GAP, masked, NAME } from './mask.ts';
import { beside, same, takersOf } from './parties.ts';
import type { Verb } from './verbs.ts';

const IN = '新进|增持|加仓|买入|建仓|新增|买进|增仓';
const OUT = '减持|减仓|清仓|抛售|卖出|退出';
const SELLS = new RegExp(OUT, 'u');
const WORTH = new RegExp(`${IN}|${OUT}`, 'u');
const SEVERAL = '(?:、|,?以及|和|与|及)';
const LIST = `${NAME}${GAP}(?:${SEVERAL}${NAME}${GAP})*`;
const SO_MANY =
  '(?:\uE008+|[两几多]只|数只)[^,;。:、\uE001-\uE007]{0,6}?(?:股票|个股|公司|标的|股|新股|上市公司|行业股|基金|转债)';
/** What stands between the verb and the list: 了, 的有, 较多的有, 5只股票,包括. */
const LEAD = `(?:持有|持仓|入|了|过|的|较多的?|最多的?|数量|比例|金额|幅度|排名|居前|前三|还|有|是|包括|为|:)*(?:${SO_MANY}[,:]?(?:分别|主要|其中)?(?:为|是|有|包括|即)?:?)?`;
const DEALS = new RegExp(`(?<verb>${IN}|${OUT})${LEAD}(?<list>${LIST})`, 'gdu');
const TOLD_BEHIND = new RegExp(`(?<verb>${IN}|${OUT})(?:持有|了|的)*${SO_MANY}$`, 'u');
const GOES_ON = new RegExp(`^(?:分别|主要|其中|即)*(?:为|是|有|包括|即):?(?<list>${LIST})`, 'du');
/** Behind the list: nothing, so many, 前十大股东. */
const END =
  /^(?:$|[,;。:)]|等(?:\uE008+|[两几多数])?[只家个]?[^,;。]{0,8}(?:股票|个股|公司|标的|股|[,;。]|$)|\uE008+[^,;。]{0,4}(?:股票|个股|公司|股)|[的]?前十大|,)/u;
const OF_TOP = /^(?:的)?前十大/u;

interface Found {
  verb: { start: number; end: number };
  from: number;
  to: number;
  clause: Clause;
  mask: string;
}

/** The lists of a clause, or of the one behind it. */
function listsIn(w: Where): Found[] {
  const { clause, mask, scene } = w;
  const found: Found[] = [];
  for (const m of mask.matchAll(DEALS)) {
    const [at, span] = [m.indices?.groups?.verb, m.indices?.groups?.list];
    if (!at || !span) continue;
    const rest = mask.slice(span[1]);
    const word = mask.slice(at[0], at[1]);
    // 股东新增某某: who comes in is a holder, and nobody's holding.
    if (word === '新增' && /股东(?:名单|名册|行列)?(?:中|里)?$/u.test(mask.slice(0, at[0]))) continue;
    const fits = word === '退出' ? OF_TOP.test(rest) : END.test(rest);
    if (fits) found.push({ verb: { start: at[0], end: at[1] }, from: span[0], to: span[1], clause, mask });
  }
  const open = TOLD_BEHIND.exec(mask.replace(/[,;。]$/u, ''));
  const next = scene.sentence.clauses[clause.index + 1];
  if (open?.groups?.verb && next) {
    const behind = masked(scene, next);
    const span = GOES_ON.exec(behind)?.indices?.groups?.list;
    const verb = { start: open.index, end: open.index + open.groups.verb.length };
    if (span) found.push({ verb, from: span[0], to: span[1], clause: next, mask: behind });
  }
  return found;
}

/** Who holds: who stands before the verb, else who dealt last just before. */
function holdersOf(w: Where, { verb }: Found): Ref[] {
  const asked: Verb = { ...verb, form: 'behind', from: verb.end, whole: true };
  const near = beside(w, asked);
  if (near.length > 0) return near;
  const acting = takersOf(w, asked);
  if (acting.length > 0) return acting;
  const { tales, holder } = w.scene.discourse;
  const last = w.scene.drafts.findLast((d) => RULE.test(d.rule)) ?? tales?.findLast((d) => RULE.test(d.rule));
  const from = last?.subject ?? null;
  if (from && last && w.scene.sentence.start - last.trigger.end < 120) return [from];
  return holder && w.scene.sentence.start - holder.at < 120 ? [holder.ref] : [];
}
const RULE = /^zh\/portfolio/u;

function draftsOf(w: Where, found: Found): Draft[] {
  const { scene } = w;
  const holders = holdersOf(w, found);
  const whole = { scene, clause: found.clause, mask: found.mask };
  const companies = list(whole, found.from, found.to);
  const word = w.mask.slice(found.verb.start, found.verb.end);
  const out = SELLS.test(word);
  const trigger = { start: w.clause.start + found.verb.start, end: w.clause.start + found.verb.end };
  return holders.flatMap((subject) =>
    companies
      .filter((object) => !same(scene, object, subject))
      .map((object) =>
        draft({
          rule: 'zh/portfolio',
          kind: out ? 'divestment' : 'investment',
          trigger,
          clause: w.clause,
          subject,
          object,
          extent: out ? (/清仓|退出/u.test(word) ? 'exit' : 'reduce') : null,
        }),
      ),
  );
}

/** The same sale, of somebody else who holds nothing here. */
const mistaken = (o: Draft, d: Draft, made: readonly Draft[]): boolean =>
  o.kind === d.kind &&
  o.rule === 'zh/divestment' &&
  o.clause === d.clause &&
  !(o.money ?? o.percent) &&
  sameRef(o.object, d.object) &&
  !made.some((m) => sameRef(m.subject, o.subject));

export const portfolio: Rule = {
  name: 'zh/portfolio',
  find: (scene: Scene) => {
    if (!WORTH.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses) {
      if (!WORTH.test(scene.text.slice(clause.start, clause.end))) continue;
      if (clause.items.some((i) => isWord(i, 'negated') || isWord(i, 'hypothetical') || isWord(i, 'planned'))) continue;
      const w = { scene, clause, mask: masked(scene, clause) };
      for (const found of listsIn(w)) made.push(...draftsOf(w, found));
    }
    // 分别为甲、乙;减持了丙: whom another rule took for the holder was one of what is held.
    for (const d of made) {
      const at = scene.drafts.findIndex((o) => mistaken(o, d, made));
      if (at >= 0) scene.drafts.splice(at, 1);
    }
    // What the verb alone has told is told by the list.
    const known = (d: Draft): boolean => {
      const same = scene.drafts.find(
        (o) => o.kind === d.kind && sameRef(o.subject, d.subject) && sameRef(o.object, d.object),
      );
      if (same && !(same.money ?? same.percent)) same.rule = d.rule;
      return same !== undefined;
    };
    return made.filter((d) => !known(d));
  },
};
