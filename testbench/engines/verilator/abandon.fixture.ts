/**
 * A caller that leaves its simulation open. Arguments: how it leaves (`return` from its last statement, `exit`, `kill`),
 * then a transport and a wave file if wanted. Prints the number of the model's process.
 */
import { openVerilator } from './index.js';
import { fifo } from './circuits.fixture.js';

const [, , manner, transport, path] = process.argv;
const simulation = await openVerilator(fifo, {
  transport: transport === 'in-process' ? 'in-process' : 'isolated',
  ...(path === undefined ? {} : { waves: { path, format: 'vcd' } }),
});
simulation.edge(1);
process.stdout.write(`${simulation.processId ?? 0}\n`, () => {
  if (manner === 'exit') process.exit(0);
  if (manner === 'kill') process.kill(process.pid, 'SIGKILL');
});
