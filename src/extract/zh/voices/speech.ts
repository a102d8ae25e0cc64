// Who says it in a Chinese sentence, and how far the words reach. Nested speech gives the nearest speaker and those who
// relay it ("a16z, relayed by 晚点"). Takes a scanned sentence, gives attributions.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { isCompany } from '../../frame.ts';
import { type Clause, type Item, isWord, type Sentence, type WordItem } from '../../item.ts';
import { heard, inherit, itself, nested, ofDeal, ofThemselves, toPaper, unechoed } from './beside.ts';
import { documentAfter, documentBefore, handsOut, titledPaper } from './documents.ts';
import { expectations, hearsay, numbersOf } from './hearsay.ts';
import { measured } from './measured.ts';
import { pointed } from './pointed.ts';
import { attribution, chain, quoting, refOf, speaks } from './reach.ts';
import { NOBODY, stranger } from './stranger.ts';
import { nearby, type Unnamed, unnamed } from './unnamed.ts';

const BEHIND = /(?:接受|对|向|在|与|和|跟|同|于|给|被|把|为|将|由|采访|专访|关于|针对|旗下|予|自|至)$/u;
/** 未予披露, 已公布的, 被曝: no one speaks. */
const SILENT = /(?:未|未予|不予|未曾|没有|无法|被|待|尚未|所|不愿|拒绝)$/u;

/** Who spoke before, in the order of reading. */
interface Memory {
  last: Attribution | null;
  person: SpeakerRef | null;
  /** The company that the sentence before tells of. */
  company: SpeakerRef | null;
}

/** Finds the speech of the sentences of one document, which are given in order. */
export function speechReader(): (text: string, sentence: Sentence) => Attribution[] {
  const memory: Memory = { last: null, person: null, company: null };
  return (text, sentence) => {
    const found = speechOf(text, sentence, memory);
    memory.last = found[found.length - 1] ?? memory.last;
    const person = sentence.items.findLast((i) => i.type === 'name' && i.row.kind === 'person');
    memory.person =
      found.findLast((a) => a.speaker.row?.kind === 'person')?.speaker ?? (person ? refOf(person) : memory.person);
    const company = sentence.items.find(isCompany);
    if (company) memory.company = refOf(company);
    return found;
  };
}

function speechOf(text: string, sentence: Sentence, memory: Memory): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of sentence.clauses) {
    for (const item of clause.items) {
      if (item.type !== 'word') continue;
      const one = spoken(text, sentence, { clause, item, memory });
      const own = one && !(found.length > 0 && itself(text, one)) ? nested(text, found[found.length - 1], one) : null;
      const made = toPaper(text, clause, own);
      if (made && !found.some((a) => a.verb.start === made.verb.start)) found.push(inherit(found, made));
    }
    const made = introduced(text, sentence, clause) ?? hearsay(text, sentence, clause);
    if (made && !found.some((a) => a.verb.end >= clause.start)) found.push(made);
  }
  const numbers = found.length === 0 ? numbersOf(text, sentence) : null;
  if (numbers) found.push(numbers);
  found.push(...expectations(text, sentence));
  return found;
}

