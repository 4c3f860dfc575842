/** All Dutch words, by idea. */
export * from './doors.ts';
export * from './errors.ts';
export * from './figures.ts';
export * from './kinds.ts';
export * from './locks.ts';
export * from './norms.ts';
export * from './shared.ts';
export * from './shell.ts';
export * from './states.ts';
export * from './strip.ts';
export * from './weekdays.ts';
export * from './location.ts';
export * from './overview.ts';
