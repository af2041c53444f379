import { hash } from 'node:crypto';

import type { SkeletonFile, SkeletonRegion } from '../../generators/skeleton-file.ts';
import type { FoundSkeleton } from '../../model/found-skeleton.ts';
import type { Result } from '../../model/problem.ts';
import { skeletonLines } from '../../readers/skeleton-lines.ts';
import { skeletonScript } from '../../readers/skeleton-script.ts';

/** A rule of a tiny lighthouse standard: what a test skeleton says of it changes with its words and its wording. */
export interface LampRule {
  readonly id: string;
  readonly revision: number;
  readonly statement: string;
  /** How the tool words it: changes without the requirement. */
  readonly wording: string;
}

/** The languages that regions are tried in. */
export type LampLanguage = 'typescript' | 'robot' | 'gherkin' | 'ttcn3' | 'markdown';

interface Manner {
  readonly path: string;
  readonly comment: SkeletonFile['comment'];
  readonly head: string;
  readonly test: (rule: LampRule) => string;
  readonly seed: (rule: LampRule) => string;
  readonly foot?: string;
}

const slashes = { open: '//', close: '' };
const hash1 = { open: '#', close: '' };

const manners: Readonly<Record<LampLanguage, Manner>> = {
  typescript: {
    path: 'lamp.test.ts',
    comment: slashes,
    head: `import { expect, it } from 'vitest';\n\nconst lit = () => true;\n`,
    test: ({ id, statement, wording }) =>
      `it('[${id}] ${statement}', () => {\n  // ${wording}\n  expect(lit()).toBe(true);\n});\n`,
    seed: ({ id }) => `it.todo('seed ${id}');\n`,
  },
  robot: {
    path: 'lamp.robot',
    comment: hash1,
    head: '*** Settings ***\nLibrary    Collections\n\n*** Test Cases ***\n',
    test: ({ id, statement, wording }) =>
      `${id} ${statement}\n    [Documentation]    ${wording}\n    No Operation\n`,
    seed: ({ id }) => `Seed ${id}\n    Skip\n`,
  },
  gherkin: {
    path: 'lamp.feature',
    comment: hash1,
    head: 'Feature: lamps\n',
    test: ({ id, statement, wording }) =>
      `  @${id}\n  Scenario: ${statement}\n    # ${wording}\n    Given a lamp\n`,
    seed: ({ id }) => `  Scenario: seed ${id}\n`,
  },
  ttcn3: {
    path: 'lamp.ttcn3',
    comment: slashes,
    head: 'module Lamp {\n',
    test: ({ id, statement, wording }) => `testcase TC_${id}() {\n  // ${statement}: ${wording}\n}\n`,
    seed: ({ id }) => `// seed ${id}\n`,
    foot: '}\n',
  },
  markdown: {
    path: 'lamp.md',
    comment: { open: '<!--', close: '-->' },
    head: '# Lamps\n',
    test: ({ id, statement, wording }) => `## ${id}\n\n${statement} (${wording})\n`,
    seed: ({ id }) => `Seed ${id}\n`,
  },
};

const digest = (text: string): string => hash('sha256', text);

const regionOf = ({ test, seed }: Manner, rule: LampRule): SkeletonRegion => ({
  id: rule.id,
  revision: rule.revision,
  rule: digest(`rule of ${rule.statement}`),
  text: test(rule),
  seed: seed(rule),
  aspects: { obligation: digest('required'), statement: digest(rule.statement) },
});

const frame = (id: string, text: string): SkeletonRegion => ({
  id,
  revision: 1,
  rule: digest('lamps'),
  text,
  aspects: {},
});

/** The skeleton of a list of rules. */
export const lampSkeleton = (language: LampLanguage, rules: readonly LampRule[]): SkeletonFile => {
  const manner = manners[language];
  return {
    path: manner.path,
    language,
    comment: manner.comment,
    head: frame('head', manner.head),
    regions: rules.map(rule => regionOf(manner, rule)),
    ...(manner.foot === undefined ? {} : { foot: frame('foot', manner.foot) }),
  };
};

/** A rule as it is first written. */
export const lampRule = (id: string, changed: Partial<LampRule> = {}): LampRule => ({
  id,
  revision: 1,
  statement: `lamp ${id} is lit`,
  wording: 'look at it',
  ...changed,
});

/** Finds the regions of a skeleton, whether or not it is sound. */
export const findLamps = ({ language, path, comment }: SkeletonFile, text: string): Result<FoundSkeleton> =>
  language === 'typescript' ? skeletonScript(path, text) : skeletonLines(path, text, language, comment);

/** Finds the regions of a skeleton that is sound. */
export const lampsIn = (file: SkeletonFile, text: string): FoundSkeleton => {
  const found = findLamps(file, text);
  if (!found.ok) throw new Error(`${JSON.stringify(found.problems)}\n${text}`);
  return found.value;
};
