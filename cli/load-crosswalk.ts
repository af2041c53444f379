import { crosswalkRows } from '../checks/crosswalk-rows.ts';
import type { Crosswalk, CrosswalkRow } from '../model/crosswalk.ts';
import type { CatalogueOptions } from './catalogue-files.ts';
import { crosswalkWith } from './crosswalk-with.ts';
import type { Io } from './io.ts';

/** Our relations, with those of catalogues from elsewhere. */
export const loadCrosswalk = async ({ outside }: CatalogueOptions, io: Io): Promise<Crosswalk> =>
  crosswalkWith((await import('../requirements/crosswalk/crosswalk.ts')).crosswalk, outside, io);

/** The same as rows, each with what is at its ends. */
export const loadCrosswalkRows = async (
  options: CatalogueOptions,
  io: Io,
): Promise<readonly CrosswalkRow[]> => crosswalkRows(await loadCrosswalk(options, io));
