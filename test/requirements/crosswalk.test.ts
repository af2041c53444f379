import { describe, expect, test } from 'vitest';

import { crosswalkFaults } from '../../checks/crosswalk-faults.ts';
import { crosswalkReport } from '../../checks/crosswalk.ts';
import { crosswalk } from '../../requirements/crosswalk/crosswalk.ts';

const { frameworks, own, mappings } = crosswalk;

test('no mapping is stale, said twice or contradicted by another', () => {
  expect(crosswalkFaults(crosswalk)).toEqual([]);
});

test('the ids of frameworks are unlike each other and safe on a command line', () => {
  const ids = frameworks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter(id => !/^[a-z][a-z0-9.-]*$/u.test(id))).toEqual([]);
});

test('the catalogues that are listed completely have as many controls as their editions', () => {
  const complete = frameworks.filter(({ id, extent }) => extent === 'complete' && !own.includes(id));
  expect(complete.map(({ id, controls }) => [id, Object.keys(controls).length])).toEqual([
    ['iso-27002', 93],
    ['nist-800-53', 300],
  ]);
});

test('the controls stand in the order of their text, so that no id looks like a number to the runtime', () => {
  for (const { controls } of frameworks)
    expect(Object.keys(controls).filter(id => /^\d+$/u.test(id))).toEqual([]);
});

test('a requirement id is in one standard only', () => {
  const ids = frameworks.filter(({ id }) => own.includes(id)).flatMap(each => Object.keys(each.controls));
  expect(ids).toHaveLength(new Set(ids).size);
});

test.each(own)('%s is related to others, and others are to each framework', id => {
  expect(crosswalkReport(crosswalk, { from: id }).rows.length).toBeGreaterThan(0);
});

test('each framework has a relation that counts', () => {
  const { to } = crosswalkReport(crosswalk, {});
  const external = to.filter(({ framework }) => !own.includes(framework));
  expect(external.filter(({ whole, part }) => whole.length + part.length === 0)).toEqual([]);
});

test('further controls of a framework are there because a mapping names them', () => {
  const named = new Set(mappings.map(({ to }) => `${to.framework} ${to.control}`));
  const further = frameworks.flatMap(framework =>
    Object.keys(framework.further ?? {}).map(id => `${framework.id} ${id}`),
  );
  expect(further.filter(id => !named.has(id))).toEqual([]);
});

describe('every reason', () => {
  test('says in which respect the two relate, in the form of a message', () => {
    const poor = mappings.filter(
      ({ rationale }) =>
        rationale.split(' ').length < 8 || /[.!]$/u.test(rationale) || rationale.includes('  '),
    );
    expect(poor).toEqual([]);
  });

  test('can be read from either end: it never says here, this or the other', () => {
    const words = /\b(?:here|this requirement|the other one|ours|theirs)\b/u;
    expect(mappings.map(({ rationale }) => rationale).filter(text => words.test(text))).toEqual([]);
  });

  test('is one for each pair that differs', () => {
    const intersecting = mappings.filter(({ relation }) => relation === 'intersects');
    expect(
      intersecting
        .filter(({ rationale }) => !/[;,]/u.test(rationale))
        .map(({ from, to }) => [from, to.control]),
    ).toEqual([]);
  });
});
