import { scriptOptions, wholeNumber } from '../script/script-options.ts';
import { parseRandomReports } from './parse-random-reports.ts';

const values = scriptOptions({
  help: `Usage: npm run fuzz -- [options]

Has the report parser read random texts that resemble reports, and sees that each comes back whole, in order and in time.

  --inputs N  how many texts (1000000, some minutes)
  --seed N    other texts; the same seed gives the same ones (1)

Exit codes: 0 no fault, 1 faults, each with its text, 2 wrong options.`,
  options: { inputs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const inputs = wholeNumber(values.inputs, '--inputs', 1);
const seed = wholeNumber(values.seed, '--seed', 0);

const start = performance.now();
const figures = parseRandomReports(inputs, seed, (done) => {
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
