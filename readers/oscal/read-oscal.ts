import type { OutsideTexts } from '../../model/outside-catalogue.ts';
import type { Problem, Result } from '../../model/problem.ts';
import { failure, isProblems, success } from '../../model/problem.ts';
import { outsideCatalogue } from './catalogue.ts';
import { report } from './item.ts';
import { type GivenFile, type OscalFile, readOscalFile } from './oscal-file.ts';
import { relationsOf } from './relations.ts';
import { resolver } from './resolve.ts';

/**
 * Reads OSCAL catalogs, profiles and mapping-collections (1.0.4 to 1.2) that belong together. A catalog that a profile
 * selects from is not a catalogue of its own beside it. What is not understood is left aside; what would lose a control
 * is a problem.
 */
export const readOscal = (given: readonly GivenFile[]): Result<OutsideTexts> => {
  const read = given.map(readOscalFile);
  const unreadable: readonly Problem[] = read.flatMap(each => (each.ok ? [] : each.problems));
  if (isProblems(unreadable)) return failure(...unreadable);
  const files = read.flatMap(each => (each.ok ? [each.value] : []));
  const { resolve, importer } = resolver(files);
  const toldBy = (file: OscalFile): OscalFile => {
    const by = importer(file);
    return by === undefined ? file : toldBy(by);
  };
  const resolved = files
    .filter(({ kind }) => kind !== 'mapping-collection')
    .map(file => ({ file, catalog: resolve(file) }))
    .filter(({ file }) => importer(file) === undefined);
  for (const { file, catalog } of resolved) if (catalog.controls.length === 0) reportEmpty(file);
  const relations = files
    .filter(({ kind }) => kind === 'mapping-collection')
    .flatMap(file => relationsOf(file, files, toldBy));
  const catalogues = resolved.map(({ file, catalog }) => outsideCatalogue(file.id, catalog));
  const problems = noted(files, 'problems');
  if (isProblems(problems)) return failure(...problems);
  return success({ catalogues, relations, warnings: noted(files, 'warnings') });
};

const reportEmpty = ({ kind, root }: OscalFile): void => {
  report(root, 'warnings', { code: 'no-controls', message: `the ${kind} holds no control` });
};

const noted = (files: readonly OscalFile[], as: 'problems' | 'warnings'): readonly Problem[] =>
  files.flatMap(({ root }) => root.reading[as].all());
