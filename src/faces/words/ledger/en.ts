// What a traced ledger says, in English. The other two languages have the same keys and places.

export const enLedger = {
  'ledger.title': 'What the payments prove',
  'ledger.headline':
    'Of the {revenue} that {customers} paid to {investor}, at least {lower} and at most {upper} was {investor}’s own money; {prorata} if money mixes evenly.',
  'ledger.exact': 'Of the {revenue} that {customers} paid to {investor}, {lower} was {investor}’s own money.',
  'ledger.none': 'No payment to {investor} is in the ledger, so none of its money has come back.',
  'ledger.putIn': 'Put in: {sum}, of it {credits} in credits.',
  'ledger.inCredits': '{sum} came back as credits drawn; that is certain and counts in every figure.',
  'ledger.outsiders': '{sum} of its revenue came from parties without an account here; none of that is traced.',
  'ledger.undisclosed':
    '{company} paid at least {sum} more than it is known to have had. That money is undisclosed and counts as others’.',
  'ledger.fromStart': 'If it was there from the start: at least {lower}, at most {upper}.',
  'ledger.unlimited': 'If accounts may have had any amount of other funding: at least {lower}, at most {upper}.',
  'ledger.assumed': 'This rests on: {what}.',
  'ledger.supposed': 'money that nobody disclosed, without which it could not have paid what it paid',
  'ledger.whyLeast': 'Why not less',
  'ledger.whyMost': 'Why not more',
  'ledger.least':
    'Of the {revenue} of {customers} to {investor}, other money can have paid at most {sum}; {rest} must have been {investor}’s own.',
  'ledger.most': '{investor}’s money can reach its revenue from {customers} only through {sum}.',
  'ledger.onlyCredits': 'If other funding may be unlimited, only credits drawn are certain.',
  'ledger.more': '{n} more',
  'ledger.companies': '{n} companies',
  'ledger.nobody': 'nobody',
  'ledger.rules': 'By rules of law',
  'ledger.outside': 'outside the bounds: the order within a day decides',
  'rule.fifo': 'first in, first out (Clayton’s Case 1816)',
  'rule.lifo': 'last in, first out',
  'rule.libr': 'own money first, lowest balance since (Re Hallett 1880, Roscoe v Winder 1915)',
  'rule.vfirst': 'the investor’s money first',
  'rule.prorata': 'even mix (payment by payment: rolling charge, Barlow Clowes v Vaughan 1991)',
  'ledger.share': 'Vendor-funded share of reported revenue: {lower} to {upper}; {prorata} if money mixes evenly.',
  'ledger.period': '{period}: {lower} to {upper} came back, {prorata} if money mixes evenly',
  'ledger.ofReported': '{share} of the revenue reported',
  'ledger.ofGrowth': '{share} of its growth',
  'ledger.perDollar': 'For each unit put in, {prorata} came back if money mixes evenly ({lower} to {upper}).',
  'ledger.without': 'Revenue from customers it did not finance: {sum}.',
  'ledger.bridged': 'Second view, spending up to {days} days before the funding that pays for it: at most {upper}.',
  'ledger.loops': 'Loops',
  'ledger.loop': '{route}: {n}×, the widest {sum}',
  'ledger.split': 'A split of “at most” that adds up',
  'ledger.splitEven': 'The split of the even mix',
  'ledger.interval': 'Over all amounts within their intervals: at least {lower}, at most {upper}.',
  'ledger.draws': 'Draws, 5th to 95th percentile: at least {lower}, even mix {prorata}, at most {upper}.',
  'ledger.chance':
    'By chance, with everyone’s totals as they are, {mean} would come back ({n} shufflings; standard deviation {spread}); here {observed}: z {z}, p {p}.',
  'stress.title': 'If funding stops',
  'stress.headline':
    'Of {planned} planned revenue, {stressed} would still arrive: {lost} is lost, {saved} of funding is saved.',
  'stress.missed': '{company} first misses a payment on {date}',
  'stress.lost': '{customer} pays {sum} less',
  'stress.plan': 'The plan itself supposes {sum} that nobody disclosed, at {company}.',
  'stress.clearing': 'Debts cleared at once',
  'stress.paid': '{n}: pays {most}; at least {least}',
  'stress.wave': 'Round {n} of defaults: {who}',
  'stress.distress': 'Distress',
  'stress.share': '{n}: {share} of its equity',
  'stress.stability':
    'Stability number {value}: above 1, a small loss grows as it goes round. Amplified by {share} of all equity.',
} as const;

export type LedgerKey = keyof typeof enLedger;
