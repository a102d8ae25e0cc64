// What the page says of a forecast, in English. The other two languages have the same keys and places.

export const enOutlook = {
  'outlook.title': 'What the deal is likely to bring back',
  'outlook.what':
    '{runs} runs of {years} years. What nobody stated is assumed, wide, and marked so. Change any input below and the answer follows.',
  'outlook.chance':
    'In {p} of 100 runs {vendor} has its outlay back within {years} years from the gross profit on what {company} buys and on the sales that follow.',
  'outlook.never':
    'In none of the runs does {vendor} have its outlay back within {years} years from the gross profit on what {company} buys and on the sales that follow.',
  'outlook.stake': 'Counting the stake, in {p} of 100.',
  'outlook.result':
    'Its cash from the deal then stands at {middle} in the middle; one run in ten ends below {low}, one in ten above {high}.',
  'outlook.hangs': 'This hangs most on one input, the {input}: to know it would take away {share} of the spread.',
  'outlook.marks': 'Of {all} inputs {assumed} are assumed and {rule} are rules of thumb.',
  'outlook.funded':
    'Of the revenue from {company} in year {n}, {prorata} would be {vendor}’s own money if money mixes evenly ({lower} at least, {upper} at most, in the middle run).',
  'outlook.without':
    'What {company} would have bought from {vendor} without the deal nobody stated. If others would have supplied {funding} of the money, nothing is gained once that is {share} of its compute.',
  'outlook.without.never':
    'What {company} would have bought from {vendor} without the deal nobody stated. If others would have supplied {funding} of the money, something is gained whatever that is.',
  'outlook.without.open':
    'What {company} would have bought from {vendor} without the deal nobody stated. If others would have supplied {funding} of the money, something is gained in the middle run only if that is less than {share} of its compute; in a quarter of the runs or more nothing is gained at all.',
  'outlook.without.open.loses':
    'What {company} would have bought from {vendor} without the deal nobody stated. If others would have supplied {funding} of the money, nothing is gained in the middle run whatever that is; in a quarter of the runs or more something may be.',
  'outlook.fan': 'Cash of {vendor} from the deal, added up month by month',
  'outlook.fan.top': '1 run in 10 above',
  'outlook.fan.middle': 'the middle',
  'outlook.fan.bottom': '1 run in 10 below',
  'outlook.month': 'month {n}',
  'outlook.payback': 'When the outlay is back, of 100 runs',
  'outlook.payback.without': 'from sales',
  'outlook.payback.with_stake': 'with the stake',
  'outlook.payback.never': 'not by then',
  'outlook.year': 'year {n}',
  'outlook.tornado':
    'Cash after {years} years with one input at its low and its high end and every other at its middle',
  'outlook.recovered': 'Recovered by source: 8 of 10 runs, and the middle',
  'outlook.inputs': 'The inputs',
  'outlook.inputs.name': 'input',
  'outlook.inputs.from': 'from',
  'outlook.inputs.to': 'to',
  'outlook.inputs.mark': 'how well it stands',
  'outlook.inputs.because': 'why',
  'outlook.figures': 'The figures',
  'outlook.inputs.add': 'Add an input:',
  'outlook.inputs.number': 'Type a figure, such as 790m, 50% or 12.',
  'outlook.unit.money': '{currency} m',
  'outlook.unit.months': 'months',
  'outlook.reset': 'Undo my changes',
  'outlook.blank': 'Start from a blank deal',
  'outlook.case': 'Back to the deal of the documents',
  'outlook.compare': 'Before and after your changes',
  'outlook.compare.before': 'before',
  'outlook.compare.after': 'after',
  'outlook.row.chance': 'outlay back within {years} years',
  'outlook.row.payback': 'outlay back, in the middle',
  'outlook.row.never': 'not by then',
  'outlook.row.months': '{n} months',
  'outlook.row.cash': 'cash after {years} years',
  'outlook.row.booked': 'revenue booked',
  'outlook.row.multiple': 'got back for each unit put in',
  'outlook.working': 'Running …',
  'outlook.failed': 'The forecast could not be run: {why}',
  'outlook.alt.fan': 'Cash from the deal by month: {low} to {high} at the end in 8 of 10 runs, {middle} in the middle.',
  'outlook.vendor': 'the vendor',
  'outlook.company': 'the company',
} as const;

export type OutlookKey = keyof typeof enOutlook;
