// Lines of a register of owners, in Chinese, that have no verb of holding of their own: 乙以32%居次, 剩下的8%握在丙手里, 仅次于丁的24%与戊的9.8%,
// 甲、乙分别降至8.2%和5.7%, 其持股由33.6%摊薄至28.9%. Gives who holds how much; and mends the company of holdings that were told of another
// holder.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { takersAt } from '../passing/takers.ts';
import { isFund } from '../roles.ts';
import type { Where } from '../takings/lots.ts';
import { BACK, GAP, masked, NAME, PERCENT } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { heldIn, isTold } from './whose.ts';

const SHARES = /股|持|权益|居次|居首|握|归|剩下/u;
const KIN = '(?:家族|一方|团队|夫妇|集团|公司|等)?';
const WHO = `(?<who>[^,;:。\\uE005\\uE006]{0,40}?${NAME}${GAP}${KIN})`;
/** 乙以32.27%居次. */
const RANKED = new RegExp(
  `^\\s*${WHO}(?:则|也|亦)?以(?<p>${PERCENT})的?(?:持股|股权|比例|股份)*(?:居次|居首|次之|位居|位列|名列|排|紧随|居第|列第|成为)`,
  'du',
);
/** 剩下的8.08%就握在丙手里, 其余20%归丁. */
const REST = new RegExp(
  `(?:剩下|其余|余下|剩余|另外)的?(?:约)?(?<p>${PERCENT})的?(?:股权|股份|权益)?(?:就|则|都|目前|现时|现|仍|正)*(?:握在|掌握在|落在|归属|归|属于|由|为|在)(?<who>[^,;:。]{0,16}?${NAME}${GAP}${KIN})(?:手[里中上]|持有|所有|名下|控制|掌握|$)`,
  'du',
);
/** 仅次于丁的24%与戊的9.8%. */
const BELOW = new RegExp(
  `次于(?<who>[^,;:。]{0,12}?${NAME}${GAP}${KIN})(?:的|所持的?|持股)(?<p>${PERCENT})(?:[和与及、](?<who2>[^,;:。]{0,12}?${NAME}${GAP}${KIN})(?:的|所持的?|持股)(?<p2>${PERCENT}))?`,
  'du',
);
/** 甲、乙分别降至8.2%和5.7%. */
const MOVED = new RegExp(
  `^\\s*(?:\\uE007|目前|而|其中|,)*${WHO}(?:则|也|亦|的?持股量?|的?股权|所持股份|占股|比例)*(?:分别|各自|依次|相应|随之)*(?:将|被|已|由)*(?:摊薄|稀释|降低|降|减|升|增|提高|提升|上升|下降)(?:至|到|为)(?<p>${PERCENT})(?<more>(?:[、和与及](?:${PERCENT}))*)`,
  'du',
);
/** 第一大股东甲占19.8%. */
const FIRST = new RegExp(
  `(?:第?\\uE008+|第[一二三四五六七八]大|最大|控股|大|单一|战略|法人|机构)股东(?:为|是|仍是|仍为|:)?(?<who>[^,;:。\\uE005\\uE006]{0,14}?${NAME}${GAP}${KIN})(?:则|也|仍|目前|现|合计|持股|,)*(?:持股|占股|占|持有|握有|控制)(?:比例)?(?:为|达|的)?(?<p>${PERCENT})`,
  'du',
);
/** 母公司甲对它握股51%, 甲对乙的持股由1.1%增至2.6%. */
const TOWARDS = new RegExp(
  `^\\s*${WHO}(?:则|也|目前|现)*对(?:${BACK}|${NAME})${GAP}的?(?:持股|握股|占股|持仓|控股)(?:比例|量)?(?:则|也|已|为|达|约|升至|降至|增至|减至)*(?:(?:由|从)(?<p>${PERCENT})[^,;:。\\uE001-\\uE006]{0,8}?(?:至|到|为)(?<p2>${PERCENT})|(?<p3>${PERCENT}))`,
  'du',
);
/** 甲所持乙股份由原来的两成增至24%. */
const HOLDS_OF = new RegExp(
  `^\\s*${WHO}(?:则|也|目前|现)*(?:所持有?|持有)的?(?:${BACK}|${NAME})${GAP}的?(?:股份|股权|股票|权益)(?:比例)?(?:则|也|已|将|随之|因此)*(?:由|从)(?:此前|原来|之前|原先|先前)?的?(?<p>${PERCENT})[^,;:。\\uE001-\\uE006]{0,10}?(?:至|到|为)(?<p2>${PERCENT})`,
  'du',
);
/** 其持股由33.6%摊薄至28.9%. */
const PAIR = new RegExp(
  `(?<its>${BACK}|^\\s*)(?:因此|随之|相应|则|也|的)*(?:所占|所持|合计)?(?:持股比例|持股量|持股|股份|股权|占股|权益)(?:比例)?(?:因此|随之|相应|则|也|将|会|已)*(?:由|从)(?<p>${PERCENT})[^,;:。\\uE001-\\uE006]{0,10}?(?:至|到|为)(?<p2>${PERCENT})`,
  'du',
);

const at = (w: Where, i: number): number => w.clause.start + i;
const percentAt = (w: Where, i: number): FigureItem | null =>
  w.clause.items.find((f): f is FigureItem => isFigure(f) && f.type === 'percent' && f.full.start === at(w, i)) ?? null;

