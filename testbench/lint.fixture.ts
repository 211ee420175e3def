import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A file of Verilog. */
export interface VerilogText {
  readonly file: string;
  readonly text: string;
}

/** What the tools say of some Verilog. */
export interface LintResult {
  /** Every line that a tool printed. Clean Verilog gives none. */
  readonly complaints: readonly string[];
  /** Tools that are not installed. */
  readonly missing: readonly string[];
}

interface Tool {
  readonly name: string;
  arguments(top: string, files: readonly string[]): string[];
}

const tools: readonly Tool[] = [
  { name: 'verilator', arguments: (top, files) => ['--lint-only', '-Wall', '--top-module', top, ...files] },
  {
    name: 'iverilog',
    arguments: (top, files) => ['-Wall', '-g2005', '-s', top, '-o', '/dev/null', ...files],
  },
  {
    name: 'yosys',
    arguments: (top, files) => [
      ...['-Q', '-T', '-q', '-p'],
      `read_verilog ${files.join(' ')}; hierarchy -check -top ${top}; proc; check -assert`,
    ],
  },
];

/**
 * Reads Verilog with `verilator --lint-only -Wall`, `iverilog -Wall -g2005` and Yosys `read_verilog; hierarchy -check; proc;
 * check -assert`, `top` being the module to start from.
 */
export function lintVerilog(top: string, texts: readonly VerilogText[]): LintResult {
  const folder = mkdtempSync(join(tmpdir(), 'whittle-lint-'));
  try {
    for (const { file, text } of texts) writeFileSync(join(folder, basename(file)), text);
    const files = texts.map(({ file }) => basename(file));
    const missing: string[] = [];
    const complaints = tools.flatMap(tool => {
      const done = spawnSync(tool.name, tool.arguments(top, files), { cwd: folder, encoding: 'utf8' });
      if (done.error !== undefined) {
        missing.push(tool.name);
        return [];
      }
      const lines = `${done.stdout}${done.stderr}`.split('\n').filter(line => line.trim() !== '');
      const status = done.status === 0 || lines.length > 0 ? [] : [`exit status ${String(done.status)}`];
      return [...lines, ...status].map(line => `${tool.name}: ${line}`);
    });
    return { complaints, missing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
