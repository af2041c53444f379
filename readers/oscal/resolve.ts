import { shown } from '../shown.ts';
import { contentOf, type OscalControl } from './control.ts';
import { type Item, itemOf, itemsOf, report, textOf } from './item.ts';
import { metadataOf } from './metadata.ts';
import { namesBcp14 } from './obligation.ts';
import type { OscalFile } from './oscal-file.ts';
import { parametersOf, withSettings } from './parameters.ts';
import type { ResolvedCatalog } from './resolved-catalog.ts';
import { fileAt, targetOf } from './resources.ts';
import { select, selectionOf } from './selection.ts';

/** Catalogs as they stand, and profiles with what they select from the others; each file is read once. */
export interface Resolver {
  readonly resolve: (file: OscalFile) => ResolvedCatalog;
  /** The profile that was the first to select from a file; undefined where none has. */
  readonly importer: (file: OscalFile) => OscalFile | undefined;
}

/** Resolves documents among the files that were given. */
export const resolver = (files: readonly OscalFile[]): Resolver => {
  const known = new Map<OscalFile, ResolvedCatalog>();
  const importers = new Map<OscalFile, OscalFile>();
  const resolveWithin = (file: OscalFile, outer: readonly OscalFile[]): ResolvedCatalog => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const resolved =
      file.kind === 'profile'
        ? selected(file, importsOf(file, [...outer, file], resolveWithin))
        : catalog(file);
    known.set(file, resolved);
    return resolved;
  };
  const importsOf = (
    file: OscalFile,
    outer: readonly OscalFile[],
    resolve: typeof resolveWithin,
  ): readonly Imported[] =>
    itemsOf(file.root, 'imports').flatMap(item => {
      const source = sourceOf(item, file, files, outer);
      if (source === undefined) return [];
      if (!importers.has(source)) importers.set(source, file);
      return [{ item, from: resolve(source, outer) }];
    });
  return { resolve: file => resolveWithin(file, []), importer: file => importers.get(file) };
};

const catalog = ({ root }: OscalFile): ResolvedCatalog => {
  const { controls, groups, parameters } = contentOf(root);
  return {
    metadata: metadataOf(root),
    controls,
    groups,
    parameters: new Map(parameters),
    goesByBcp14: namesBcp14(root),
    altered: new Set(),
  };
};

interface Imported {
  readonly item: Item;
  readonly from: ResolvedCatalog;
}

/** The file that an import names; a problem where it was not given, or leads back to where it came from. */
const sourceOf = (
  item: Item,
  file: OscalFile,
  files: readonly OscalFile[],
  outer: readonly OscalFile[],
): OscalFile | undefined => {
  const href = textOf(item, 'href') ?? '';
  const { name, addresses } = targetOf(file.root, href);
  const source = fileAt(
    addresses,
    file,
    files.filter(({ kind }) => kind !== 'mapping-collection'),
  );
  if (source === undefined)
    report(item, 'problems', {
      code: 'import-not-given',
      message: `the profile imports ${shown(name)}, which is not among the files that were given`,
      help: 'name that catalog too; nothing is fetched',
    });
  else if (outer.includes(source)) {
    report(item, 'problems', {
      code: 'import-cycle',
      message: `the profile imports ${shown(source.file)}, which imports it in turn`,
      help: 'name a profile that leads to a catalog',
    });
    return undefined;
  }
  return source;
};

const selected = (file: OscalFile, imports: readonly Imported[]): ResolvedCatalog => {
  const { root } = file;
  const metadata = metadataOf(root);
  const modify = itemOf(root, 'modify');
  const controls = new Map<string, OscalControl>();
  for (const { item, from } of imports) {
    const { controls: taken, missing } = select(from.controls, selectionOf(item));
    for (const control of taken) if (!controls.has(control.id)) controls.set(control.id, control);
    if (missing.length > 0) reportMissing(item, missing);
  }
  return {
    metadata,
    controls: [...controls.values()],
    groups: imports.flatMap(({ from }) => from.groups),
    parameters: withSettings(
      new Map(imports.toReversed().flatMap(({ from }) => [...from.parameters])),
      parametersOf(modify, 'set-parameters'),
    ),
    goesByBcp14: imports.some(({ from }) => from.goesByBcp14),
    selectedBy: metadata.title,
    altered: new Set([
      ...imports.flatMap(({ from }) => [...from.altered]),
      ...itemsOf(modify, 'alters').flatMap(each => textOf(each, 'control-id') ?? []),
    ]),
  };
};

const reportMissing = (item: Item, missing: readonly string[]): void => {
  const [few, more] = [missing.slice(0, 5), missing.length - 5];
  report(item, 'warnings', {
    code: 'unknown-control',
    message: `the profile selects ${few.map(shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}, which its catalog does not have`,
  });
};
