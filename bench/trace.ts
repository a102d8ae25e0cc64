// Tracing: bounds, even mix, loops, draws and the whole command on random ledgers of 1,000 to 1,000,000 flows, in seconds
// of one processor, beside the maximum flow of scipy and igraph (Debian python3-scipy, python3-igraph) on the same network. Each size runs in a process of
// its own, so that its memory can be told. Prints a table row per measure as one line of JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { MultiDirectedGraph } from 'graphology';
import { cashRevenue, mostOf } from '../src/trace/bounds/bounds.ts';
import { networkOf } from '../src/trace/bounds/network.ts';
import { chanceOf } from '../src/trace/doubt/chance.ts';
import { draws } from '../src/trace/doubt/draws.ts';
import { ledgerOf } from '../src/trace/ledger/ledger.ts';
import { timelineFrom } from '../src/trace/ledger/timeline.ts';
import { instancesOf } from '../src/trace/loops/instances.ts';
import { prorata, seedsOnly } from '../src/trace/rules/prorata.ts';
import { bareLedger, type Kind, plainLedger, randomEvents } from './trace-generator.ts';
import { type Row, writePage } from './trace-page.ts';

/** Processor seconds of this thread: other people's work on the machine does not count. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};

/** Of one run: repeated until a tenth of a second has passed, for the clock ticks in hundredths. */
function seconds(work: () => void): number {
  const start = clock();
  let runs = 0;
  do {
    work();
    runs++;
  } while (clock() - start < 0.1);
  return (clock() - start) / runs;
}

interface Size {
  exact: number;
  one: number;
  sixteen: number;
  sequence: number;
  nodes: number;
  lower: number;
  upper: number;
  megabytes: number;
}

function size(kind: Kind, flows: number): Size {
  const events = randomEvents(kind, flows);
  const ledger = bareLedger(kind, flows);
  let found = { nodes: 0, lower: 0, upper: 0 };
  const exact = seconds(() => {
    const t = timelineFrom(ledger, 'pool', events).value;
    const network = networkOf(t);
    const upper = mostOf(t, network, { money: 'seeds' }).most;
    const lower = cashRevenue(network) - network.directRevenue - mostOf(t, network, { money: 'others' }).most;
    found = { nodes: network.nodes, lower, upper };
  });
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const t = timelineFrom(ledger, 'pool', events).value;
  const one = seconds(() => prorata(t, seedsOnly(t)));
  const of = (i: number): number => ((events.bits[i] as number) & 1 ? (events.to[i] as number) % 16 : -1);
  const sixteen = seconds(() => prorata(t, { count: 16, of }));
  const listed = timelineFrom(ledger, 'sequence', events).value;
  const sequence = seconds(() => prorata(listed, seedsOnly(listed)));
  return { exact, one, sixteen, sequence, megabytes, ...found };
}

const apart = (...args: string[]): string =>
  spawnSync(process.execPath, [import.meta.filename, ...args], { encoding: 'utf8', maxBuffer: 1e9 }).stdout;

const TARGETS: Record<number, [exact: number, one?: number, sixteen?: number, megabytes?: number]> = {
  100000: [0.6],
  1000000: [12, 0.15, 0.4, 400],
};

function sizes(kind: Kind): Row[] {
  return [1e3, 1e4, 1e5, 1e6].flatMap((flows) => {
    const s = JSON.parse(apart('size', kind, `${flows}`)) as Size;
    const [exact, one, sixteen, megabytes] = TARGETS[flows] ?? [];
    const row = (what: string, value: number, rest: object): Row => ({
      what: `${kind} ${flows}: ${what}`,
      value,
      unit: 's',
      ...rest,
    });
    const aim = (target: number | undefined): object => (target === undefined ? {} : { target });
    return [
      row('exact bounds', s.exact, aim(exact)),
      row('even mix', s.one, aim(one)),
      row('even mix of 16 origins', s.sixteen, aim(sixteen)),
      row('even mix payment by payment', s.sequence, aim(one)),
      row('memory', s.megabytes, { unit: 'MB', ...aim(megabytes) }),
    ];
  });
}

