import type { OutsideTexts } from '../../../model/outside-catalogue.ts';
import type { Problem } from '../../../model/problem.ts';
import { readOscal } from '../../../readers/oscal/read-oscal.ts';

/** Files by the name of each; its catalogue goes by that without what is behind the dot. */
export type Documents = Readonly<Record<string, unknown>>;

const metadata = { title: 'Rules of the *harbour*', version: '3', 'oscal-version': '1.1.2' };

/** A catalog with these controls. */
export const catalog = (controls: readonly unknown[], more: object = {}): object => ({
  catalog: { uuid: '74c8ba1e-5cd4-4ad1-bbfd-d888e2f6c724', metadata, controls, ...more },
});

/** A profile with these imports. */
export const profile = (imports: readonly unknown[], more: object = {}): object => ({
  profile: {
    uuid: '8742196d-86ba-4e72-a411-28867dab43bb',
    metadata: { ...metadata, title: 'Small boats' },
    imports,
    ...more,
  },
});

/** A control whose statement says something. */
export const control = (id: string, prose: string, more: object = {}): object => ({
  id,
  title: `Title of ${id}`,
  parts: [{ id: `${id}_smt`, name: 'statement', prose }],
  ...more,
});

/** Reads documents, which are texts already or become JSON. */
export const read = (documents: Documents): ReturnType<typeof readOscal> =>
  readOscal(
    Object.entries(documents).map(([file, document]) => ({
      id: file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, ''),
      file,
      bytes: new TextEncoder().encode(
        typeof document === 'string' ? document : JSON.stringify(document, null, 1),
      ),
    })),
  );

/** What documents that can be read hold. */
export const textsIn = (documents: Documents): OutsideTexts => {
  const result = read(documents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
};

/** Why documents can not be read. */
export const problemsIn = (documents: Documents): readonly Problem[] => {
  const result = read(documents);
  return result.ok ? [] : result.problems;
};

/** What a catalogue with one control makes of its statement. */
export const statementOf = (prose: string, more: object = {}): string | undefined =>
  textsIn({ 'a.json': catalog([control('c', prose)], more) }).catalogues[0]?.standard.requirements[0]
    ?.statement;
