// Shares given up, in Chinese, by the places around the verb: 甲拟减持乙3%股份, 甲将所持乙12%股权转让给丙, 甲对乙进行减持. Runs behind the
// rule of sales: sets right whose shares they are where the phrase behind the verb says it, and adds what that rule left out.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { isWord } from '../../item.ts';
import { type Dealt, sharesBehind, type Where } from './lots.ts';
import { masked, NAME } from './mask.ts';
import { beside, given, same } from './parties.ts';
import type { Verb } from './verbs.ts';

const GIVES = /减持|抛售|卖出|出售|转让|清仓|减仓|处置|剥离|划转|售出|出让/gu;
const WORTH = /减|抛|卖|售|让|清仓|处置|剥离|划转/u;
/** Behind the verb: it is a noun there. */
const NOUN =
  /^(?:计划|比例|期间|前|后|完成|数量|完毕|方式|主体|实施|所得|事项|意向|公告|均价|价格|价|款|限制|新规|规定|压力|潮|方|者|人|程序|规模|节奏|时间|协议|书|时|的(?!\uE001)|[,;。、)》”"]|$)/u;
/** 对乙股权的转让款: what goes with a sale. */
const PAPER = /^(?:款|价|协议|事项|合同|收益|所得|金额|计划|方案|预案|程序|手续|费|税)/u;
const BA =
  /(?:将|把)(?<of>[^,;:。!?将把]{1,70}?)(?:以[^,;。]{0,16}|全部|悉数|一并|协议|公开|挂牌|无偿|一次性|打包|依法|分别|的|通过[^,;。]{0,12})*$/u;
const TOWARDS =
  /对(?<of>[^,;:。!?对]{1,40}?)(?:也|均|都|的|则)?(?:进行|实施)(?:了)?$|对(?<at>[^,;:。!?对]{1,40}?)(?:分别|大幅|小幅|继续|连续)*$/u;
const TO = new RegExp(`^(?:了)?(?:给|予|至|到|与)[^,;:。!?\\uE001]{0,14}(?<who>${NAME})`, 'u');

interface Giving extends Dealt {
  verb: { start: number; end: number };
  givers: Ref[];
}

function dealtIn(w: Where, start: number, end: number): { dealt: Dealt; from: number } | null {
  if (PAPER.test(w.mask.slice(end, end + 3))) return null;
  const lead = w.mask.slice(0, start);
  for (const [pattern, cut] of [
    [BA, BA.exec(lead)],
    [TOWARDS, TOWARDS.exec(lead)],
  ] as const) {
    const of = cut?.groups?.of ?? cut?.groups?.at;
    if (!cut || !of) continue;
    const from = start - cut[0].length + cut[0].indexOf(of);
    const part = { ...w, mask: w.mask.slice(0, from + of.length) };
    const dealt = sharesBehind(part, from);
    const named = pattern === TOWARDS && !dealt ? new RegExp(`^${NAME}$`, 'u').test(of) : false;
    if (dealt) return { dealt, from };
    if (named) {
      const whole = sharesBehind({ ...w, mask: `${part.mask}股份` }, from);
      if (whole) return { dealt: whole, from };
    }
  }
  if (NOUN.test(w.mask.slice(end, end + 3))) return null;
  const dealt = sharesBehind(w, end);
  return dealt ? { dealt, from: start } : null;
}

function givingsOf(w: Where): Giving[] {
  const { clause, mask } = w;
  const found: Giving[] = [];
  GIVES.lastIndex = 0;
  for (let m = GIVES.exec(mask); m; m = GIVES.exec(mask)) {
    const [start, end] = [m.index, m.index + m[0].length];
    const what = dealtIn(w, start, end);
    if (!what) continue;
    const verb: Verb = { start: what.from, end: what.from, form: 'behind', from: what.from, whole: false };
    const near = beside(w, verb);
    const givers = near.length > 0 ? near : given(w, what.from);
    if (givers.length === 0) continue;
    const at = { start: clause.start + start, end: clause.start + end };
    found.push({ ...what.dealt, verb: at, givers });
  }
  return found;
}

/** Sets right what was told of the sale; gives what was not. */
function settled(scene: Scene, w: Where, g: Giving): Draft[] {
  const told = scene.drafts.filter(
    (d) => d.kind === 'divestment' && d.trigger.start < g.verb.end && d.trigger.end > g.verb.start,
  );
  const lots = g.lots.filter((l) => l.target && !g.givers.some((s) => same(scene, s, l.target as Ref)));
  const targets = lots.map((l) => l.target as Ref);
  for (const d of told) {
    const first = targets[0];
    if (first && !targets.some((t) => d.object && same(scene, t, d.object))) {
      for (const b of scene.drafts)
        if (b.rule === 'zh/bought' && b.trigger.start === d.trigger.start && sameRef(b.object, d.object))
          b.object = first;
      d.object = first;
    }
  }
  if (told.length > 0) return [];
  const to = TO.exec(w.mask.slice(g.verb.end - w.clause.start));
  const own = lots;
  const base = { trigger: g.verb, clause: w.clause };
  return own.flatMap(({ target, percent }): Draft[] =>
    target
      ? (percent ? g.givers.slice(0, 1) : g.givers).map((subject) =>
          draft({
            ...base,
            rule: 'zh/giving',
            kind: 'divestment',
            subject,
            object: target,
            percent,
            extent: percent?.low === 100 || (to && !percent) ? 'exit' : 'reduce',
          }),
        )
      : [],
  );
}

export const givings: Rule = {
  name: 'zh/giving',
  find: (scene) => {
    if (!WORTH.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
    return scene.sentence.clauses.flatMap((clause) => {
      if (!WORTH.test(scene.text.slice(clause.start, clause.end))) return [];
      if (clause.items.some((i) => isWord(i, 'negated') || isWord(i, 'hypothetical'))) return [];
      const w = { scene, clause, mask: masked(scene, clause) };
      return givingsOf(w).flatMap((g) => settled(scene, w, g));
    });
  },
};
