import { parseArgs } from 'node:util';

import { fuzzParser } from './fuzz-parser.ts';

/** npm run fuzz -- --inputs 1000000 --seed 1 */
const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const inputs = Number(values.inputs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) {
  console.error('Give whole numbers: npm run fuzz -- --inputs 1000000 --seed 1');
  process.exit(2);
}

const start = performance.now();
const figures = fuzzParser(inputs, seed, (done) => {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${done} of ${inputs}`);
  }
});
const seconds = (performance.now() - start) / 1000;
if (process.stderr.isTTY) {
  process.stderr.write('\r');
}
console.log(`inputs ${figures.inputs}, seed ${seed}, characters ${figures.characters}, ${seconds.toFixed(1)} s in all`);
console.log(`parsing ${((1000 * figures.parseMs) / figures.inputs).toFixed(1)} µs an input on average`);
console.log(`slowest ${figures.slowest.ms.toFixed(1)} ms for ${figures.slowest.length} characters`);
for (const { fault, text } of figures.faults) {
  console.log(`FAULT ${fault}: ${JSON.stringify(text.length > 600 ? `${text.slice(0, 600)}…` : text)}`);
}
console.log(figures.faults.length === 0 ? 'no faults' : `${figures.faults.length} faults`);
process.exitCode = figures.faults.length === 0 ? 0 : 1;
