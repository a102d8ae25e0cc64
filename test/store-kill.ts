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

/** Kills so many times; gives how many writes were acknowledged and which of them were lost. */
export async function killRounds(rounds: number): Promise<{ acknowledged: number; lost: string[]; inOrder: boolean }> {
  const dir = mkdtempSync(join(tmpdir(), 'backflow-kill-'));
  const path = join(dir, 'store.sqlite');
  const said: string[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      said.push(...(await writeAndKill(path, round, 20 + ((round * 37) % 180))));
    }
    const { value: store } = await openSqlite(path, '2024-03-06T00:00:00Z');
    const kept = (await store?.listJudgements('kill'))?.map((j) => j.id) ?? [];
    await store?.close();
    const all = new Set(kept);
    const acknowledged = new Set(said);
    const order = kept.filter((id) => acknowledged.has(id));
    return {
      acknowledged: said.length,
      lost: said.filter((id) => !all.has(id)),
      inOrder: order.join() === said.join(),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
