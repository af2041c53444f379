import { expect, test } from 'vitest';

import type { SkeletonBytes, SkeletonFile } from '../../generators/skeleton-file.ts';
import { gherkinSkeletons } from '../../generators/skeleton-for-gherkin.ts';
import { robotSkeletons } from '../../generators/skeleton-for-robot.ts';
import { scasSkeletons } from '../../generators/skeleton-for-scas.ts';
import { tdlToSkeletons } from '../../generators/skeleton-for-tdl-to.ts';
import { ttcn3Skeletons } from '../../generators/skeleton-for-ttcn3.ts';
import { vitestSkeletons } from '../../generators/skeleton-for-vitest.ts';
import type { SkeletonInput } from '../../generators/skeleton-input.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';
import { readTestReferences } from '../../readers/tests/read-test-references.ts';
import { markLines } from '../../readers/skeleton-marks.ts';
import { docxText } from './skeleton-docx-text.ts';
import { hostileSkeletonInput, skeletonInput } from './skeleton-inputs.ts';

type Emitted = readonly (SkeletonFile | SkeletonBytes)[];
const emitters: Readonly<Record<string, (input: SkeletonInput) => Emitted | Promise<Emitted>>> = {
  vitest: vitestSkeletons,
  robot: robotSkeletons,
  gherkin: gherkinSkeletons,
  ttcn3: ttcn3Skeletons,
  'tdl-to': tdlToSkeletons,
  scas: scasSkeletons,
};
const frameworks = Object.entries(emitters);

const filesOf = async (emit: (typeof emitters)[string], input: SkeletonInput) =>
  (await emit(input)).flatMap(file => ('bytes' in file ? [] : [file]));

/** The requirements of some clauses: enough to see each kind of region. */
const some: SkeletonInput = {
  ...skeletonInput,
  requirements: skeletonInput.requirements.filter(({ entry }) => /^(?:9|11)\./u.test(entry.clause)),
};

test.each(frameworks)('writes the skeletons for %s that are in golden/', async (name, emit) => {
  for (const file of await filesOf(emit, some))
    await expect(newSkeleton(file)).toMatchFileSnapshot(`golden/skeleton-${name}/${file.path}.txt`);
});

const isTested = ({ purposes }: SkeletonInput['requirements'][number]) => purposes.purposes.length > 0;

test.each(frameworks)(
  'gives each requirement that has purposes one region for %s, with its revision and the digest of its rule',
  async (_, emit) => {
    const files = await filesOf(emit, skeletonInput);
    expect(
      files.flatMap(({ regions }) => regions.map(({ id, revision, rule }) => ({ id, revision, rule }))),
    ).toEqual(
      skeletonInput.requirements
        .filter(isTested)
        .map(({ entry, ruleDigest }) => ({ id: entry.id, revision: entry.revision, rule: ruleDigest })),
    );
  },
);

test.each(frameworks)('names each purpose in the region of its requirement for %s', async (_, emit) => {
  const regions = (await filesOf(emit, skeletonInput)).flatMap(file => file.regions);
  const texts = new Map(regions.map(({ id, text }) => [id, text]));
  for (const { requirement, id } of skeletonInput.requirements.flatMap(each => each.purposes.purposes))
    expect(texts.get(requirement)).toContain(id);
});

test.each(frameworks)(
  'says for %s why a requirement has no test, in the head of its clause',
  async (_, emit) => {
    const [first, ...rest] = skeletonInput.requirements;
    if (first === undefined) throw new TypeError('there is no requirement');
    const none = {
      ...first,
      entry: { ...first.entry, id: 'x1452-7.1.2-9' },
      purposes: { requirement: 'x1452-7.1.2-9', purposes: [], reason: 'it only explains a word' },
    };
    const [file] = await filesOf(emit, { ...skeletonInput, requirements: [first, none, ...rest] });
    expect(file?.head.text).toMatch(/x1452-7\.1\.2-9: it only explains a word/u);
  },
);

