// Who only puts money in, in a Chinese sentence (由X领投, X与Y参投, X有望成为新股东): nobody whose round or value it tells of. Takes a party,
// gives whether the sentence names it so and not otherwise; and whose round is meant then.
import { isCompany, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, isWord, type NameItem, sense } from '../../item.ts';

const JOINS = new Set(['lead', 'follow', 'join']);
/** What turns it round: X获Y领投, X完成由Y领投的融资, X的C轮由Y领投. */
const TURNS = /[获由被受让的]|引入|引进|得到|迎来|完成|融资|募|筹|宣布|轮/u;
const COMES =
  /^(?:有望|将|已|也|亦|则|或|可能|据悉|随后|首次)*(?:成为|作为|加入|是|为|系)(?:其|了|公司)?(?:新面孔|新股东|新投资[人者方]|投资[人者方]|出资[人方]|领投方|跟投方)/u;

function asInvestor({ text }: Scene, clause: Clause, item: NameItem): boolean {
  if (COMES.test(text.slice(item.end, clause.end))) return true;
  const verb = clause.items.find(
    (i) => i.start >= item.end && isWord(i, 'invest') && JOINS.has(sense(i, 'invest') ?? ''),
  );
  return (
    verb !== undefined &&
    !TURNS.test(text.slice(item.end, verb.start)) &&
    /^(?:了|$|[,;。])/u.test(text.slice(verb.end, verb.end + 1))
  );
}

export function putsIn(scene: Scene, ref: Ref | null): boolean {
  if (!ref?.row) return false;
  let found = false;
  for (const clause of scene.sentence.clauses)
    for (const item of clause.items) {
      if (!isCompany(item) || item.row.id !== ref.row.id) continue;
      if (!asInvestor(scene, clause, item)) return false;
      found = true;
    }
  return found;
}

/** Whose round it is where the party that was taken for it only puts money in. */
export function raiserFor(scene: Scene, ref: Ref | null): Ref | null {
  if (!ref || !putsIn(scene, ref)) return ref;
  const { raised, title, main, label } = scene.discourse;
  const told = scene.drafts.findLast((d) => d.kind === 'funding_round' || d.kind === 'valuation')?.subject;
  const before = raised?.kind === 'investment' ? raised.object : raised?.kind === 'debt' ? null : raised?.subject;
  const options = [told, label, before, main, title];
  return options.find((r) => r?.row && r.row.kind !== 'fund' && !sameRef(r, ref) && !putsIn(scene, r)) ?? ref;
}
