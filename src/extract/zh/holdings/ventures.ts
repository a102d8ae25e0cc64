// A venture that a Chinese text sets up (甲与乙成立合资公司丙,甲出资6亿元,持股51%; 合并后的新公司由甲持股51%,乙占49%): what its founders hold, by its name or
// by its kind.
import { isCompany, type Ref, refOf, type Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { strangeness } from '../naming/runs.ts';

const KIND = '(?:合资|合营)(?:公司|企业|厂商|工厂|厂|车企|实体|体|项目|平台)';
const VENTURE = new RegExp(
  `(?:成立|设立|组建|组成|合资|共建|注册|筹建|筹组|合组|共组|合办|合建|创立|创办|设|建)(?:了)?(?:一家|一间|一座)?[^,;。由与和同]{0,16}?(${KIND})(?<after>[“"「]?[^,;。]{0,16})$`,
  'u',
);
/** 与甲在当地合组公司. */
const TOGETHER =
  /[与和同跟][^,;。]{2,20}?(?:合组|共组|合办|(?:合资|共同|携手|联手)(?:成立|设立|组建|创办))(?:了)?(?:一家|一间)?[^,;。]{0,6}?(新?公司|新?企业)(?<after>)$/u;
/** 甲与乙的合资企业丙: a venture that is there already. */
const OF_TWO = new RegExp(
  `[与和同跟及][^,;。]{2,20}的[^,;。由与和同]{0,8}?(${KIND})(?<after>[“"「]?[^,;。]{0,12})$`,
  'u',
);
const NEWCO = `((?:合并|交易|重组)(?:之?后)?的?(?:新)?(?:公司|实体|集团)|(?:该|这家)?(?:新|新设)(?:公司|实体)|(?:该|这家)?${KIND})`;
/** 合资企业酷睿: a name that no table knows, to the end of the clause. */
const NAMED = /^[“"「]?(?<name>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z ·]{1,12})[”"」]?$/u;
/** 新公司由…, 在合资公司中持股…, 持有合资公司60%: the clause of the figure, or one before, names it by its kind. */
const NEW: readonly RegExp[] = [
  new RegExp(`^\\s*(?:而|则|其中)?${NEWCO}(?:的?(?:股权|股份|权益))?(?:则|将|会)*由`, 'u'),
  new RegExp(`在${NEWCO}(?:中|里|内|当中)?[^,;。]{0,12}(?:持股|占股|占|持有)`, 'u'),
  new RegExp(`(?:持有|占|握有|拥有|取得|保留)${NEWCO}的?(?:约|近|逾)?\\d`, 'u'),
];
/** What it is set up for. */
const FOR = /^(?:经营|运营|负责|专注|共同|以|来|在|布局|生产|开发|从事|推进|主要|,)/u;

/** The venture that the sentence before the figure sets up, by its name where it has one. */
function setUp(scene: Scene, from: Clause, forms: readonly RegExp[] = [VENTURE, OF_TWO]): Ref | null {
  const words = scene.text.slice(from.start, from.end);
  const m = forms.map((form) => form.exec(words)).find((one) => one !== null);
  if (!m?.[1]) return null;
  const start = from.start + m.index + m[0].indexOf(m[1]);
  const end = start + m[1].length;
  const after = (m.groups?.after ?? '').replace(/^[“"「]/u, '');
  const name = from.items.find((i) => isCompany(i) && i.start >= end && i.start - end <= 1);
  if (name && isCompany(name)) return refOf(name);
  if (FOR.test(after) || !/^[\u4e00-\u9fffA-Za-z]/u.test(after)) return { span: { start, end }, row: null };
  const odd = NAMED.exec(after)?.groups?.name;
  const at = odd ? scene.text.indexOf(odd, end) : -1;
  const span = { start: at, end: at + (odd?.length ?? 0) };
  return odd && strangeness(scene.text, span, scene.grammar.zh) > 1 ? { span, row: null } : null;
}

/** 甲与乙合组丙, 甲与乙合资成立丙: the venture by its name alone. */
const JOINTLY =
  /(?:合组|共组|合办|合建|(?:合资|共同|携手|联手|合作|主导)?(?:出资)?(?:成立|设立|组建|创立|创办|筹建))(?:了)?(?:一家|新公司)?[“"「]?$/u;
const LATIN = /[A-Z][A-Za-z0-9]{1,14}$/u;
function namedVenture(scene: Scene, from: Clause): Ref | null {
  const latin = LATIN.exec(scene.text.slice(from.start, from.end));
  if (latin && JOINTLY.test(scene.text.slice(from.start, from.start + latin.index))) {
    const known = from.items.find((i) => isCompany(i) && i.end === from.end);
    const span = { start: from.start + latin.index, end: from.end };
    return known && isCompany(known) ? refOf(known) : { span, row: null };
  }
  const name = from.items.findLast((i) => isCompany(i));
  const lead = name ? scene.text.slice(from.start, name.start) : '';
  const ends = name && /^[”"」]?(?:\([^)]{1,16}\))?$/u.test(scene.text.slice(name.end, from.end));
  return name && isCompany(name) && ends && JOINTLY.test(lead) && /[与和同跟、及]|主导/u.test(lead)
    ? refOf(name)
    : null;
}

const FOUND = '(?:成立|设立|组建|组成|创立|创办|筹建|注册)(?:了)?(?:一家|一间)?[“"「]?';
const JOINT = '(?:合资|共同|携手|联手|合作|联合)(?:出资|投资|发起|合资)?';
/** 甲与乙合资成立公司, 甲与乙联手组建X电池公司: a venture that no name is known of. */
const NAMELESS = new RegExp(
  `[与和同跟、及].{1,40}?${JOINT}${FOUND}(?<what>[^,;。:“”"「」的]{0,12}?(?:公司|企业))[”"」]?$`,
  'u',
);
/** …合资成立X。: told in the sentence before. */
const TOLD = new RegExp(
  `[与和同跟、及].{1,40}?(?:${JOINT}${FOUND}(?<what>[^,;。:“”"「」的]{2,16}?)|${FOUND}(?<kind>(?:新的?)?${KIND}))[”"」]?(?:[,;][^。]{0,80})?$`,
  'u',
);
/** 甲还持有乙5%, 甲入股乙: in somebody that the clause names. */
const IN_ANOTHER = /(?:持有|收购|入股|投资|增持|受让|认购|取得|买下|对|在)[^,;。]{0,4}$/u;
const ofAnother = ({ text }: Scene, clause: Clause): boolean =>
  clause.items.some((i) => isCompany(i) && IN_ANOTHER.test(text.slice(clause.start, i.start)));

/** The partners that the clause names, as written. */
const partners = ({ text }: Scene, clause: Clause): string[] =>
  clause.items.filter(isCompany).map((i) => text.slice(i.start, i.end));

function nameless(scene: Scene, from: Clause): Ref | null {
  const words = scene.text.slice(from.start, from.end);
  const what = NAMELESS.exec(words)?.groups?.what;
  if (!what || partners(scene, from).length === 0) return null;
  const start = from.start + words.lastIndexOf(what);
  return { span: { start, end: start + what.length }, row: null };
}

/** 甲与乙合资成立公司。甲出资6亿元占60%: the sentence before founds it, with a partner that this clause names. */
function foundedJustNow(scene: Scene, clause: Clause): Ref | null {
  const { text, sentence } = scene;
  const end =
    sentence.start - (/\s*$/u.exec(text.slice(Math.max(0, sentence.start - 2), sentence.start))?.[0].length ?? 0);
  if (text[end - 1] !== '。' || text.slice(end, sentence.start).includes('\n')) return null;
  const start = Math.max(text.lastIndexOf('。', end - 2), text.lastIndexOf('\n', end - 2), end - 160) + 1;
  const words = text.slice(start, end - 1);
  const m = TOLD.exec(words);
  const what = m?.groups?.what ?? m?.groups?.kind;
  if (!m || !what || !partners(scene, clause).some((p) => words.slice(0, m.index + m[0].indexOf(what)).includes(p)))
    return null;
  const at = start + m.index + m[0].indexOf(what);
  const known = [...scene.discourse.seen].find((r) => what.startsWith(text.slice(r.span.start, r.span.end)) && r.row);
  if (known) return known;
  return /(?:公司|企业)$/u.test(what) ? { span: { start: at, end: at + what.length }, row: null } : null;
}

/** Who holds is not what is held: the venture, where the clauses up to the figure tell of one. */
export function venture(scene: Scene, clause: Clause): Ref | null {
  const { text, sentence } = scene;
  const another = ofAnother(scene, clause);
  for (let index = clause.index; index >= Math.max(0, clause.index - 4); index--) {
    const from = sentence.clauses[index] as Clause;
    if (index < clause.index) {
      const named =
        setUp(scene, from) ??
        namedVenture(scene, from) ??
        (another ? null : (nameless(scene, from) ?? setUp(scene, from, [TOGETHER])));
      if (named) return named;
    }
    const words = text.slice(from.start, from.end);
    const m = index >= clause.index - 2 ? NEW.map((p) => p.exec(words)).find((one) => one !== null) : null;
    if (!m?.[1]) continue;
    const start = from.start + m.index + m[0].indexOf(m[1]);
    return { span: { start, end: start + m[1].length }, row: null };
  }
  return another || clause.index > 3 ? null : foundedJustNow(scene, clause);
}

const TO_COME = /(?:将|拟|计划|准备|有意|打算|即将)[^,;。]{0,24}$/u;
/** 将设立合资公司,甲持股51%: what a venture that is still to come will be held by is planned. */
export function ventureToCome({ text, sentence }: Scene, clause: Clause): boolean {
  return sentence.clauses.some((from) => {
    const words = text.slice(from.start, from.end);
    const m = from.index < clause.index && from.index >= clause.index - 4 ? VENTURE.exec(words) : null;
    return m !== null && TO_COME.test(words.slice(0, m.index));
  });
}
