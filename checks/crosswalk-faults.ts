import type {
  Crosswalk,
  CrosswalkFault,
  FaultyMapping,
  Framework,
  Mapping,
  Relation,
} from '../model/crosswalk.ts';

/** The relation as it reads from the other end. */
export const inverseRelation = (relation: Relation): Relation => {
  if (relation === 'subset') return 'superset';
  return relation === 'superset' ? 'subset' : relation;
};

/** The mappings that no longer fit the frameworks as they are, or that do not fit each other. */
export const crosswalkFaults = (crosswalk: Crosswalk): readonly FaultyMapping[] => [
  ...staleMappings(crosswalk),
  ...conflictingMappings(crosswalk),
];

/** The mappings that were judged against something that has changed since. */
const staleMappings = ({ frameworks, own, mappings }: Crosswalk): readonly FaultyMapping[] => {
  const states = new Map(frameworks.map(framework => [framework.id, stateOf(framework)]));
  const requirements = new Set(own.flatMap(id => [...(states.get(id)?.titles.keys() ?? [])]));
  return mappings.flatMap(mapping => {
    const gone: readonly CrosswalkFault[] = requirements.has(mapping.from)
      ? []
      : [{ kind: 'requirement-gone' }];
    return [...gone, ...changes(mapping, states.get(mapping.to.framework))].map(fault => ({
      mapping,
      fault,
    }));
  });
};

/** What a mapping is held to. */
interface State {
  readonly edition: string;
  readonly titles: ReadonlyMap<string, string>;
}

const stateOf = ({ edition, controls, further }: Framework): State => ({
  edition,
  titles: new Map([...Object.entries(controls), ...Object.entries(further ?? {})]),
});

const changes = (mapping: Mapping, state: State | undefined): readonly CrosswalkFault[] => {
  if (state === undefined) return [{ kind: 'framework-gone' }];
  const title = state.titles.get(mapping.to.control);
  if (title === undefined) return [{ kind: 'control-gone' }];
  return [
    ...changed('edition-changed', mapping.edition, state.edition),
    ...changed('title-changed', mapping.title, title),
  ];
};

const changed = (
  kind: 'edition-changed' | 'title-changed',
  judged: string,
  found: string,
): readonly CrosswalkFault[] => (judged === found ? [] : [{ kind, judged, found }]);

/** Two ends have one relation, in whichever direction it is written: a second is a repetition or a contradiction. */
const conflictingMappings = ({ own, mappings }: Crosswalk): readonly FaultyMapping[] => {
  const first = new Map<string, Relation>();
  return mappings.flatMap((mapping): readonly FaultyMapping[] => {
    const { from, to, relation } = mapping;
    const target = own.includes(to.framework) ? to.control : `${to.framework} ${to.control}`;
    const forth = JSON.stringify([from, target]);
    const earlier = first.get(forth);
    if (earlier === undefined) {
      first.set(forth, relation).set(JSON.stringify([target, from]), inverseRelation(relation));
      return [];
    }
    const fault: CrosswalkFault =
      earlier === relation
        ? { kind: 'duplicate' }
        : { kind: 'contradiction', judged: relation, found: earlier };
    return [{ mapping, fault }];
  });
};
