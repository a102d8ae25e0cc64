// What the founders of a Chinese joint venture put into it: 甲与乙共同投资120亿元成立合资公司; 甲投资120亿元与乙成立合资公司; 甲与乙将成立合资公司,双方各
// 出资5亿元. Takes a sentence, gives the sum once, of all whose it is, into the venture.
import { type Draft, draft, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure, isWord, type NameItem } from '../../item.ts';
import { maskedAll } from '../takings/mask.ts';

const LIST = '\\uE001[\\uE001\\uE002\\uE009、和与及]*';
const WHEN =
  '(?:\\uE007|已|将|同意|承诺|则|也|于|拟|近日|日前|计划|正|宣布|再|又|准备|决定|预计|合计|共同|联合|合资|合作|一起|携手|联手)*';
const AND = '(?:和|与|同|跟|及|以及|携手|联手|联合)';
/** 甲、乙共同, 甲将与乙. */
const TWO = `(?<a>${LIST})(?:集团|公司)?${WHEN}(?:${AND}(?<b>${LIST}))?(?:集团|公司)?${WHEN}`;
const PAYS = '(?:投资|出资|斥资|投入|注资|拿出|砸下)了?';
const SUM = '(?:总额|总计|合计|共|约|近|逾|达|至多|最多|不超过|不低于|\\uE009)*(?<m>\\uE006+)';
const FOUNDS =
  '(?:成立|设立|组建|组成|创办|建立|合组|共建)(?:了|一家|一间|的)*[^,;。\\uE001\\uE006]{0,12}?(?<what>(?:合资|合营)(?:公司|企业)|\\uE003\\uE004*)';
const PLACE = '(?:在[^,;。\\uE001\\uE006]{1,8}?)?';
const GOAL = '(?:的资金)?,?(?:用于|用以|来|以|并|,)?';

const FORMS: readonly RegExp[] = [
  new RegExp(`${TWO}(?<each>各自?|分别|均)?${PAYS}${SUM}${GOAL}${PLACE}${WHEN}${FOUNDS}`, 'du'),
  new RegExp(`(?<a>${LIST})(?:集团|公司)?${WHEN}${PAYS}${SUM},?${WHEN}${AND}${LIST}${PLACE}${WHEN}${FOUNDS}`, 'du'),
  new RegExp(
    `${TWO}${PLACE}${WHEN}${FOUNDS}[^;。\\uE001\\uE006]{0,30}?,(?:其中)?(?:双方|两家公司|两家|三方|各方|两者|两公司)${WHEN}(?<each>各自?|分别|均)?${WHEN}${PAYS}${SUM}`,
    'du',
  ),
];
const VENTURE = /^(?:该|这家|新)?(?:合资|合营)(?:公司|企业)$/u;

type Span = readonly [number, number];

const namesIn = ({ sentence }: Scene, spans: readonly (Span | undefined)[]): Ref[] =>
  sentence.items
    .filter(
      (i): i is NameItem =>
        i.type === 'name' && spans.some((s) => s && i.start >= sentence.start + s[0] && i.end <= sentence.start + s[1]),
    )
    .map(refOf);

/** All of them as one. */
function together(members: Ref[]): Ref[] {
  const [first] = members;
  const last = members[members.length - 1];
  if (!first || !last || members.length === 1) return members;
  return [{ ...first, members, whole: { start: first.span.start, end: last.span.end } }];
}

function paidIn(scene: Scene, form: RegExp, mask: string): Draft[] {
  const { sentence, text } = scene;
  const at = form.exec(mask)?.indices?.groups;
  if (!at?.a || !at.m || !at.what) return [];
  const start = sentence.start + at.m[0];
  const span = { start: sentence.start + at.what[0], end: sentence.start + at.what[1] };
  const money = sentence.items.find(
    (f): f is FigureItem => isFigure(f) && f.type === 'money' && f.full.start === start,
  );
  const clause = sentence.clauses.find((c) => start >= c.start && start < c.end);
  const unsure = clause?.items.some((i) => isWord(i, 'negated') || isWord(i, 'hypothetical'));
  if (!money || !clause || unsure || !VENTURE.test(text.slice(span.start, span.end))) return [];
  // 将成立合资公司,双方合计投资…: planned in the clause before.
  const lead = text.slice(sentence.start + at.a[0], span.start);
  const status = span.end < clause.start && /将|拟|计划|准备|有意/u.test(lead) ? ('planned' as const) : null;
  const founders = namesIn(scene, [at.a, at.b]);
  return (at.each ? founders : together(founders)).map((subject) =>
    draft({
      rule: 'zh/venture',
      kind: 'investment',
      trigger: money,
      clause,
      subject,
      object: { span, row: null },
      money,
      status,
    }),
  );
}

/** A deed told in the words of what founders put in, without a sum of its own. */
export const inFounding = ({ drafts }: Scene, d: Draft): boolean =>
  !d.money &&
  drafts.some(
    (v) =>
      v.rule === 'zh/venture' &&
      d.trigger.start >= (v.subject?.span.start ?? 0) &&
      d.trigger.start < Math.max(v.money?.end ?? 0, v.object?.span.end ?? 0),
  );

export const founded: Rule = {
  name: 'zh/venture',
  find(scene) {
    const { sentence, text } = scene;
    if (!/合资|合营/u.test(text.slice(sentence.start, sentence.end))) return [];
    const mask = maskedAll(scene);
    for (const form of FORMS) {
      const made = paidIn(scene, form, mask);
      if (made.length > 0) return made;
    }
    return [];
  },
};
