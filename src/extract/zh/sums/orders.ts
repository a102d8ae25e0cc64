// Words of size that stand for a number by themselves: 百亿元, 近百亿, 千万级, 亿元级. Works on folded text; gives the value and
// where it ends.
import { decimal, type Numeral, sizeWords } from './digits.ts';

/** The names of money that may stand behind a word of size. */
const MONEY = /^(?:元|美元|美金|港元|港币|人民币|欧元|日元|英镑|新台币|台币|韩元)/u;
const ORDER = /^(?:元|美元|美金|港元|港币|人民币|欧元|日元|英镑|新台币|台币|韩元)(?:人民币|新台币)?级/u;

/** 百亿, 千万 without a digit are numbers behind a hedge (近百亿, 上千万), and where they are money (百亿元) or its order
 * (亿元级, 千万美元级); 百万元 and 亿元 alone are units of tables. */
export function bareSize(text: string, at: number): Numeral | null {
  const size = sizeWords(text, at);
  const behind = text.slice(size.end, size.end + 6);
  const order = size.power >= 6 && ORDER.test(behind);
  if (size.power >= 6 && (text[size.end] === '级' || order)) {
    const low = decimal('1', size.power);
    const high = decimal('99', size.power - 1);
    return {
      low,
      high,
      end: order ? size.end : size.end + 1,
      scaled: true,
      han: true,
      scale: size.power,
      rule: 'order',
    };
  }
  const led =
    '近上过逾超约达破'.includes(text[at - 1] ?? '-') ||
    (text[at - 1] === '币' && size.power >= 8) ||
    sums(text, at, { power: size.power, behind });
  if (size.power < 2 || !led) return null;
  const value = decimal('1', size.power);
  return { low: value, high: value, end: size.end, scaled: true, han: true, scale: size.power, rule: null };
}

const UNITS = /(?:单位|按|每|计|\(|:)$/u;
/** 以百亿元计, 以亿元为单位: what sums are counted in; 以百亿元收购 is a price. */
const COUNTED = /^.[^,;。]{0,4}?(?:计|为单位|为计|级)/u;

/** 百亿元, 万亿美元: a round sum in words. */
function sums(text: string, at: number, { power, behind }: { power: number; behind: string }): boolean {
  if (text[at - 1] === '以' && COUNTED.test(behind)) return false;
  const paid = power === 7 && text[at - 1] === '以' && PRICE.test(behind);
  return (power > 8 || paid) && MONEY.test(behind) && !UNITS.test(text.slice(Math.max(0, at - 2), at));
}
/** 以千万元收购: a sum is paid, whatever its size. */
const PRICE = /^[^,;。]{1,3}(?:的价格|价格|高价)?(?:收购|并购|入股|买下|拿下|购得|购入|购买|投资|接手|受让|认购)/u;
