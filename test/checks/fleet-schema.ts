import Type, { type Static } from 'typebox';

import type { DateText, VersionText } from '../../model/descriptor-schema.ts';

const date = Type.Unsafe<DateText>({ type: 'string', format: 'date' });
const version = Type.Unsafe<VersionText>({ type: 'string', format: 'version' });
const words = <const T extends readonly string[]>(list: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...list] });

const team = Type.Object({ id: Type.String(), lead: Type.Optional(Type.String()), onCall: Type.Boolean() });

const socket = Type.Object({
  name: Type.String(),
  speed: Type.Integer(),
  encrypted: Type.Optional(Type.Boolean()),
  modes: Type.Array(words(['tls', 'plain', 'quic'])),
});

const enclosure = Type.Object({
  rack: Type.Optional(Type.Integer()),
  zone: words(['hot', 'cold']),
  locked: Type.Boolean(),
});

const host = Type.Object({
  id: Type.String(),
  kind: words(['physical', 'virtual']),
  port: Type.Integer(),
  adminPort: Type.Optional(Type.Integer()),
  firmware: version,
  minimum: Type.Optional(version),
  installed: date,
  patched: Type.Optional(date),
  owner: Type.Optional(Type.String()),
  open: Type.Optional(Type.Boolean()),
  tags: Type.Optional(Type.Array(words(['blue', 'green', 'red']))),
  sockets: Type.Optional(Type.Array(socket)),
  enclosure: Type.Optional(enclosure),
});

/** The descriptor of a fleet of hosts: a value of every sort, required and optional, nested three lists deep. */
export const FleetSchema = Type.Object({
  name: Type.String(),
  region: words(['north', 'south', 'east']),
  audited: Type.Boolean(),
  release: version,
  commissioned: date,
  retired: Type.Optional(date),
  admin: Type.Optional(Type.String()),
  quota: Type.Integer(),
  labels: Type.Optional(Type.Array(words(['blue', 'green', 'red']))),
  gateway: Type.Optional(
    Type.Object({ port: Type.Optional(Type.Integer()), host: Type.String(), enclosure }),
  ),
  teams: Type.Array(team),
  hosts: Type.Optional(Type.Array(host)),
});

/** A fleet as rules see it. */
export type Fleet = Static<typeof FleetSchema>;
