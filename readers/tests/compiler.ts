import type { ts } from 'ts-morph';

/** The compiler's API, which is only loaded where a script is read. */
export type Compiler = typeof ts;

/** Loads the compiler. */
export const loadCompiler = async (): Promise<Compiler> => (await import('ts-morph')).ts;
