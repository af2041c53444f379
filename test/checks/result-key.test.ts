import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { deployment } from '../../checks/scope.ts';
import { Unknown } from '../../model/unknown.ts';
import type { ResultKey } from '../../model/waiver.ts';
import type { Fleet } from './fleet-schema.ts';
import { evidence, resultsOf } from './tiny.ts';

const fleet = deployment<Fleet>();
const hosts = fleet.each(d => d.hosts);
const usesSsh = hosts.rule(host => host.port.is(22));
const isTagged = hosts.rule(host => host.tags.mustBe(tags => tags.covers('red', 'green')));
const anySocketIsEncrypted = hosts.rule(host =>
  host.sockets.mustBe(sockets => sockets.every(socket => socket.encrypted.mustBe(is => is.isTrue()))),
);

const keysOf = (...given: Parameters<typeof resultsOf>): readonly ResultKey[] =>
  resultsOf(...given).map(({ key }) => key);

describe('the element of a key', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['goes by its id', [{ id: 'core', port: 80 }], ['/hosts/id=core']],
    ['goes by its type where it has no id', [{ type: 'edge', port: 80 }], ['/hosts/type=edge']],
    ['escapes what has a meaning in a pointer', [{ id: 'a/b~c', port: 80 }], ['/hosts/id=a~1b~0c']],
    ['is not told apart where two are called alike', [{ id: 'a' }, { id: 'a' }], ['/hosts/*', '/hosts/*']],
    ['is not told apart where nothing names it', [{ port: 1 }, { port: 2 }], ['/hosts/*', '/hosts/*']],
  ])('%s', (_, list, expected) => {
    expect(keysOf(usesSsh, { hosts: list }).map(({ element }) => element)).toEqual(expected);
  });

  test('is the whole deployment where the rule is about it', () => {
    expect(
      keysOf(
        fleet.rule(d => d.quota.is(1)),
        { quota: 2 },
      ),
    ).toMatchObject([{ element: '' }]);
  });
});

describe('the value of a key', () => {
  const valueOf = (...given: Parameters<typeof resultsOf>): string => keysOf(...given)[0]?.value ?? 'none';
  const of = (host: object): string => valueOf(isTagged, { hosts: [{ id: 'core', ...host }] });

  test('is empty on a pass and on what does not apply', () => {
    expect(valueOf(usesSsh, { hosts: [{ id: 'core', port: 22 }] })).toBe('');
    expect(valueOf(usesSsh, { hosts: [] })).toBe('');
  });

  test('holds while something else of the element changes, or of another', () => {
    expect(of({ tags: ['red'], port: 1 })).toBe(of({ tags: ['red'], port: 2 }));
    expect(valueOf(isTagged, { hosts: [{ id: 'core', tags: ['red'] }], quota: 3 })).toBe(
      of({ tags: ['red'] }),
    );
  });

  test('holds while a list is put in another order', () => {
    expect(of({ tags: ['red', 'blue'] })).toBe(of({ tags: ['blue', 'red'] }));
  });

  test('changes with what the rule reads: a value, an absence, an unknown, its reason', () => {
    const values = [
      of({ tags: ['red'] }),
      of({ tags: ['red', 'blue'] }),
      of({ tags: [] }),
      of({}),
      of({ tags: new Unknown('not supplied') }),
      of({ tags: new Unknown('redacted') }),
    ];
    expect(new Set(values).size).toBe(values.length);
  });

  test('tells a text from the number that is written alike', () => {
    const portOf = (port: unknown): string => valueOf(usesSsh, { hosts: [{ id: 'core', port }] });
    expect(portOf(80)).not.toBe(portOf('80'));
  });

  test('changes with the evidence that contradicts the claim', () => {
    const data = { hosts: [{ id: 'core', port: 22, evidence: ['scan'] }] };
    const contradicting = valueOf(usesSsh, data, [evidence('scan', 'contradicts')]);
    expect(contradicting).toMatch(/^[0-9a-f]{64}$/u);
    expect(contradicting).not.toBe(valueOf(usesSsh, { hosts: [{ id: 'core', port: 23 }] }));
  });
});

test('keys of results are the same in whatever order the entries of lists stand', () => {
  const socket = fc.record({ name: fc.constantFrom('a', 'b'), encrypted: fc.boolean() });
  const host = fc.record({ id: fc.string({ minLength: 1 }), sockets: fc.array(socket, { maxLength: 4 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(host, { selector: each => each.id, maxLength: 5 }),
      fc.infiniteStream(fc.nat()),
      (list, order) => {
        const shuffled = <T>(all: readonly T[]): readonly T[] =>
          all
            .map(each => ({ each, at: order.next().value as number })) // sound: the stream has no end
            .toSorted((a, b) => a.at - b.at)
            .map(({ each }) => each);
        const other = shuffled(list).map(each => ({ ...each, sockets: shuffled(each.sockets) }));
        const sorted = (hostsOf: unknown): readonly string[] =>
          keysOf(anySocketIsEncrypted, { hosts: hostsOf })
            .map(key => JSON.stringify(key))
            .toSorted();
        expect(sorted(other)).toEqual(sorted(list));
      },
    ),
  );
});
