import { expect, test } from 'vitest';

import { againstBaseline, baselineEntries, shrunk } from '../../checks/known.ts';
import { deployment } from '../../checks/scope.ts';
import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Fleet } from './fleet-schema.ts';
import { assessed } from './tiny.ts';

const hosts = deployment<Fleet>().each(d => d.hosts);
const usesSsh = hosts.rule(host => host.port.is(22));

const fleetOf = (list: readonly object[], descriptor = 'fleet.yaml'): DescriptorAssessment => ({
  ...assessed(usesSsh, { hosts: list }),
  descriptor,
});
const baselineOf = (...assessments: readonly DescriptorAssessment[]): Baseline => ({
  file: 'baseline.json',
  sha256: '0'.repeat(64),
  entries: baselineEntries(assessments),
});
const always = (): boolean => true;
const standing = (
  baseline: Baseline,
  assessments: readonly DescriptorAssessment[],
  isPutToRun: (id: string) => boolean = always,
): readonly string[] => {
  const { assessments: marked, summary } = againstBaseline(assessments, baseline, isPutToRun);
  return [
    ...marked.flatMap(({ descriptor, results }) =>
      results.map(each => `${descriptor} ${each.key.element} ${each.verdict} ${each.isKnown ?? false}`),
    ),
    `known ${summary.known}, fresh ${summary.fresh}, gone ${summary.gone.map(({ element }) => element).join()}`,
  ];
};

const core = { id: 'core', port: 80 };
const edge = { id: 'edge', port: 81 };
const mended = { id: 'core', port: 22 };

test('what was found before is known wherever it has moved, what was not is new', () => {
  expect(standing(baselineOf(fleetOf([core])), [fleetOf([edge, core])])).toEqual([
    'fleet.yaml /hosts/id=edge fail false',
    'fleet.yaml /hosts/id=core fail true',
    'known 1, fresh 1, gone ',
  ]);
});

test('the same finding in another file is new', () => {
  expect(standing(baselineOf(fleetOf([core])), [fleetOf([core]), fleetOf([core], 'other.yaml')])).toEqual([
    'fleet.yaml /hosts/id=core fail true',
    'other.yaml /hosts/id=core fail false',
    'known 1, fresh 1, gone ',
  ]);
});

test('a finding whose value has changed is new, and the entry is gone', () => {
  expect(standing(baselineOf(fleetOf([core])), [fleetOf([{ id: 'core', port: 443 }])])).toEqual([
    'fleet.yaml /hosts/id=core fail false',
    'known 0, fresh 1, gone /hosts/id=core',
  ]);
});

test('of elements that look alike as many are known as there were', () => {
  const twin = { port: 80 };
  expect(standing(baselineOf(fleetOf([twin, twin])), [fleetOf([twin, twin, twin])])).toEqual([
    'fleet.yaml /hosts/* fail true',
    'fleet.yaml /hosts/* fail true',
    'fleet.yaml /hosts/* fail false',
    'known 2, fresh 1, gone ',
  ]);
});

test('it holds no pass, nothing that does not apply and nothing that is waived', () => {
  const waived = fleetOf([core]);
  const [result] = waived.results;
  expect(baselineEntries([fleetOf([mended]), fleetOf([])])).toEqual([]);
  expect(result).toBeDefined();
  // sound: the test is about the presence of a waiver, whatever it says
  const waiver = {} as NonNullable<NonNullable<typeof result>['waiver']>;
  expect(
    baselineEntries([{ ...waived, results: waived.results.map(each => ({ ...each, waiver })) }]),
  ).toEqual([]);
});

test('shrinking drops what is gone and adds nothing', () => {
  const baseline = baselineOf(fleetOf([core, edge]));
  const run = [fleetOf([mended, edge, { id: 'new', port: 8080 }])];
  const { summary } = againstBaseline(run, baseline, always);
  expect(shrunk(baseline, summary).map(({ element }) => element)).toEqual(['/hosts/id=edge']);
});

test('an entry on a descriptor or a requirement that was not looked at is not gone', () => {
  const baseline = baselineOf(fleetOf([core]), fleetOf([edge], 'other.yaml'));
  expect(standing(baseline, [fleetOf([mended])]).at(-1)).toBe('known 0, fresh 0, gone /hosts/id=core');
  expect(standing(baseline, [fleetOf([mended])], () => false).at(-1)).toBe('known 0, fresh 0, gone ');
});
