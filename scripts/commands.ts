// Writes docs/commands.md from the command line's own help, so that the page cannot differ from the program.
// Run it by `npm run docs`; the tests compare the page with what this gives.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { makeContext } from '../src/faces/cli/main/context.ts';
import { makeProgram } from '../src/faces/cli/main.ts';

const root = join(import.meta.dirname, '..');

const HEAD = `# Commands

This page is made from the program's own help: \`npm run docs\` writes it anew. Exit status: 0 done; 1 done, but some
input failed, and standard error says which; 2 wrong usage. \`NO_COLOR\`, \`--quiet\` and pipes are respected.

| variable | means |
| --- | --- |
| \`BACKFLOW_HOME\` | folder of the store and the settings; else the user's data directory |
| \`BACKFLOW_STORE\` | another store |
| \`PORT\` | the port of \`backflow serve\`, 4780 unless set |
`;

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.replace(/[ \t]+$/gmu, '').trimEnd();
}

/** Every command, in the order of the help, with its full name. */
export function commandsOf(program: Command, prefix = ''): { name: string; command: Command }[] {
  const name = `${prefix}${program.name()}`;
  const inner = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  return [{ name, command: program }, ...inner.flatMap((command) => commandsOf(command, `${name} `))];
}

/** The page, from a commander program. */
export function commandsPage(program: Command): string {
  const parts = commandsOf(program).map(({ name, command }) => {
    return `## \`${name}\`\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  });
  return [HEAD, ...parts].join('\n');
}

/** The program's command line, with every command in it. */
export const program = (): Command => makeProgram(makeContext([], root).context, '0.0.0');

if (import.meta.main) writeFileSync(join(root, 'docs', 'commands.md'), commandsPage(program()));
