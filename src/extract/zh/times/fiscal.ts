// The fiscal calendar that a Chinese text declares of the company it is about (截至4月27日的2026财年第一季度, 财年截至6月30日,
// 截至3月31日止年度). Takes the folded text, gives the month in which the fiscal year ends.

const DAY = '(\\d{1,2})月(?:(\\d{1,2})日|底|末)?';
const FISCAL = '(?:财年|财政年度|会计年度)';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `${FISCAL}(?:的|是|为|通常|一般|均|都|在|于|自每年)*(?:截至|截止于?|结束于?|止于|终止于)(?:每年)?${DAY}`,
    'u',
  ),
  new RegExp(`截至(?:\\d{4}年)?${DAY}(?:止的?(?:上一?)?(?:${FISCAL}|年度|全年)|的?(?:上一?)?${FISCAL}(?!第|\\d))`, 'u'),
];
const QUARTER = new RegExp(
  `截至(?:\\d{4}年)?${DAY}止?的?(?:\\d{2,4}年?)?(?:${FISCAL}|年度)?的?第?([一二三四1-4])(?:财政|会计|财)?季`,
  'u',
);
const NUMBERS = '一二三四';

/** Weeks end a few days into the next month: what ends by the tenth is that of the month before. */
const LATEST_SPILL = 10;

function month(at: string | undefined, day: string | undefined): number | null {
  const n = Number(at);
  if (n < 1 || n > 12) return null;
  return day && Number(day) <= LATEST_SPILL ? ((n + 10) % 12) + 1 : n;
}

/** The last month of the fiscal year, 1 to 12; null where the text does not say. */
export function declaredYearEnd(text: string): number | null {
  if (!text.includes('截')) return null;
  for (const form of FORMS) {
    const m = form.exec(text);
    const end = m ? month(m[1], m[2]) : null;
    if (end) return end;
  }
  const quarter = QUARTER.exec(text);
  const closed = quarter ? month(quarter[1], quarter[2]) : null;
  if (!quarter || !closed) return null;
  const said = quarter[3] ?? '';
  const number = NUMBERS.includes(said) ? NUMBERS.indexOf(said) + 1 : Number(said);
  return ((closed - 1 + 3 * (4 - number)) % 12) + 1;
}
