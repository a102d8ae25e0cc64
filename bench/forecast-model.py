# The monthly model of src/simulate/deal in numpy, all paths at once, for the benchmark: same inputs, same steps, quantiles of the
# same answers. Takes paths and months; prints the seconds of the best of some runs and medians to check against.
import sys, time, json
import numpy as np

N, T = int(sys.argv[1]), int(sys.argv[2])


def run(seed):
    g = np.random.default_rng(seed)
    uni = lambda a, b: g.uniform(a, b, N)
    logn = lambda a, b: np.exp((np.log(a) + np.log(b)) / 2 + g.standard_normal(N) * (np.log(b) - np.log(a)) / 2 / 1.6448536269514722)
    invested, others = 790e6, 10e6
    bought, share, credit = uni(.3, 1), uni(.8, .9), uni(0, .6)
    margin, pull, lag = g.triangular(.4, .6, .72, N), uni(0, 1), 3
    revenue, mature, other_costs = logn(10e6, 50e6), uni(.1, .2), .6
    growth = [uni(x * .7, x * 1.3) for x in (3, 3, 2, 2, 1.5, 1.3, 1.2)]
    cut, cut_month, trend = g.triangular(0, .2, .55, N), np.round(uni(0, 24)), uni(-.2, 0)
    elasticity, chance, size = uni(.6, 1.6), uni(.4, .9), logn(3e8, 2e9)
    e = 1 - elasticity
    step, step_e = (1 + trend) ** (1 / 12), (1 + trend) ** (e / 12)
    cut_e, rise_e = (1 - cut) ** e, 1.4 ** e
    v = 1.12 ** (-1 / 12)
    price, factor, level, unit_cost = np.ones(N), np.ones(N), np.ones(N), np.ones(N)
    cash, earned, usable, gone = np.zeros(N), np.zeros(N), np.zeros(N), np.zeros(N)
    upto1 = .6 * invested * credit
    stake, valuation = np.full(N, invested / 2.5e9), np.full(N, 2.5e9)
    left = np.full(N, 24.)
    vendors, theirs = np.zeros(N), np.zeros(N)
    sold, flows, sums = np.zeros((T, N)), np.zeros((T, N)), {k: np.zeros(N) for k in ('gross', 'profit', 'pulled', 'drawn', 'credits', 'later', 'frompull', 'none', 'more')}
    total, worst, payback, npv = np.zeros(N), np.full(N, np.inf), np.full(N, np.nan), np.zeros(N)
    proceeds, year = np.zeros(N), revenue.copy()
    fan = np.zeros((4, T, min(N, 2048)))
    history = np.zeros((T, N))
    for t in range(T):
        price = np.where(t > cut_month, price * step, np.where(t == cut_month, price * (1 - cut), price))
        factor = np.where(t > cut_month, factor * step_e, np.where(t == cut_month, factor * cut_e, factor))
        unit_cost = np.where(t > cut_month, unit_cost * step, unit_cost)
        if t % 12 == 0:
            risen = np.where(g.random(N) < .2, t + np.floor(g.random(N) * 12), -1)
        rises = risen == t
        price, factor = np.where(rises, price * 1.4, price), np.where(rises, factor * rise_e, factor)
        if t % 12 == 0:
            y = growth[min(t // 12, 6)]
            root = y ** (1 / 12)
            year = year * y
            month = year / sum(root ** k for k in range(1, 13))
        month = month * root
        level = level * np.exp(g.standard_normal(N) * .3 / 12 ** .5 - .3 ** 2 / 24)
        rev = month * level
        history[t] = rev
        came = np.zeros(N)
        if t in (0, 12):
            part = .6 if t == 0 else .4
            came += invested * part * (1 - credit) + (others if t == 0 else 0)
            usable = usable + invested * part * credit
            vendors, theirs = vendors + invested * part, theirs + (others if t == 0 else 0)
            left[:] = 24
        if t == 36:
            lapsed = np.maximum(0, upto1 - gone)
            usable, gone = usable - lapsed, gone + lapsed
        if t == 48:
            usable = np.zeros(N)
        if t and t % 18 == 0:
            closes = g.random(N) < chance
            came += np.where(closes, size, 0)
            theirs = theirs + np.where(closes, size, 0)
            valuation = np.where(closes, valuation * 1.5 + size, valuation)
            stake = np.where(closes, stake * .8, stake)
            left = np.where(closes, 24., left)
        own = theirs / (theirs + vendors)
        funding = cash - earned + came + usable
        plan = funding / left
        left = np.maximum(1, left - 1)
        planned, due, least = share * plan * factor, mature * rev * factor, other_costs * rev
        compute, costs = np.maximum(planned, due), np.maximum(plan - planned, least)
        ours = compute * bought
        drawn = np.minimum(usable, ours)
        need, have = compute + costs - drawn, cash + came + rev
        scale = np.where(need > have, have / np.maximum(need, 1e-300), 1)
        carried, paid, incash = due * scale, (ours - drawn) * scale, (compute - drawn) * scale
        cash = np.maximum(0, have - need * scale)
        earned = np.minimum(cash, earned + np.maximum(0, rev - np.minimum(incash, carried) - np.minimum(costs * scale, least)))
        usable, gone = usable - drawn, gone + drawn
        s = drawn + paid
        sold[t] = s
        kept = 1 - (1 - margin) * unit_cost / price
        before = sold[t - lag] if t >= lag else 0
        pulled = pull * before * margin
        flow = s * kept - drawn + pulled - (invested * (.6 if t == 0 else .4 if t == 12 else 0) * (1 - credit))
        flows[t] = flow
        sums['gross'] += s; sums['profit'] += s * kept; sums['pulled'] += pull * before; sums['drawn'] += drawn
        sums['credits'] += drawn * kept; sums['later'] += np.minimum(paid, carried * bought) * kept; sums['frompull'] += pulled
        unit = kept + (pull * margin if t + lag < T else 0)
        funded = unit * (drawn + incash - np.minimum(drawn + incash, carried))
        sums['none'] += unit * np.minimum(drawn + incash, carried) + funded * own
        sums['more'] += funded * (1 - own)
        total = total + flow
        npv += flow * v ** (t + 1)
        worst = np.minimum(worst, total)
        payback = np.where(np.isnan(payback) & (total >= 0), t + 1, payback)
        if t == 71:
            proceeds = stake * np.where(g.random(N) < .2, 0, valuation)
        k = fan.shape[2]
        fan[0, t], fan[1, t], fan[2, t], fan[3, t] = total[:k], sums['gross'][:k], (sums['profit'] + sums['frompull'])[:k], cash[:k]
    with_stake = flows.copy()
    with_stake[71] += proceeds
    running = np.cumsum(with_stake, axis=0)
    reached = running >= 0
    payback_stake = np.where(reached.any(axis=0), reached.argmax(axis=0) + 1., np.nan)
    columns = [sums['gross'], sums['profit'] + sums['frompull'], sums['pulled'], total, npv, npv + proceeds * v ** 72, irr(flows), irr(with_stake),
               1 + total / invested, 1 + (total + proceeds) / invested, payback, payback_stake, sums['gross'] / invested, sums['drawn'],
               invested * credit - sums['drawn'] - usable, proceeds, worst, sums['credits'], sums['profit'] - sums['credits'] - sums['later'],
               sums['later'], sums['frompull']]
    columns += [total / (sums['none'] + f * sums['more']) for f in (0, .5, 1)]
    qs = [.05, .1, .25, .5, .75, .9, .95]
    told = []
    for c in columns:
        c = c[~np.isnan(c)]
        told.append(np.quantile(c, qs))
        c.mean(), c.std()
    np.quantile(fan, [.1, .25, .5, .75, .9], axis=2)
    return told


def irr(f):
    """Newton on all paths at once, as long as one still moves."""
    total = f.sum(axis=0)
    gain = total > 0
    c = np.where(gain, f, f[::-1])
    x = np.full(f.shape[1], .98)
    for _ in range(12):
        p, d = np.zeros_like(x), np.zeros_like(x)
        for row in c[::-1]:
            d = d * x + p
            p = p * x + row
        step = p / d
        x = np.clip(x - step, 1e-3, 1)
        if np.nanmax(np.abs(step)) < 1e-9:
            break
    x = np.where((np.abs(step) < 1e-6) & (x > 1e-3) & (x < 1), x, np.nan)
    return np.where(gain, 1 / x, x) ** 12 - 1


with np.errstate(all='ignore'):
    best = 1e9
    for r in range(3):
        s = time.process_time()
        told = run(r)
        best = min(best, time.process_time() - s)
print(json.dumps({'seconds': best, 'gross': told[0][3], 'profit': told[1][3], 'npv': told[4][3], 'irr': told[6][3]}))
