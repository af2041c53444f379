import { plainColours, type Colours } from '../generators/colours.ts';
import type { Io } from './io.ts';

/** Colours on a terminal that wants them; none in files, pipes, or where `NO_COLOR` is set. */
export const coloursFor = async (io: Io, output?: string): Promise<Colours> => {
  const wanted = output === undefined && io.isOutTerminal && (io.env['NO_COLOR'] ?? '') === '';
  return wanted ? (await import('picocolors')).default.createColors(true) : plainColours;
};
