import { spawn } from 'node:child_process';
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

/** What one tool prints, each line with its name before it; undefined where the tool is not installed. */
function linesOf(tool: Tool, args: readonly string[], folder: string): Promise<string[] | undefined> {
  return new Promise(resolve => {
    const child = spawn(tool.name, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    child.on('error', () => {
      resolve(undefined);
    });
    child.on('close', status => {
      const lines = printed.split('\n').filter(line => line.trim() !== '');
      const ended = status === 0 || lines.length > 0 ? [] : [`exit status ${String(status)}`];
      resolve([...lines, ...ended].map(line => `${tool.name}: ${line}`));
    });
  });
}

/**
 * Reads Verilog with `verilator --lint-only -Wall`, `iverilog -Wall -g2005` and Yosys `read_verilog; hierarchy -check; proc;
 * check -assert`, all at once, `top` being the module to start from.
 */
export async function lintVerilog(top: string, texts: readonly VerilogText[]): Promise<LintResult> {
  const folder = mkdtempSync(join(tmpdir(), 'whittle-lint-'));
  try {
    for (const { file, text } of texts) writeFileSync(join(folder, basename(file)), text);
    const files = texts.map(({ file }) => basename(file));
    const found = await Promise.all(tools.map(tool => linesOf(tool, tool.arguments(top, files), folder)));
    return {
      complaints: found.flatMap(lines => lines ?? []),
      missing: tools.filter((_, i) => found[i] === undefined).map(({ name }) => name),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