test.each(frameworks)('has nothing to write for %s where nothing is tested', async (_, emit) => {
  const requirements = skeletonInput.requirements.filter(each => !isTested(each));
  expect(requirements).not.toEqual([]);
  expect(await emit({ ...skeletonInput, requirements })).toEqual([]);
});

test.each(frameworks)('tells a change of what is tested from a change of words for %s', async (_, emit) => {
  const aspects = async (input: SkeletonInput) => (await filesOf(emit, input))[0]?.regions[0]?.aspects ?? {};
  const [first, ...rest] = skeletonInput.requirements;
  if (first === undefined) throw new TypeError('there is no requirement');
  const changed = async (one: Partial<typeof first>): Promise<readonly string[]> => {
    const before = await aspects(skeletonInput);
    const after = await aspects({ ...skeletonInput, requirements: [{ ...first, ...one }, ...rest] });
    return Object.keys(before).filter(name => before[name] !== after[name]);
  };
  expect(await changed({ clauseTitle: 'Another title' })).toEqual([]);
  expect(await changed({ entry: { ...first.entry, statement: 'Something else.' } })).toEqual(['statement']);
  expect(await changed({ entry: { ...first.entry, obligation: 'recommended' } })).toEqual(['obligation']);
  expect(await changed({ ruleDigest: 'f'.repeat(64) })).toEqual(['rule']);
  const purposes = { ...first.purposes, purposes: first.purposes.purposes.slice(1) };
  expect(await changed({ purposes })).toEqual(['purposes']);
});

test.each(frameworks)('lets no name be taken for a mark of a region in %s', async (_, emit) => {
  const files = await filesOf(emit, hostileSkeletonInput);
  expect(files).not.toEqual([]);
  for (const { comment, head, regions, foot } of files)
    for (const { text, seed = '' } of [head, ...regions, ...(foot === undefined ? [] : [foot])])
      expect(markLines(text + seed, comment)).toEqual([]);
});

const withTests = frameworks.filter(([name]) => name !== 'tdl-to' && name !== 'scas');

test.each(withTests)(
  'names in %s just what its tests verify, and says which put a descriptor to the rules',
  async (name, emit) => {
    for (const input of [skeletonInput, hostileSkeletonInput]) {
      const found = await Promise.all(
        (await filesOf(emit, input)).map(file => readTestReferences(file.path, newSkeleton(file))),
      );
      const references = found.flatMap(each => (each.ok ? each.value : []));
      expect(
        references.map(({ requirement, revision, ofDescriptor }) => ({
          requirement,
          revision,
          ofDescriptor,
        })),
      ).toEqual(
        input.requirements.filter(isTested).flatMap(({ entry, purposes }) =>
          purposes.purposes.slice(0, name === 'vitest' ? 1 : undefined).map(() => ({
            requirement: entry.id,
            revision: entry.revision,
            ofDescriptor: entry.verification.method === 'rule',
          })),
        ),
      );
    }
  },
);

test.each(frameworks)('writes whole lines without trailing space for %s', async (_, emit) => {
  for (const { head, regions, foot } of await filesOf(emit, hostileSkeletonInput))
    for (const { text, seed = '\n' } of [head, ...regions, ...(foot === undefined ? [] : [foot])]) {
      expect(text).toMatch(/\S\n$/u);
      expect(seed.endsWith('\n')).toBe(true);
      expect(text.split('\n').filter(line => /[ \t]$/u.test(line))).toEqual([]);
    }
});

test('puts all sheets into one Word document, the same bytes each time', () => {
  const [document, again] = [skeletonInput, skeletonInput].map(input =>
    scasSkeletons(input).find(file => 'bytes' in file),
  );
  expect(document).toEqual(again);
  if (document === undefined || !('bytes' in document)) throw new TypeError('there is no document');
  expect(document.path).toBe('x1452.docx');
  const text = docxText(document.bytes);
  for (const { entry, purposes } of skeletonInput.requirements.filter(isTested)) {
    expect(text).toContain(`TC_${entry.id.toUpperCase().replaceAll(/\W/gu, '_')}`);
    for (const { id } of purposes.purposes) expect(text).toContain(id);
  }
});
