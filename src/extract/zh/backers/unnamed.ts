// Investors that a Chinese text does not name but says what they are: 某互联网大厂拟向X投资5亿元, 一家中东主权基金向X注资2亿美元. Takes a
// clause, gives the investment with the words that describe who pays; what is several, or only pointed at, is left.
import { type Draft, draft, isCompany, type Rule, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isWord, type NameItem } from '../../item.ts';
import { told } from '../govern.ts';

const KIND =
  '(?:平台|基金|机构|公司|企业|厂商|大厂|巨头|集团|银行|车企|药企|运营商|资本|财团|富豪|家族办公室|投资者|投资人|投资方|国资|云商|供应商|客户)';
const WHO = new RegExp(
  `^(?:(?:据悉|此外|另外|其中|同时),?)?((?:某家?|一家|一只|一个|一名|一位)[^,;。:的]{0,14}?${KIND})(?=拟|将|已|计划|正|曾|有意|牵头|同意|宣布|向|对|考虑)`,
  'u',
);
const INTO =
  /[向对]([^,;。]{2,24}?)(?:追加|增加)?(?:投资|注资|增资)(?:了)?(?:近|约|逾|超|至多|最多|最高|至少|不超过|多达|高达)?$/u;
const AGAIN = /^[向对]/u;

/** Who is described at the head of this clause, or of the one before, whose deed it is. */
function describedIn({ text, sentence }: Scene, clause: Clause): { start: number; end: number } | null {
  const before = AGAIN.test(text.slice(clause.start, clause.end)) ? sentence.clauses[clause.index - 1] : undefined;
  for (const c of before ? [before] : [clause]) {
    const m = WHO.exec(text.slice(c.start, c.end));
    const who = m?.[1];
    if (!m || !who || c.items.some((i) => isCompany(i) && !i.row.id.startsWith('?') && i.start < c.start + m[0].length))
      continue;
    return { start: c.start + m[0].length - who.length, end: c.start + m[0].length };
  }
  return null;
}

function paid(scene: Scene, clause: Clause): Draft[] {
  const { text } = scene;
  const money = clause.items.find((i): i is FigureItem => i.type === 'money');
  const m = money && !told(scene, money) ? INTO.exec(text.slice(clause.start, money.full.start)) : null;
  const into = m && clause.items.find((i): i is NameItem => isCompany(i) && i.start === clause.start + m.index + 1);
  const word = clause.items.find(
    (i) => isWord(i, 'invest') && into && i.start >= into.end && i.end <= (money?.end ?? 0),
  );
  const who = into && word ? describedIn(scene, clause) : null;
  if (!money || !into || !word || !who) return [];
  const subject = { span: who, row: null };
  // 某平台拟牵头十余家机构,向X投资: planned in the clause before.
  const lead = who.end < clause.start ? text.slice(who.end, clause.start) : '';
  const status = /^(?:拟|计划|将|正?考虑|准备|有意)/u.test(lead) ? ('planned' as const) : null;
  return [
    draft({
      rule: 'zh/unnamed-investor',
      kind: 'investment',
      trigger: word,
      clause,
      subject,
      object: refOf(into),
      money,
      status,
    }),
  ];
}

export const unnamed: Rule = {
  name: 'zh/unnamed-investor',
  find: (scene) =>
    /某|一[家只个名位]/u.test(text(scene)) ? scene.sentence.clauses.flatMap((clause) => paid(scene, clause)) : [],
};
const text = (scene: Scene): string => scene.text.slice(scene.sentence.start, scene.sentence.end);