/** Whole capacities of up to 31 bits, as both peers want them; the peer prints its seconds of processor and the flow. */
const PEERS = {
  scipy: `
import sys, time, numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import maximum_flow
f, n = sys.argv[1], int(sys.argv[2])
a, b, c = (np.fromfile(f + '/' + x, dtype=np.int32) for x in ('from', 'to', 'cap'))
s = time.process_time()
m = coo_matrix((c, (a, b)), shape=(n, n)).tocsr()
v = maximum_flow(m, n - 2, n - 1, method='dinic').flow_value
print(time.process_time() - s, v)`,
  igraph: `
import sys, time, igraph
from array import array
f, n = sys.argv[1], int(sys.argv[2])
def column(x):
    a = array('i'); a.frombytes(open(f + '/' + x, 'rb').read()); return a
a, b, c = (column(x) for x in ('from', 'to', 'cap'))
s = time.process_time()
g = igraph.Graph(n=n, edges=list(zip(a, b)), directed=True)
v = g.maxflow_value(n - 2, n - 1, capacity=list(c))
print(time.process_time() - s, int(v))`,
} as const;

/** Debian's packages belong to its own Python. */
const PYTHONS = ['python3', '/usr/bin/python3'];
const MOST_SECONDS = 300;

type Peer = keyof typeof PEERS;

const has = (python: string, peer: Peer): boolean =>
  spawnSync(python, ['-c', `import ${peer}`], { stdio: 'ignore' }).status === 0;

/** The maximum flow of the same network by a peer: how many times as long it takes. */
function againstPeer(peer: Peer, kind: Kind, flows: number): Row[] {
  const title = `${kind} ${flows}: maximum flow, of ${peer}'s`;
  const python = PYTHONS.find((p) => has(p, peer));
  if (!python)
    return [{ what: `${title}: ${peer} is not installed (apt install python3-${peer})`, value: 0, unit: 's' }];
  const events = randomEvents(kind, flows);
  const t = timelineFrom(bareLedger(kind, flows), 'pool', events).value;
  const network = networkOf(t);
  const { arcs, most } = mostOf(t, network, { money: 'seeds' });
  const ours = seconds(() => mostOf(t, network, { money: 'seeds' }));
  const folder = mkdtempSync(join(tmpdir(), 'backflow-bench-'));
  const whole = Int32Array.from(arcs.cap, (c) => Math.min(c, 2 ** 31 - 1));
  for (const [name, column] of [
    ['from', arcs.from],
    ['to', arcs.to],
    ['cap', whole],
  ] as const)
    writeFileSync(join(folder, name), column);
  const how = { encoding: 'utf8', timeout: 1000 * MOST_SECONDS } as const;
  const done = spawnSync(python, ['-c', PEERS[peer], folder, `${arcs.nodes}`], how);
  rmSync(folder, { recursive: true });
  const [theirs, flow] = (done.stdout ?? '').split(' ').map(Number);
  if (theirs === undefined || !(theirs > 0)) {
    const why = done.signal
      ? `did not end in ${MOST_SECONDS} s`
      : `failed: ${(done.stderr ?? '').trim().split('\n').at(-1)}`;
    return [{ what: `${title}: it ${why}`, value: ours, unit: 's' }];
  }
  if (flow !== most) throw new Error(`${peer} says ${flow}, we ${most}`);
  return [{ what: `${title} ${theirs.toFixed(2)} s`, value: ours, unit: 's', ratio: ours / theirs, target: 1 }];
}

