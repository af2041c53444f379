import { describe, expect, test } from 'vitest';

import { loadRuleSets, offered, ruleSetSource, standardIds } from '../../cli/rule-sets.ts';
import { DescriptorSchema } from '../../model/descriptor-schema.ts';

describe('the standards that are offered', () => {
  test('are known by the sections that they are about, each a section of the descriptor', async () => {
    const sets = await loadRuleSets({});
    expect(Object.entries(offered).map(([id, { sections }]) => [id, sections])).toEqual(
      sets.map(({ standard }) => [standard.id, standard.sections]),
    );
    const keys = Object.keys(DescriptorSchema.properties);
    expect(sets.flatMap(({ standard }) => standard.sections).filter(key => !keys.includes(key))).toEqual([]);
    expect(sets.every(({ standard }) => standard.sections.length > 0)).toBe(true);
  });

  test('load for a descriptor only where it states one of their sections', async () => {
    const source = await ruleSetSource({});
    const { ruleSets, notApplying } = await source.applyingTo({ closedLoops: [], slices: [] });
    expect(ruleSets.map(({ standard }) => standard.id)).toEqual(['zsm014', 'nsom']);
    expect(notApplying).toEqual([
      { standard: 'x1452', sections: ['services'] },
      { standard: 'scp', sections: ['securityConfigurations'] },
      { standard: 'q3-17', sections: ['securityManagement'] },
    ]);
  });

  test('are those of a filter, each once', async () => {
    const source = await ruleSetSource({ standard: ['nsom', 'zsm014', 'nsom'] });
    expect(source.standards).toEqual(['nsom', 'zsm014']);
    expect(standardIds).toEqual(['x1452', 'zsm014', 'nsom', 'scp', 'q3-17']);
  });
});
