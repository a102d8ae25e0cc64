// Environment in, folders out: where the package stands and where the user's data live.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The package's folder, found upwards from this file: the same from source and from the build. */
export function packageRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data', 'gazetteer')) && existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return from;
  }
}

/** BACKFLOW_HOME, or the folder that the system keeps for users' data. */
export function homeFolder(env: Env, platform: string = process.platform): string {
  if (env.BACKFLOW_HOME) return resolve(env.BACKFLOW_HOME);
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'backflow');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'backflow');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'backflow');
}
