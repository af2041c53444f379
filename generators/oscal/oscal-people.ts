import type { Waiver } from '../../model/waiver.ts';
import { listed } from './oscal-props.ts';
import { oscalString } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** The roles in which people stand behind a waiver. */
export const waiverRoles = { owner: 'waiver-owner', approver: 'waiver-approver' } as const;

/** The UUID of somebody who is named. */
export const partyUuid = (name: string): string => oscalUuid('party', name);

/** The people behind waivers, and in which roles, as metadata has them; nothing where there is no waiver. */
export const waiverPeople = (waivers: readonly Waiver[]): object => {
  const owners = [...new Set(waivers.map(({ owner }) => owner))];
  const approvers = [...new Set(waivers.map(({ approver }) => approver))];
  if (waivers.length === 0) return {};
  return {
    roles: [
      { id: waiverRoles.owner, title: 'Answers for a deviation' },
      { id: waiverRoles.approver, title: 'Accepted a deviation' },
    ],
    ...listed(
      'parties',
      [...new Set([...owners, ...approvers])].map(name => ({
        uuid: partyUuid(name),
        type: 'person',
        name: oscalString(name),
      })),
    ),
    'responsible-parties': [
      { 'role-id': waiverRoles.owner, 'party-uuids': owners.map(partyUuid) },
      { 'role-id': waiverRoles.approver, 'party-uuids': approvers.map(partyUuid) },
    ],
  };
};
