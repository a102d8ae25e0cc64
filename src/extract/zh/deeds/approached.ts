// Who would invest where a Chinese clause tells of an approach or of talks: 甲就入股事宜接触乙 asks for the money of 乙, unless 甲 invests
// by trade; 甲正与乙就入股甲谈判 says itself whose shares they are. Runs before the rules of shares.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { companyOf } from '../refer.ts';
import { agentOf, isFund } from '../roles.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, masked, NAME } from '../takings/mask.ts';

const DEAL = '(?:战略|股权|少数股权|潜在|可能的?)?(?:入股|投资|注资|参股)';
const WHOSE = `(?<y>${NAME}|其(?!他|它|中|余)|自己|自身)?`;
const MATTER = `${GAP}(?:股份|股权|集团|公司)?的?(?:相关)?(?:事宜|一事|事项|可能性|可能|问题|计划|方案|交易)?的?`;
/** 就入股事宜接触乙. */
const APPROACHES = new RegExp(
  `(?:就|为|商讨|讨论)(?<x>后者|对方|${BACK})?${DEAL}${WHOSE}${MATTER}(?:而|再次|主动|正式|初步|私下|先后)*(?:接触|联系|接洽|找上|找到|试探|游说)(?:了|过)?(?<b>${NAME})`,
  'du',
);
/** 与乙就入股甲谈判, 与乙就后者入股谈判: says whose shares, or who gives. */
const TALKS = new RegExp(
  `(?:与|和|同|跟)(?<b>${NAME})${GAP}(?:股份|集团|公司)?(?:方面|高层|管理层)?(?:正在?|已|就|展开|进行)*(?:就|讨论|商讨|商谈|洽谈|磋商|商议)(?<x>后者|对方|${BACK})?${DEAL}${WHOSE}${MATTER}(?=$|[,;。]|[^,;。\\uE001]{0,10}(?:谈判|磋商|洽谈|商谈|协商|讨论|会谈|接触|对话|沟通))`,
  'du',
);
const OFF = /终止|中止|破裂|告吹|结束|停止|放弃|取消|未[能曾]?|没有|否认|拒绝|不(?:会|再|曾)/u;
const ITS = /^(?:其|自己|自身)$/u;

/** Who gives and who gets. */
function sidesIn(scene: Scene, clause: Clause): { from: Ref; to: Ref; start: number; end: number } | null {
  const w: Where = { scene, clause, mask: masked(scene, clause) };
  const talks = TALKS.exec(w.mask);
  const m = talks ?? APPROACHES.exec(w.mask);
  const at = m?.indices?.groups;
  if (!m || !at?.b || OFF.test(scene.text.slice(clause.start, clause.end))) return null;
  const [other] = list(w, at.b[0], at.b[1]);
  const own = agentOf(scene, clause, clause.start + m.index);
  if (!other || !own || sameRef(own, other)) return null;
  const end = clause.start + m.index + m[0].length;
  const asked = { from: other, to: own, start: clause.start + m.index, end };
  const offered = { ...asked, from: own, to: other };
  if (m.groups?.x) return asked;
  if (at.y) {
    const its = ITS.test(m.groups?.y ?? '');
    const whose = its ? null : (list(w, at.y[0], at.y[1])[0] ?? null);
    if (its || sameRef(whose, own)) return asked;
    return sameRef(whose, other) ? offered : null;
  }
  if (talks) return null;
  return isFund(own) && !isFund(other) ? offered : asked;
}

export const approached: Rule = {
  name: 'zh/approached',
  find: (scene) =>
    scene.sentence.clauses.flatMap((clause): Draft[] => {
      const found = sidesIn(scene, clause);
      if (!found) return [];
      const { start, end } = found;
      const base = { rule: 'zh/approached', kind: 'investment', trigger: { start, end }, clause } as const;
      const [subject, object] = [companyOf(scene, found.from), companyOf(scene, found.to)];
      return [draft({ ...base, subject, object, status: 'in_talks' })];
    }),
};

/** Is it told already who would give? */
export const isApproach = ({ drafts }: Scene, clause: Clause): boolean =>
  drafts.some((d) => d.rule === 'zh/approached' && d.clause === clause);
