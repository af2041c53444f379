import { and, not, or, when } from '../../checks/builder.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import { deployment, notVerified } from '../../checks/scope.ts';
import { opaque } from '../../checks/symbols.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Standard } from '../../model/standard.ts';
import { FleetSchema, type Fleet } from './fleet-schema.ts';
import type { SampleSchema } from '../../checks/sample-shape.ts';

// sound: the schema of the fleet is a JSON Schema
/** By what samples of fleets are made up. */
export const fleetSamples = FleetSchema as unknown as SampleSchema;

const provision = <const Id extends string>(id: Id, more: Partial<Requirement> = {}): Requirement<Id> => ({
  clause: '1',
  kind: 'provision',
  obligation: 'required',
  keyword: 'shall',
  subject: 'the fleet',
  statement: `What ${id} asks.`,
  parts: [],
  appliesWhen: 'always',
  notes: [],
  revision: 1,
  ...more,
  id,
});

const standard = {
  id: 'fleet',
  designation: 'Fleet 1',
  title: 'Keeping a fleet of hosts',
  publisher: 'nobody',
  edition: '2024',
  stage: 'published',
  sections: ['hosts', 'teams'],
  convention: { clause: '0', forms: [] },
  clauses: [
    { number: '1', title: 'Hosts', notes: [] },
    { number: '2', title: 'Care', notes: [] },
  ],
  terms: [],
  requirements: [
    provision('fleet-ports', { statement: 'Every host is reached at a port of its own choosing.' }),
    provision('fleet-sockets', { obligation: 'recommended', keyword: 'should' }),
    provision('fleet-owner', { declaredId: 'F-3' }),
    provision('fleet-patched', { revision: 2, appliesWhen: 'the host is physical' }),
    provision('fleet-colours', { obligation: 'permitted', keyword: 'may' }),
    provision('fleet-secret', { obligation: 'derived', keyword: null }),
    provision('fleet-drill', {
      clause: '2',
      statement: 'A drill is held every year.',
      parts: [
        { id: 'a', statement: 'with everybody on call' },
        { id: 'b', statement: 'at night' },
      ],
    }),
    provision('fleet-mood', { clause: '2', statement: 'The people on call are rested.' }),
    provision('fleet-history', { obligation: 'informative', kind: 'description', keyword: null }),
    provision('fleet-origin', { obligation: 'informative', kind: 'description', keyword: null }),
  ],
} as const satisfies Standard;

const fleet = deployment<Fleet>();
const hosts = fleet.each(d => d.hosts);

/** A small standard with a rule of every sort, evidence, inspection and what only informs. */
export const fleetRules = ruleSet(standard, {
  'fleet-ports': hosts.rule(host => and(host.port.atLeast(1024), host.port.isNot(8080))),
  'fleet-sockets': hosts.rule(host =>
    host.sockets.mustBe(sockets =>
      and(
        sockets.some(socket => and(socket.name.is('control'), socket.modes.covers('tls', 'quic'))),
        sockets.every(socket =>
          or(
            socket.encrypted.mustBe(is => is.isTrue()),
            socket.speed.lessThan(10),
          ),
        ),
        sockets.count().atMost(4),
        sockets.unique(socket => socket.name),
      ),
    ),
  ),
  'fleet-owner': hosts.rule((host, d) =>
    host.owner.mustBe(owner => owner.refersTo(d.teams, team => team.id)),
  ),
  'fleet-patched': hosts
    .where(host => host.kind.is('physical'))
    .rule(
      host =>
        and(
          host.patched.mustBe(patched => patched.onOrAfter(host.installed)),
          when(
            host.enclosure.given,
            host.enclosure.mustBe(enclosure => enclosure.locked.isTrue()),
          ),
        ),
      host => not(host.open.orElse(false).isTrue()),
    ),
  'fleet-colours': fleet.permission(d => d.labels.mustBe(labels => labels.includes('blue'))),
  'fleet-secret': fleet.rule(d => opaque('secret', 'nobody knows how it is told', d.name)),
  'fleet-drill': fleet.evidence('a drill is not in a descriptor'),
  'fleet-mood': fleet.inspection('only a person can tell', d => d.audited.isTrue()),
  'fleet-history': notVerified('tells how it came to be'),
  'fleet-origin': fleet.rule(d => d.region.is('north')),
});
