import type { SourceText } from '../model/source.ts';

/** The source texts that are accounted for; each loads only when asked for. */
const loaders: Readonly<Record<string, () => Promise<SourceText>>> = {
  x1452: async () => (await import('../requirements/x1452/source.ts')).x1452Source,
  zsm014: async () => (await import('../requirements/zsm014/source.ts')).zsm014Source,
  nsom: async () => (await import('../requirements/nsom/source.ts')).nsomSource,
  scp: async () => (await import('../requirements/scp/source.ts')).scpSource,
  'q3-17': async () => (await import('../requirements/q3-17/source.ts')).q317Source,
};

/** How the source text of a standard is accounted for; undefined where it is not. */
export const loadSourceText = async (standard: string): Promise<SourceText | undefined> => {
  const source = await loaders[standard]?.();
  return source === undefined || source.records.length === 0 ? undefined : source;
};
