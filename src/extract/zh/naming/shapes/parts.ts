// A Chinese name with a place behind it that belongs to what follows: 达能中国业务 is the business of 达能 in China. Takes a name as found,
// gives the company without the place. So with 恒岳食品控股子公司, whose subsidiary it holds.
import type { GazetteerRow } from '../../../../model/reference.ts';
import type { NameItem } from '../../../item.ts';
import type { Trie } from '../../../match/trie.ts';
import { unlisted } from '../names.ts';

const PLACE =
  /(?:大中华区|大中华|中国大陆|中国|海外|国际|欧洲|亚洲|亚太|北美|美国|日本|韩国|印度|内地|大陆|香港|台湾)$/u;
const PART = /^区?(?:业务|部门|事业部|分部|工厂|市场|资产(?!管理)|营收|收入|销售)/u;

/** 韩国|SK, 美国|英伟达: where a company is at home is no part of its name; 台湾微软 and 中国三星 are companies of their own. */
const HOME =
  /^(?:美国|日本|韩国|南韩|法国|英国|德国|荷兰|瑞士|瑞典|挪威|芬兰|丹麦|比利时|爱尔兰|意大利|西班牙|俄罗斯|以色列|印度|新加坡|沙特|阿联酋|卡塔尔|科威特|加拿大|澳大利亚|澳洲|巴西|墨西哥|越南|泰国|马来西亚|印尼|菲律宾|土耳其|阿布扎比|迪拜|硅谷)/u;
/** What letters spell is a name by itself. */
const LETTERS = /^[A-Z][A-Za-z0-9&.]{1,15}[\u4e00-\u9fff]{0,6}$/u;

/** SK for SK集团: the group that letters stand for. */
function groupOf(called: string, listed: Trie<GazetteerRow> | null): GazetteerRow | undefined {
  const group = LETTERS.test(called) ? `${called}集团` : '';
  const found = group ? listed?.longest(group, 0, group.length) : null;
  return found?.end === group.length ? found.values[0] : undefined;
}

/** The company whose part of a country is told of. */
export function withoutPlace(text: string, name: NameItem, listed: Trie<GazetteerRow> | null): NameItem {
  if (name.row.kind !== 'unknown' || !name.row.id.startsWith('?')) return name;
  const called = text.slice(name.start, name.end);
  const home = HOME.exec(called)?.[0].length ?? 0;
  const rest = home > 0 ? listed?.longest(text, name.start + home, name.end) : null;
  const whole = rest?.end === name.end ? rest.values[0] : groupOf(called.slice(home), listed);
  if (whole && whole.kind !== 'person') return { ...name, start: name.start + home, row: whole };
  if (home > 0 && LETTERS.test(called.slice(home)))
    return { ...name, start: name.start + home, row: unlisted(called.slice(home), 'unknown') };
  const behind = text.slice(name.end, name.end + 4);
  const holds = called.endsWith('控股') && /^(?:子公司|孙公司|股东)/u.test(behind);
  const place = holds ? 2 : PART.test(behind) ? (PLACE.exec(called)?.[0].length ?? 0) : 0;
  const end = name.end - place;
  if (place === 0 || end - name.start < 2) return name;
  const known = listed?.longest(text, name.start, end);
  const row = known?.end === end ? known.values[0] : null;
  return { ...name, end, row: row ?? unlisted(text.slice(name.start, end), 'unknown') };
}
