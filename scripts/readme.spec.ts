import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new RangeError(`README.md has no ${language} block`);
  return found;
}

describe('README.md', () => {
  it('has an example that runs, prints the Verilog shown, and leaves a wave', async function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'whittle-readme-'));
    try {
      const entry = (path: string): string => pathToFileURL(join(root, path)).href;
      const text = block('ts')
        .replace("'whittle/testbench'", `'${entry('testbench/bench/index.ts')}'`)
        .replace("'whittle'", `'${entry('dsl/index.ts')}'`);
      writeFileSync(join(folder, 'example.mts'), text);
      const options = { cwd: folder, encoding: 'utf8' as const };
      const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', tsx, 'example.mts'],
        options,
      );
      expect(stdout).to.contain('// counter: Counts the cycles in which it is enabled; wraps to 0.');
      expect(stdout).to.contain(block('verilog'));
      expect(existsSync(join(folder, 'counter.vcd'))).to.equal(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
