// Writes docs/commands.md from the command line's own help, so that the page cannot differ from the program.
// With --check it compares instead, and ends with status 1 when the page is out of date. Run it by `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

export const PAGE = join(root, 'docs', 'commands.md');

const HEAD = `# Commands

This page is made from the program's own help: \`npm run docs\` writes it anew. Exit status: 0 done; 1 done, but some
input failed, and standard error says which; 2 wrong usage. \`NO_COLOR\`, \`--quiet\` and pipes are respected.

| variable | means |
| --- | --- |
| \`BACKFLOW_HOME\` | folder of the store and the settings; else the user's data directory |
| \`BACKFLOW_STORE\` | another store |
| \`PORT\` | the port of \`backflow serve\`, 4780 unless set |
`;

function helpOf(command) {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trimEnd();
}

/** Every command, in the order of the help, with its full name. */
export function commandsOf(program, prefix = '') {
  const name = `${prefix}${program.name()}`;
  const visible = program.createHelp().visibleCommands(program);
  const inner = visible.filter((command) => command.name() !== 'help');
  return [{ name, command: program }, ...inner.flatMap((command) => commandsOf(command, `${name} `))];
}

/** The page, from a commander program. */
export function commandsPage(program) {
  const parts = commandsOf(program).map(
    ({ name, command }) => `## \`${name}\`\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`,
  );
  return [HEAD, ...parts].join('\n');
}

/** The program's command line, with every command in it. */
export async function program() {
  const { makeProgram } = await import('../src/faces/cli/program.ts');
  return makeProgram();
}

if (process.argv[1] === import.meta.filename) {
  const page = commandsPage(await program());
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else if (readFileSync(PAGE, 'utf8') !== page) {
    console.error('docs/commands.md: out of date; run `npm run docs`');
    process.exitCode = 1;
  }
}
