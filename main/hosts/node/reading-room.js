#!/usr/bin/env node
// Plain JavaScript, so that an older Node says what is missing instead of failing at the first type.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `reading-room: needs Node 22.18 or later and this is ${process.versions.node}; ` +
      'started with "npm run reading-room --" it uses the Node that npm ci installed.\n',
  );
  process.exitCode = 3;
} else {
  // Heard from the beginning, while the program is still being loaded. The engine's process ends with this one.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => process.exit(130));
  }
  const { main } = await import('./main.ts');
  await main();
}
