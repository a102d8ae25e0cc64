// Sales that a Chinese notice tells of by its letter alone: 公司收到股东甲、董事某某的《股份减持计划告知函》, 关于股东乙减持股份计划的公告. Each of the
// holders named before the letter plans to sell, or has sold where the plan is done.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import type { NameItem } from '../../item.ts';
import { type Holders, holdersIn } from './holders.ts';
import { whose } from './notice.ts';

const LETTER =
  /(?:减持[^,;。《》]{0,16}(?:计划|预披露|意向|方案|实施进展|进展|结果|情况|完成|承诺)[^,;。《》]{0,14}(?:告知函|通知|公告|函|预披露公告|报告)|减持(?:股份|公司股份)?(?:计划|的预披露|的?告知函))/u;
const GETS = /(?:收到|接到|获悉|披露|公布|公告|发布)[^。;]{0,120}$/u;
const DONE = /实施完(?:毕|成)|减持完成|减持结果|期限届满|时间届满|减持完毕|实施进展|减持进展|终止|提前终止|取消/u;
/** So far behind the names their letter may stand. */
const NEAR = 48;

function letterOf({ text, sentence }: Scene, { start, end }: Holders): { start: number; end: number } | null {
  const m = LETTER.exec(text.slice(end, Math.min(sentence.end, end + NEAR + 60)));
  if (!m || m.index > NEAR || !GETS.test(text.slice(Math.max(sentence.start, start - 60), end))) return null;
  const between = text.slice(end, end + m.index);
  return /[。;]|(?:持有|质押|冻结|增持)/u.test(between)
    ? null
    : { start: end + m.index, end: end + m.index + m[0].length };
}

/** 《关于(减持)某某股份减持计划的告知函》: the company that the letter names. */
function lettered({ text, sentence }: Scene, { end, refs }: Holders, until: number): Ref | null {
  const name = sentence.items.find(
    (i): i is NameItem =>
      isCompany(i) &&
      i.start >= end &&
      i.end <= until &&
      /关于(?:减持)?$/u.test(text.slice(end, i.start)) &&
      /^(?:股份|公司|股票|集团)/u.test(text.slice(i.end, i.end + 2)),
  );
  const ref = name ? refOf(name) : null;
  return ref && !refs.some((r) => sameRef(r, ref)) ? ref : null;
}

function plansIn(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  return holdersIn(scene).flatMap((holders) => {
    const letter = letterOf(scene, holders);
    if (!letter || DONE.test(text.slice(holders.start, Math.min(sentence.end, letter.end + 12)))) return [];
    const object = lettered(scene, holders, letter.end) ?? whose(scene, holders, holders.refs);
    const clause = sentence.clauses.find((c) => c.start <= letter.start && letter.start < c.end);
    if (!object || !clause) return [];
    const base = { rule: 'zh/notice-plan', kind: 'divestment', trigger: letter, clause, object } as const;
    return holders.refs.map((subject) => draft({ ...base, subject, extent: 'reduce', status: 'planned' }));
  });
}

export const noticePlans: Rule = {
  name: 'zh/notice-plan',
  find: (scene) =>
    scene.text.slice(scene.sentence.start, scene.sentence.end).includes('减持')
      ? plansIn(scene).filter(
          (d) => !scene.drafts.some((o) => o.kind === 'divestment' && sameRef(o.subject, d.subject)),
        )
      : [],
};
