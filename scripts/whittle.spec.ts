import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('./whittle.mjs', import.meta.url));

/** Runs `whittle` with its standard output, and its standard error where `both`, in a pipe that nobody reads. */
function intoClosedPipe(args: string, both: boolean): string {
  const script = `{ { "$0" "$1" ${args} ${both ? '2>&1' : ''}; echo "status $?" >&3; } | true; } 3>&2`;
  const { stderr } = spawnSync('sh', ['-c', script, process.execPath, command], { encoding: 'utf8' });
  return stderr;
}

describe('the command whittle', () => {
  it('ends without a word when nobody reads on, as other commands do', () => {
    expect(intoClosedPipe('list', false)).to.equal('status 141\n');
    expect(intoClosedPipe('no-such-command', true)).to.equal('status 141\n');
  }).timeout(60_000);

  it('ends as before when somebody does', () => {
    const { status, stdout } = spawnSync(process.execPath, [command, 'list'], { encoding: 'utf8' });
    expect(status).to.equal(0);
    expect(stdout).to.contain('fact/mixed-pe-array');
  }).timeout(60_000);
});
