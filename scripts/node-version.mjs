const [major, minor] = process.versions.node.split('.').map(Number);

// Node 24 comes with `npm ci` as the package `node`; npm puts it first on the path of its scripts.
if (major < 24 || (major === 24 && minor < 9)) {
  process.stderr.write(
    `Torget runs on Node 24.9 or later; this is ${process.versions.node}. Node 24 comes with \`npm ci\`, unless install scripts were blocked: run \`npm rebuild node\`, or install Node 24.\n`,
  );
  process.exit(1);
}
