// The kill test: a child writes and prints what was acknowledged, is killed without warning, and the reopened
// store must have it all, in order. Shared by the normal and the long suite.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../src/store/sqlite.ts';

const WRITER = fileURLToPath(new URL('./store-writer.ts', import.meta.url));

/** Lets a child write for a while after its first acknowledgement; gives the ids it printed. */
function writeAndKill(path: string, round: number, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, path, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  child.stdout.on('data', (data) => {
    printed += data;
  });
  // The last line may be torn: only whole lines were said.
  return new Promise((resolve) => child.on('close', () => resolve(printed.split('\n').slice(0, -1))));
}

const at = (places: Map<string, number>, id = ''): number => places.get(id) ?? -1;

/** Kills so many times, two writers at once; gives how many writes were acknowledged and which of them were lost. */
export async function killRounds(rounds: number): Promise<{ acknowledged: number; lost: string[]; inOrder: boolean }> {
  const dir = mkdtempSync(join(tmpdir(), 'backflow-kill-'));
  const path = join(dir, 'store.sqlite');
  const said: string[][] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const waits = [20 + ((round * 37) % 180), 40 + ((round * 53) % 160)];
      said.push(...(await Promise.all(waits.map((wait, i) => writeAndKill(path, 2 * round + i, wait)))));
    }
    const { value: store } = await openSqlite(path, '2024-03-06T00:00:00Z');
    const kept = (await store?.listJudgements('kill'))?.map((j) => j.id) ?? [];
    await store?.close();
    const all = new Set(kept);
    const places = new Map(kept.map((id, i) => [id, i]));
    const inOrder = said.every((ids) => ids.every((id, i) => i === 0 || at(places, id) > at(places, ids[i - 1])));
    return { acknowledged: said.flat().length, lost: said.flat().filter((id) => !all.has(id)), inOrder };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
