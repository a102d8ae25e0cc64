// A Chinese name with a place behind it that belongs to what follows: 达能中国业务 is the business of 达能 in China. Takes a name as found,
// gives the company without the place. So with 恒岳食品控股子公司, whose subsidiary it holds.
import type { GazetteerRow } from '../../../../model/reference.ts';
import type { NameItem } from '../../../item.ts';
import type { Trie } from '../../../match/trie.ts';
import { unlisted } from '../names.ts';

const PLACE =
  /(?:大中华区|大中华|中国大陆|中国|海外|国际|欧洲|亚洲|亚太|北美|美国|日本|韩国|印度|内地|大陆|香港|台湾)$/u;
const PART = /^区?(?:业务|部门|事业部|分部|工厂|市场|资产(?!管理)|营收|收入|销售)/u;

/** The company whose part of a country is told of. */
export function withoutPlace(text: string, name: NameItem, listed: Trie<GazetteerRow> | null): NameItem {
  if (name.row.kind !== 'unknown' || !name.row.id.startsWith('?')) return name;
  const called = text.slice(name.start, name.end);
  const behind = text.slice(name.end, name.end + 4);
  const holds = called.endsWith('控股') && /^(?:子公司|孙公司|股东)/u.test(behind);
  const place = holds ? 2 : PART.test(behind) ? (PLACE.exec(called)?.[0].length ?? 0) : 0;
  const end = name.end - place;
  if (place === 0 || end - name.start < 2) return name;
  const known = listed?.longest(text, name.start, end);
  const row = known?.end === end ? known.values[0] : null;
  return { ...name, end, row: row ?? unlisted(text.slice(name.start, end), 'unknown') };
}
