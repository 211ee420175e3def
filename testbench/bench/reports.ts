import { BenchError } from './error.js';
import { counted, grouped } from './figures.js';
import type { Scheduler } from './scheduler.js';
import type { Task } from './task.js';

/** One line for each task that waits, the main task first. */
function waiting(tasks: readonly Task<unknown>[]): string {
  return tasks.map(task => `\n  ${task.explain()}`).join('');
}

/** When it is: the cycle, for messages. */
function now(scheduler: Scheduler): string {
  return `at cycle ${grouped(scheduler.calendar.cycle)}`;
}

/** The error for a bench in which nothing happens any more. */
export function hang(scheduler: Scheduler, timeout: number): BenchError {
  const tasks = scheduler.alive();
  const what = `The bench hangs ${now(scheduler)}: no task has ended and nothing was transferred for ${counted(timeout, 'cycle')}.`;
  const help = "If the circuit only needs longer, raise 'timeout'.";
  return new BenchError('hang', `${what} ${help}${waiting(tasks)}`);
}

/** The error for a bench in which every task waits for another. */
export function deadlock(scheduler: Scheduler): BenchError {
  const what = `The bench is in deadlock ${now(scheduler)}: every task waits for another, and none for a clock.`;
  return new BenchError('deadlock', `${what}${waiting(scheduler.alive())}`);
}

/** The error for tasks that keep one another running while no clock moves. */
export function livelock(scheduler: Scheduler, turns: number): BenchError {
  const what = `The bench goes round in circles ${now(scheduler)}: ${counted(turns, 'turn')} of tasks without a clock edge.`;
  const help = 'Some loop waits only for settle(), queues or events; let it wait for a clock.';
  return new BenchError('hang', `${what} ${help}${waiting(scheduler.alive())}`);
}

/** The error for tasks that wait too long for something that is not the bench's. */
export function heldUp(
  scheduler: Scheduler,
  patience: number,
  outsiders: readonly Task<unknown>[],
): BenchError {
  const tasks = outsiders.length > 0 ? outsiders : scheduler.alive();
  const names = tasks.map(task => task.label).join(', ');
  const what = `Time stands still ${now(scheduler)}: ${names} has waited ${grouped(patience)} ms for a promise that is not the bench's.`;
  const help =
    "Between tasks use sim.event() or sim.queue(), which the bench can see; for slow input or output raise 'patience'.";
  return new BenchError('outside', `${what} ${help}${waiting(scheduler.alive())}`);
}
