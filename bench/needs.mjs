// Said before anything is loaded that an older Node cannot read: the benchmarks import the sources as they are.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(`The benchmarks need Node 24 or later, which reads TypeScript; this is ${process.version}.\n`);
  process.stderr.write('In a clone, node_modules/.bin/node is such a one.\n');
  process.exit(2);
}