interface Line {
  who: Ref[];
  percents: FigureItem[];
}

/** The parties of a stretch that a group of a pattern took. */
function whoIn(w: Where, m: RegExpExecArray, group: string): Ref[] {
  const span = m.indices?.groups?.[group];
  return span ? takersAt({ ...w, mask: w.mask.slice(0, span[1]) }, span[0]) : [];
}

const figureOf = (w: Where, m: RegExpExecArray, group: string): FigureItem[] => {
  const span = m.indices?.groups?.[group];
  const one = span ? percentAt(w, span[0]) : null;
  return one ? [one] : [];
};

/** Who alone is named in the clause before: whom 其 means, and a clause without anybody. */
function before(scene: Scene, clause: Clause): Ref[] {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from) return [];
  const mask = masked(scene, from);
  const m = new RegExp(`^\\s*${WHO}`, 'du').exec(mask);
  if (!m || new RegExp(`${NAME}|${BACK}`, 'u').test(mask.slice(m[0].length))) return [];
  return whoIn({ scene, clause: from, mask }, m, 'who');
}

function linesOf(w: Where): Line[] {
  const { scene, clause, mask } = w;
  const lines: Line[] = [];
  const add = (who: Ref[], percents: FigureItem[]): void => {
    if (who.length > 0 && percents.length > 0) lines.push({ who, percents });
  };
  for (const pattern of [RANKED, REST, BELOW, FIRST]) {
    const m = pattern.exec(mask);
    if (!m) continue;
    add(whoIn(w, m, 'who').slice(-1), figureOf(w, m, 'p'));
    add(whoIn(w, m, 'who2').slice(-1), figureOf(w, m, 'p2'));
  }
  const towards = TOWARDS.exec(mask) ?? HOLDS_OF.exec(mask);
  if (towards)
    add(
      whoIn(w, towards, 'who').slice(0, 1),
      ['p', 'p2', 'p3'].flatMap((g) => figureOf(w, towards, g)),
    );
  const moved = MOVED.exec(mask);
  if (
    moved &&
    /股|摊薄|稀释|持|轮/u.test(scene.text.slice(Math.max(0, scene.sentence.start - 60), scene.sentence.end))
  ) {
    const first = figureOf(w, moved, 'p')[0];
    const who = whoIn(w, moved, 'who');
    const all = clause.items.filter(
      (f): f is FigureItem =>
        isFigure(f) &&
        f.type === 'percent' &&
        first !== undefined &&
        f.full.start >= first.full.start &&
        f.full.end <= at(w, moved.index + moved[0].length),
    );
    if (who.length === all.length) for (const [i, one] of who.entries()) add([one], [all[i] as FigureItem]);
  }
  const pair = PAIR.exec(mask);
  if (pair && !new RegExp(NAME, 'u').test(mask.slice(0, pair.index)))
    add(before(scene, clause).slice(0, 1), [...figureOf(w, pair, 'p'), ...figureOf(w, pair, 'p2')]);
  return lines;
}

export const registers: Rule = {
  name: 'zh/held',
  find(scene) {
    if (!SHARES.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses) {
      if (!clause.items.some((i) => i.type === 'percent')) continue;
      if (clause.items.some((i) => isWord(i, 'metric') || isWord(i, 'negated') || isWord(i, 'hypothetical'))) continue;
      const lines = linesOf({ scene, clause, mask: masked(scene, clause) });
      const holders = lines.flatMap((l) => l.who);
      for (const { who, percents } of lines) {
        const sofar = { ...scene, drafts: [...scene.drafts, ...made] };
        const object = heldIn(sofar, clause, holders);
        const subject = who[0];
        if (!object || !subject) continue;
        for (const [i, percent] of percents.entries())
          made.push(
            draft({
              rule: 'zh/held',
              kind: 'stake',
              trigger: percent,
              clause,
              subject,
              object,
              percent,
              ...(i === 0 && percents.length > 1 ? { when: null, status: 'completed' as const } : {}),
            }),
          );
      }
    }
    return made;
  },
};

/** Who is told in the sentence to hold a share. */
const holds = (scene: Scene, ref: Ref): boolean =>
  scene.drafts.some((d) => d.kind === 'stake' && d.subject && same(scene, d.subject, ref));

/** A holder was taken for what is held. */
export const registersSettled: Rule = {
  name: 'zh/held',
  find(scene) {
    const stakes = scene.drafts.filter((d) => d.kind === 'stake' && d.subject && d.object);
    for (const d of stakes) {
      const object = d.object as Ref;
      if (d.rule === 'zh/held' || /^zh\/(?:passed|taking|several)/u.test(d.rule)) continue;
      if (!(isFund(object) || holds(scene, object)) || isTold(scene, d.clause, object)) continue;
      const others = stakes.flatMap((o) => (o.subject ? [o.subject] : []));
      const held = heldIn(
        { ...scene, drafts: scene.drafts.filter((o) => o !== d && !sameRef(o.object, object)) },
        d.clause,
        [...others, object],
      );
      if (!held) continue;
      for (const o of scene.drafts)
        if (
          o.kind === 'investment' &&
          o.clause === d.clause &&
          sameRef(o.object, object) &&
          sameRef(o.subject, d.subject)
        )
          o.object = held;
      d.object = held;
    }
    return [];
  },
};
