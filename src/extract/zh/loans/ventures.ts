// What a joint venture owes, in Chinese: A与B的合资公司向C借款50亿元. The loan is the venture's and no partner's. Takes the debts of a
// sentence, changes who owes.
import { isCompany, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import type { NameItem } from '../../item.ts';

const AND = /^(?:[与和及、]|以及)$/u;
const OTHER = /^[与和及](?:[A-Z][\w&. ]{1,18}\w|[\u4e00-\u9fff]{2,6}?)(?=的合|(?:共同|合资|联合)?(?:成立|组建|设立))/u;
const VENTURE =
  /^(?:的|(?:双方|两家|共同|合资|联合|携手|各出资一半)*(?:成立|组建|设立|建立|创办|出资|拥有|持有)(?:了)?的?)(?:一家)?(?:合资|合营)(?:公司|企业|项目公司)/u;

/** The venture that a party is a partner of, as the text tells it. */
function ventureWith({ text, sentence }: Scene, party: Ref): Ref | null {
  const names = sentence.items.filter((i): i is NameItem => isCompany(i));
  let at = names.findIndex((n) => n.start === party.span.start);
  let first = at;
  while (first > 0 && AND.test(text.slice(names[first - 1]?.end, names[first]?.start))) first--;
  while (at >= 0 && at + 1 < names.length && AND.test(text.slice(names[at]?.end, names[at + 1]?.start))) at++;
  const [a, b] = [names[first], names[at]];
  if (!a || !b) return null;
  // A partner that no table lists.
  const other = at === first ? OTHER.exec(text.slice(b.end, b.end + 20))?.[0].length : 0;
  if (other === undefined) return null;
  const behind = b.end + other;
  const kind = VENTURE.exec(text.slice(behind, Math.min(sentence.end, behind + 24)));
  if (!kind) return null;
  const end = behind + kind[0].length;
  const own = names[at + 1];
  return own && own.start === end ? refOf(own) : { span: { start: a.start, end }, row: null };
}

export const ventureOwes: Rule = {
  name: 'zh/venture-owes',
  find(scene) {
    for (const d of scene.drafts) {
      if (d.kind !== 'debt' || !d.object) continue;
      d.object = ventureWith(scene, d.object) ?? d.object;
    }
    return [];
  },
};
