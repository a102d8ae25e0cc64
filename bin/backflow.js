#!/usr/bin/env node
// Checks that this Node can run the program before anything of it is loaded, then hands over to it. Plain old
// JavaScript: it must be understood, and be able to complain, on any Node.

var OLDEST = [22, 13];
var parts = process.versions.node.split('.').map(Number);
/** Node keeps what it compiled beside the program, where the build has left it already. A folder that cannot be written, or
 * another Node than the build's, only means that it compiles again. */
function keepCompiled() {
  var load = process.getBuiltinModule;
  if (!load) return;
  var keep = load('node:module').enableCompileCache;
  if (keep) keep(load('node:url').fileURLToPath(new URL('../compiled', import.meta.url)));
}

var tooOld = parts[0] < OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] < OLDEST[1]);

if (tooOld) {
  process.stderr.write(
    'backflow needs Node ' +
      OLDEST.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '.\n' +
      '    remedy: Run it as "npx backflow" in its folder (which brings its own Node), or get a newer one: https://nodejs.org/en/download\n',
  );
  process.exitCode = 1;
} else if (process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2])) {
  // Asked by scripts and editors all the time: answered without loading the program.
  import('node:fs').then(function answer(fs) {
    var about = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${about.version}\n`);
  });
} else {
  if (process.env.BACKFLOW_DEBUG) process.setSourceMapsEnabled(true);
  keepCompiled();
  import('../cli/main.js').then(
    function run(program) {
      return program.main().then(function done(status) {
        process.exitCode = status;
      });
    },
    function missing(error) {
      if (process.env.BACKFLOW_DEBUG) process.stderr.write(`${error.stack}\n`);
      process.stderr.write('backflow is not built.\n    remedy: Run "npm run build" in its folder.\n');
      process.exitCode = 1;
    },
  );
}