const SAYING =
  /(?:报告|研报|口径|说法|回应|答复|回复|解释|声明|判断|测算|算法|观点|看法|预测|表态|评语|结论|报表|账本|数字)[^,;。:“”"]{0,9}$/u;

/** 评级机构的报告并不乐观:… — what stands behind the colon is theirs. */
function introduced(text: string, sentence: Sentence, clause: Clause): Attribution | null {
  if (text[clause.end] !== ':' || !SAYING.test(text.slice(Math.max(clause.start, clause.end - 16), clause.end)))
    return null;
  const who = clause.items.find((i) => speaks(i) && i.type !== 'group' && !behind(text, clause, i));
  if (!who) return null;
  const verb = { start: clause.start, end: clause.end };
  const owner = /^[\s"”」』]*([\u4e00-\u9fff]{2,8}?)(?:的|上周|本周|昨日|近日|最新|\d)/u.exec(
    text.slice(clause.start, who.start),
  );
  if (owner?.[1] && isWord(who, 'filing') && !NOBODY.test(owner[1])) {
    const start = clause.start + owner[0].indexOf(owner[1]);
    const span = { start, end: start + owner[1].length };
    return attribution(sentence, verb, {
      nearest: { span, text: '', row: null, kind: 'company' },
      outward: [refOf(who)],
    });
  }
  return chain(sentence, verb, [who]);
}

interface At {
  clause: Clause;
  item: WordItem;
  memory: Memory;
}

function spoken(text: string, sentence: Sentence, at: At): Attribution | null {
  const { clause, item } = at;
  if (isWord(item, 'according')) return closed(according(text, sentence, at));
  if (isWord(item, 'learn') || isWord(item, 'opinion')) {
    const from = unnamed(text, clause, item.start);
    const others = clause.items.filter((i) => i.end <= item.start && speaks(i));
    return from
      ? voiced(text, { sentence, clause, item }, { who: from, others })
      : chain(sentence, item, named(others));
  }
  if (isWord(item, 'say')) return said(text, sentence, at);
  return null;
}

/** Pointing phrases speak only where nobody else does; 机构a16z and 专家李某 are one speaker, by its name. */
const named = (who: readonly Item[]): Item[] => {
  const known = who.filter((i) => i.type !== 'group');
  const apposed = known.filter((i) => i.type === 'name' || !known.some((n) => n.type === 'name' && n.start === i.end));
  return apposed.length > 0 ? apposed : [...who];
};

/** 按X口径: only the words of a filing run on. */
const closed = (made: Attribution | null): Attribution | null =>
  made && made.speaker.kind !== 'filing' ? { ...made, open: false } : made;

/** 据其介绍. */
const ITS_OWN = /^[其他她](?:介绍|透露|所述|称|说|披露|预计|估计|测算)/u;

/** 据X(引述Y)(报道), 根据…资料集: the speakers up to the next clause or speech verb. */
function according(text: string, sentence: Sentence, { clause, item, memory }: At): Attribution | null {
  const after = clause.items.filter((i) => i.start >= item.end);
  const stop = after.find((i) => isWord(i, 'say') && !isWord(i, 'filing'));
  const who = unechoed(
    text,
    after.filter((i) => speaks(i) && i.type !== 'group' && (!stop || i.end <= stop.start)),
  );
  const filing = who.find((i) => isWord(i, 'filing'));
  const verb = stop ?? { start: item.start, end: clause.end };
  if (filing && !who.some((i) => i.type === 'name' && i.row.kind === 'outlet'))
    return chain(sentence, verb, ownFiling(text, who, filing));
  const again = memory.last ?? (memory.person && { speaker: memory.person, outward: [] });
  if (again && ITS_OWN.test(text.slice(item.end, item.end + 6)))
    return attribution(sentence, verb, { nearest: again.speaker, outward: again.outward });
  const close = who[0] && text.slice(item.end, who[0].start).length <= 12;
  if (close) return chain(sentence, verb, who);
  const paper = documentAfter(text, clause, item.end) ?? titledPaper(text, clause, item.end);
  return paper && attribution(sentence, verb, { nearest: paper, outward: [] });
}

/** 根据这家公司在港交所挂出的资料集: the filing itself; the exchange where it hangs does not speak. */
function ownFiling(text: string, who: readonly Item[], filing: Item): Item[] {
  const owner = who.find(
    (i) =>
      i.type === 'name' &&
      i.end <= filing.start &&
      /^(?:的|发布的|公布的|提交的|最新|披露的)?[^,;。]{0,8}$/u.test(text.slice(i.end, filing.start)) &&
      !/^在|挂/u.test(text.slice(i.end, filing.start)),
  );
  return owner ? [owner, filing] : [filing];
}

/** X(在…)说: the speaker stands before the verb, in its clause or the one before. */
function said(text: string, sentence: Sentence, { clause, item, memory }: At): Attribution | null {
  if (SILENT.test(text.slice(Math.max(clause.start, item.start - 2), item.start))) return null;
  const verb = text.slice(item.start, item.end);
  if (measured(text, clause, { start: item.start, verb })) return null;
  if (/^(?:的|了的|出来|于|数)/u.test(text.slice(item.end, item.end + 2)) && !/(?:称|说|表示)$/u.test(verb))
    return quotedNoun(text, sentence, { clause, item, memory });
  const mask = nearby(text, clause, item.start);
  const all = clause.items.filter(
    (i) =>
      i.end <= item.start && speaks(i) && !(mask && within(i, mask)) && !FOUNDED.test(text.slice(i.end, i.end + 4)),
  );
  const meant = pointed(text, { sentence, clause, item, known: memory.company });
  if (meant) return attribution(sentence, item, { nearest: meant, outward: [] });
  if (mask) return voiced(text, { sentence, clause, item }, { who: mask, others: all });
  const start = all.findIndex((i, k) => !behind(text, clause, i) && !board(text, i, all[k + 1]));
  const who = (start > 0 ? all.slice(start) : all).filter((i, k) => k === 0 || !heard(text, clause, i));
  if (who.length > 0 && start >= 0) {
    const chosen = choose(clause, ofThemselves(text, named(who)), item);
    const made = chain(sentence, item, chosen);
    if (made?.speaker.row?.kind === 'regulator' && handsOut(text, clause, item)) return null;
    return made && quoting(text, { sentence, clause }, widened(text, clause, made));
  }
  const other = unnamed(text, clause, item.start);
  if (other) return voiced(text, { sentence, clause, item }, { who: other, others: [] });
  const paper = documentBefore(text, clause, item) ?? titledPaper(text, clause, clause.start);
  if (paper) return attribution(sentence, item, { nearest: paper, outward: [] });
  const before = fromBefore(text, sentence, { clause, item, memory });
  const known = before ?? stranger(text, sentence, { clause, item });
  return known && quoting(text, { sentence, clause }, known);
}

/** 某人旗下的公司X表示: the company speaks. */
const FOUNDED = /^(?:旗下|创办的|创立的|掌舵的|执掌的|麾下|名下)/u;

/** 科创板公司X: where it is listed is not who speaks. */
const board = (text: string, item: Item, next: Item | undefined): boolean =>
  next !== undefined && /^(?:上市|挂牌)?(?:公司|企业)/u.test(text.slice(item.end, next.start));

const within = (item: Span, span: Span): boolean => span.start <= item.start && item.end <= span.end;

/** 接近X的人士, 一名前员工: an unnamed speaker; an outlet before it relays. */
function voiced(
  text: string,
  at: { sentence: Sentence; clause: Clause; item: WordItem },
  { who, others }: { who: Unnamed; others: readonly Item[] },
): Attribution {
  const { sentence, clause, item } = at;
  const outlet = others.filter(
    (i) => i.end <= who.start && ((i.type === 'name' && i.row.kind === 'outlet') || isWord(i, 'filing')),
  );
  const nearest: SpeakerRef = { span: who, text: '', row: null, kind: 'anonymous' };
  const made = attribution(sentence, item, { nearest, outward: outlet.slice(-1).map(refOf) });
  return quoting(text, { sentence, clause }, made);
}

/** 投资人, 分析师: a word of that kind stands for the whole phrase about who speaks; X发言人 is X. */
function widened(text: string, clause: Clause, made: Attribution): Attribution {
  const { span, row, kind } = made.speaker;
  if (row !== null || kind !== 'anonymous' || span.end - span.start > 3) return made;
  const company = clause.items.find((i) => i.type === 'name' && i.end === span.start && i.row.kind !== 'person');
  if (company?.type === 'name' && /^(?:发言人|官方|管理层|董秘|董事会秘书)$/u.test(text.slice(span.start, span.end)))
    return {
      ...made,
      speaker: { span: { start: company.start, end: span.end }, text: '', row: company.row, kind: 'company' },
    };
  const whole = unnamed(text, clause, span.end);
  return whole && whole.end === span.end ? { ...made, speaker: { ...made.speaker, span: whole } } : made;
}

/** 先前媒体所报的…: the figure behind is that speaker's. */
function quotedNoun(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const who = clause.items.filter((i) => i.end <= item.start && speaks(i) && i.type !== 'group');
  const near = who[who.length - 1];
  if (!near || behind(text, clause, near)) return null;
  // X透露的数字有所不同: — what is told behind the colon is X's.
  if (text[clause.end] === ':')
    return chain(sentence, { start: item.start, end: clause.end }, choose(clause, who, item));
  const timed = clause.items.some((i) => i.type === 'time' && i.start >= near.end && item.start - i.end <= 2);
  return item.start - near.end > 4 && !timed ? null : chain(sentence, item, [near]);
}

const behind = (text: string, clause: Clause, item: Item): boolean =>
  BEHIND.test(text.slice(Math.max(clause.start, item.start - 2), item.start).replace(/[《「"“]$/u, ''));

/** Of several candidates: a relayed chain, or outlet and unnamed source, or the first one (the subject). */
function choose(clause: Clause, who: readonly Item[], verb: Span): Item[] {
  const relay = clause.items.some((i) => isWord(i, 'relay') && i.end <= verb.start);
  if (relay || who.length === 1) return [...who];
  const anon = who.filter((i) => isWord(i, 'anon'));
  const lastAnon = anon[anon.length - 1];
  const first = who[0];
  if (!first) return [];
  const person = who.find((i) => i.type === 'name' && i.row.kind === 'person');
  if (person) return [person];
  if (lastAnon && !(first.type === 'name' && first.row.kind === 'outlet') && isWord(lastAnon, 'title')) return [first];
  if (lastAnon) return first.type === 'name' && first.row.kind === 'outlet' ? [first, lastAnon] : [lastAnon];
  const filing = who.find((i) => isWord(i, 'filing'));
  return filing ? [first, filing] : [first];
}

/** 报道还说, 该公告又称: the document that spoke last. */
const AGAIN =
  /^(?:[“”"」]|\s)*(?:但|不过|而|另外|此外)?(?:该|上述|这[份篇则])?(?:报道|报导|文章|消息|报告|公告|声明|文件|通告|文中|该媒体|财报|招股书)(?:中|里)?(?:还|也|又|并|则|同时|亦|续)*$/u;
const PRONOUN =
  /(?:^|[”」"\s,])(?:但|不过|而|据)?[他她](?:还|也|又|并|则|同时|亦|续|补充|指|强调|解释|坦言|透露|表示|介绍|进一步|此前|日前|近日|早前|随后|其后|当时|们|进一步|曾|本人|在[^,;。]{1,12}){0,4}$/u;

/** 该人士称, 上述人士还说: who spoke last without a name. */
const SAME_PERSON =
  /^(?:[“”"」]|\s)*(?:但|不过|而|另外|此外)?(?:该|上述|前述|这[名位]|同一)(?:人士|消息源|知情者|高管|负责人|员工|投资人|分析师|分析员|银行家)(?:士)?(?:还|也|又|并|则|同时|亦|续|进一步|补充|指|强调|解释|透露|表示|预计|对[^,;。]{1,8}|向[^,;。]{1,8}){0,4}$/u;

/** The verb's own clause names nobody: a filing, a pronoun or a bare verb points to the clauses before. */
function fromBefore(text: string, sentence: Sentence, { clause, item, memory }: At): Attribution | null {
  const earlier = sentence.items.filter((i) => i.end <= clause.start && speaks(i) && i.type !== 'group');
  const lead = text.slice(clause.start, item.start);
  const filing = earlier.findLast((i) => isWord(i, 'filing'));
  if (filing && /^(?:文件)?中?(?:还|也)?$/u.test(lead)) {
    const those = earlier.filter((i) => isWord(i, 'filing') || (i.type === 'name' && i.end <= filing.start));
    return chain(sentence, item, those.slice(-3));
  }
  const people = earlier.filter((i) => i.type === 'name' && i.row.kind === 'person');
  const { last, person } = memory;
  if (people.length === 0 && person && PRONOUN.test(lead))
    return attribution(sentence, item, { nearest: person, outward: [] });
  if (last?.speaker.kind === 'anonymous' && SAME_PERSON.test(lead))
    return attribution(sentence, item, { nearest: last.speaker, outward: last.outward });
  if (last && AGAIN.test(lead)) return attribution(sentence, item, { nearest: last.speaker, outward: last.outward });
  const subject =
    /[他她]|^\s*(?:并|还|也|同时|又|则|再)?(?:还|也|又|并)?$/u.test(lead) || announces(text, item)
      ? (people[0] ?? earlier[0])
      : undefined;

  return subject && !ofDeal(text, item, { sentence, clause }) ? chain(sentence, item, [subject]) : null;
}

const announces = (text: string, item: Span): boolean =>
  /^(?:宣布|公布|披露|公告|否认|承认)/u.test(text.slice(item.start, item.end));

/** 这是…的消息: the sentence tells where the one before it comes from. */
export const looksBack = (text: string, sentence: Sentence): boolean =>
  /^\s*(?:这|此|上述|以上)(?:是|为|一?消息|说法|信息)/u.test(text.slice(sentence.start, sentence.start + 8));