/** The even mix payment by payment over a graphology graph with the same payments as edges. */
function againstGraphology(flows: number): Row[] {
  const e = randomEvents('funded', flows);
  const graph = new MultiDirectedGraph();
  const name = (party: number): string => `${party}`;
  for (let i = 0; i < e.count; i++) {
    for (const party of [e.from[i] as number, e.to[i] as number])
      if (!graph.hasNode(name(party))) graph.addNode(name(party), { balance: 0, held: 0 });
    const amount = e.amount[i];
    graph.addEdgeWithKey(`${i}`, name(e.from[i] as number), name(e.to[i] as number), { amount, bits: e.bits[i] });
  }
  const t = timelineFrom(bareLedger('funded', flows), 'sequence', e).value;
  let returned = 0;
  const theirs = seconds(() => {
    returned = 0;
    for (const { attributes } of graph.nodeEntries()) Object.assign(attributes, { balance: 0, held: 0 });
    for (const {
      attributes,
      source,
      target,
      sourceAttributes: payer,
      targetAttributes: payee,
    } of graph.edgeEntries()) {
      const { amount, bits } = attributes;
      const outside = Number(source) < 0;
      const part = outside
        ? bits & 1
        : payer.balance > 0
          ? Math.min(1, amount / payer.balance) * (payer.held / amount)
          : 0;
      const x = amount * part;
      if (!outside) {
        payer.balance = Math.max(0, payer.balance - amount);
        payer.held -= x;
      }
      if (Number(target) < 0) returned += bits & 2 ? x : 0;
      else {
        payee.balance += amount;
        payee.held += x;
      }
    }
  });
  let ours = 0;
  const value = seconds(() => {
    ours = prorata(t, seedsOnly(t)).returned[0] as number;
  });
  if (Math.abs(ours - returned) > 1e-6 * ours) throw new Error(`graphology says ${returned}, we ${ours}`);
  const what = `funded ${flows}: even mix in sequence, of graphology's ${theirs.toFixed(2)} s`;
  return [{ what, value, unit: 's', ratio: value / theirs, target: 1 }];
}

function loops(): Row[] {
  const events = randomEvents('deep', 1e5);
  const t = timelineFrom(bareLedger('deep', 1e5), 'pool', events).value;
  const how = { hops: 4, limit: 400_000, window: 200 };
  let count = 0;
  const value = seconds(() => {
    const { cycles } = instancesOf(t, how, { name: (u) => `A${u}`, unit: 1 });
    count = cycles.reduce((s, c) => s + c.instances, 0);
  });
  return [{ what: `loops of up to 4 payments in 100000 flows, ${count} found`, value, unit: 's', target: 0.2 }];
}

function drawing(): Row[] {
  const { value: ledger } = ledgerOf(plainLedger('funded', 1000, { intervals: true }));
  if (!ledger) throw new Error('no ledger');
  const value = seconds(() => draws(ledger, { count: 1000, chance: chanceOf(1) }));
  return [{ what: '1000 draws of bounds and even mix on 1000 flows', value, unit: 's', target: 2 }];
}

function wholeCommand(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'backflow-bench-'));
  const file = join(folder, 'ledger.json');
  writeFileSync(file, JSON.stringify(plainLedger('funded', 1e5, { intervals: false })));
  const program = join(import.meta.dirname, '..', 'dist', 'bin', 'backflow.js');
  const script = '"$0" "$1" trace --ledger "$2" --json > /dev/null; times';
  const done = spawnSync('/bin/sh', ['-c', script, process.execPath, program, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const spent = [...(done.stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/gu)];
  const value = spent.reduce((s, m) => s + 60 * Number(m[1]) + Number(m[2]), 0);
  return [{ what: 'whole command on a file of 100000 flows', value, unit: 's', target: 4 }];
}

const [what, kind, flows] = process.argv.slice(2);
if (what === 'size') console.log(JSON.stringify(size(kind as Kind, Number(flows))));
else {
  const rows = [
    ...sizes('funded'),
    ...sizes('heavy'),
    ...([1e4, 1e5, 1e6] as const).flatMap((flows) => againstPeer('scipy', 'funded', flows)),
    ...([1e4, 1e5, 1e6] as const).flatMap((flows) => againstPeer('igraph', 'funded', flows)),
    ...againstPeer('scipy', 'heavy', 1e6),
    ...againstGraphology(1e5),
    ...loops(),
    ...drawing(),
    ...wholeCommand(),
  ];
  if (what === '--docs') writePage(rows);
  console.log(JSON.stringify({ rows }));
}
