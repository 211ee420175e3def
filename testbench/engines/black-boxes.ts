import { HostValueError } from '../../dsl/types/host.js';
import { domainsOf } from '../../dsl/ir/domains-of.js';
import type { Domain } from '../../dsl/ir/domain.js';
import type { BlackBoxModel, Instance, Module } from '../../dsl/ir/module.js';
import { resolveSite } from '../../dsl/source/position.js';
import { EngineError } from './errors.js';

/**
 * The model of a black box, for an engine that does not run Verilog.
 * @param instance where it is placed; undefined for the top module
 * @throws EngineError `unsupported`, with the source line, when it has none
 */
export function modelOf(module: Module, instance: Instance | undefined, engine: string): BlackBoxModel {
  const model = module.blackBox?.model;
  if (model !== undefined) return model;
  const site = instance?.site ?? module.site;
  const at = site && resolveSite(site);
  const where = at === undefined ? '' : ` at ${at.file}:${String(at.line)}`;
  const name = instance === undefined || instance.hint === '' ? '' : ` '${instance.hint}'`;
  const what = instance === undefined ? module.name : `The instance${name} of ${instance.owner.name}${where}`;
  throw new EngineError(
    'unsupported',
    `${what} is ${instance === undefined ? 'a black box' : `the black box ${module.name}`}, of which the '${engine}' engine ` +
      `knows no behaviour. Give the black box a model, or run the circuit on Verilator.`,
  );
}

type Read = (pin: string) => bigint;

/** One black box at work: its state, and its outputs as they follow the state and what `read` gives of its inputs. */
export class BoxState {
  private state: unknown;

  constructor(
    private readonly module: Module,
    private readonly model: BlackBoxModel,
  ) {
    this.state = model.state();
  }

  /** The bits of the output pins of one port, by its place in `model.outputs`. */
  outputs(port: number, read: Read): readonly bigint[] {
    return asEngineError(() => this.model.outputs[port]?.value(this.state, read) ?? []);
  }

  /** The state after an edge of the domains for which `active` holds; set it with `enter` once every box has been asked. */
  after(active: (domain: Domain) => boolean, inReset: (domain: Domain) => boolean, read: Read): unknown {
    const clocks = domainsOf(this.module).filter(active);
    if (clocks.length === 0) return this.state;
    if (this.isReset(inReset)) return this.model.state();
    return asEngineError(() => this.model.edge(this.state, read, new Set(clocks.map(({ clock }) => clock))));
  }

  enter(state: unknown): void {
    this.state = state;
  }

  /** An asynchronous reset that is active acts at once. */
  resetAsynchronously(inReset: (domain: Domain) => boolean): void {
    if (this.module.domain.reset === 'asynchronous' && this.isReset(inReset)) this.state = this.model.state();
  }

  private isReset(inReset: (domain: Domain) => boolean): boolean {
    return this.module.blackBox?.resets === true && inReset(this.module.domain);
  }
}

/** A model that gives what its port cannot hold is an error of the circuit's author. */
function asEngineError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostValueError)
      throw new EngineError('bad-argument', error.message, { cause: error });
    throw error;
  }
}
