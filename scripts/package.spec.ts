import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './cli/project.js';

/** A program of another project: a module, its Verilog, and a bench. */
const program = `import { In, Out, bit, module, reg, toVerilog, u, when } from 'whittle';
import { topKOracle } from 'whittle/golden';
import { simulate } from 'whittle/testbench';

/** Counts the cycles in which it is enabled. */
const counter = module('counter', { enable: In(bit), count: Out(u(8)) }, ({ enable, count }) => {
  const held = reg(u(8), { init: 0 });
  when(enable, () => {
    held.next = held.wrapAdd(1);
  });
  count.value = held;
});

const counts = await simulate(counter, { engine: 'interpreter' }, async (dut, clock) => {
  const seen: number[] = [];
  for (const enable of [1, 0, 1, 1]) {
    dut.enable = enable;
    await clock.rising();
    seen.push(dut.count);
  }
  return seen;
});

console.log(JSON.stringify({ verilog: toVerilog(counter), counts, golden: typeof topKOracle }));
`;

const options = {
  compilerOptions: {
    strict: true,
    target: 'ES2023',
    module: 'NodeNext',
    lib: ['ES2023', 'DOM'],
    types: [],
    outDir: 'out',
  },
  include: ['counter.ts', 'readme.ts'],
};

/** The example of the README, as it stands there. */
const example =
  /```ts\n([\s\S]*?)```/.exec(readFileSync(join(projectFolder, 'README.md'), 'utf8'))?.[1] ?? '';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(folder: string, command: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the package in an empty project', function () {
  this.timeout(600_000);
  const place = mkdtempSync(join(tmpdir(), 'whittle-package-'));
  const folder = join(place, 'user');
  before(() => {
    const packed = run(projectFolder, 'npm', ['pack', '--silent', '--pack-destination', place]);
    expect(packed.status, packed.stdout + packed.stderr).to.equal(0);
    const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'user', type: 'module', private: true }),
    );
    writeFileSync(join(folder, 'counter.ts'), program);
    writeFileSync(join(folder, 'readme.ts'), example);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', join(place, tarball)];
    const installed = run(folder, 'npm', install);
    expect(installed.status, installed.stdout + installed.stderr).to.equal(0);
  });
  after(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it('compiles what is written in it', () => {
    const { stdout, status } = run(folder, 'npx', ['--no-install', 'tsc', '-p', '.']);
    expect(stdout).to.equal('');
    expect(status).to.equal(0);
  });

  it('gives Verilog as a text and runs a bench', () => {
    const { stdout, stderr } = run(folder, process.execPath, ['out/counter.js']);
    expect(stderr).to.equal('');
    const { verilog, counts, golden } = JSON.parse(stdout) as {
      verilog: string;
      counts: number[];
      golden: string;
    };
    expect(verilog).to.contain('module counter (').and.to.contain('output wire [7:0] count');
    expect(counts).to.deep.equal([0, 1, 1, 2]);
    expect(golden).to.equal('function');
  });

  it('runs the example of the README', () => {
    const { stdout, stderr, status } = run(folder, process.execPath, ['out/readme.js']);
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
    expect(stdout).to.contain('module counter (').and.to.contain('if (enable) value <= value + 8');
  });

  it('has the command line', () => {
    const { stdout, status } = run(folder, 'npx', [
      '--no-install',
      'whittle',
      'generate',
      'zero-eliminator/toy',
      '--out',
      'rtl',
      '--json',
    ]);
    expect(status).to.equal(0);
    expect(JSON.parse(stdout)).to.have.property('presets').with.length(1);
  });

  it('writes the same Verilog as the checkout', () => {
    const made = run(folder, 'diff', [
      '-r',
      'rtl/modules',
      join(projectFolder, 'rtl-out', 'modules'),
      '-x',
      '*.map.json',
    ]);
    const differing = made.stdout.split('\n').filter(line => line.startsWith('diff'));
    expect(differing).to.deep.equal([]);
  });

  // Other releases of Node come as npm packages: too much to download for every run.
  const releases = process.env['WHITTLE_SIZES'] === 'all' ? ['22', '24'] : [];
  for (const release of releases) {
    it(`runs on Node ${release}`, () => {
      const other = join(place, `node-${release}`);
      mkdirSync(other);
      writeFileSync(join(other, 'package.json'), '{}');
      const got = run(other, 'npm', [
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        `node@${release}`,
      ]);
      expect(got.status, got.stdout + got.stderr).to.equal(0);
      const node = join(other, 'node_modules', '.bin', 'node');
      expect(run(other, node, ['--version']).stdout).to.match(new RegExp(`^v${release}\\.`));
      const { stdout } = run(folder, node, ['out/counter.js']);
      expect(JSON.parse(stdout)).to.have.property('counts').that.deep.equals([0, 1, 1, 2]);
      const command = join('node_modules', 'whittle', 'scripts', 'whittle.mjs');
      const verified = run(folder, node, [command, 'verify', 'zero-eliminator/toy']);
      expect(verified.status, verified.stderr).to.equal(0);
    });
  }

  it('has the ESLint rule', () => {
    const script = "import plugin from 'whittle/eslint'; console.log(Object.keys(plugin.rules).join());";
    expect(run(folder, process.execPath, ['--input-type=module', '-e', script]).stdout).to.equal(
      'no-host-use\n',
    );
  });
});
