// As what a firm of money speaks in Chinese: 软银宣布,向X投资 is the word of a party, 瑞银估计,X将支付 that of an analyst. Takes the
// attributions of a text, gives them with the kinds of such speakers set right.
import type { Attribution } from '../../attribution.ts';
import { isCompany } from '../../frame.ts';
import type { Sentence } from '../../item.ts';

const OWN = /宣布|公告|公布|披露|确认|回应|否认|承诺|声明|公开/u;
/** What is said goes on about who speaks. */
const OF_OWN = /^\s*[,:]?\s*[“「]?(?:将|已|拟|计划|向|正|其|公司|我们|本行|本公司|本集团|集团|以|同意|不会|会|对)/u;
const RECKONS = /估计|预计|预测|预期|预料|估算|测算|认为|判断|警告|推算|看好|看淡/u;
const HOUSE =
  /(?:证券|银行|资本|摩通|大摩|小摩|高盛|瑞银|瑞信|花旗|野村|中金|里昂|麦格理|汇丰|巴克莱|杰富瑞|摩根士丹利|摩根大通|大和|星展)$/u;

function standing(text: string, { items }: Sentence, a: Attribution): Attribution {
  const { speaker, verb, scope } = a;
  const { row, kind } = speaker;
  if (!row || (kind !== 'analyst' && kind !== 'company')) return a;
  const said = text.slice(Math.max(speaker.span.end, verb.start - 4), verb.end);
  if (kind === 'analyst')
    return OWN.test(said) || OF_OWN.test(text.slice(verb.end, verb.end + 8))
      ? { ...a, speaker: { ...speaker, kind: 'company' } }
      : a;
  if (!RECKONS.test(said) || !HOUSE.test(text.slice(speaker.span.start, speaker.span.end))) return a;
  const first = items.find((i) => i.type === 'name' && i.start >= scope.start && i.end <= scope.end);
  const own = OF_OWN.test(text.slice(verb.end, verb.end + 8)) || !first || !isCompany(first) || first.row.id === row.id;
  return own ? a : { ...a, speaker: { ...speaker, kind: 'analyst' } };
}

export const standings = (
  text: string,
  sentences: readonly Sentence[],
  all: readonly Attribution[][],
): Attribution[][] => all.map((said, i) => said.map((a) => standing(text, sentences[i] as Sentence, a)));
