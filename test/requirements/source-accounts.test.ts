import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { account } from '../../checks/account.ts';
import { loadRuleSets } from '../../cli/rule-sets.ts';
import { loadSourceText } from '../../cli/source-texts.ts';
import { sourceClasses } from '../../model/source.ts';
import { normalisation } from '../../readers/source-fingerprint.ts';
import { readSourceText } from '../../readers/source-text.ts';

const texts = {
  x1452: 'itu-t-x.1452.txt',
  zsm014: 'etsi-gs-zsm-014-draft.txt',
  nsom: 'itu-t-sg17-liaison-x.nsom-sec.txt',
  scp: '3gpp-tr-security-configuration-provisioning-skeleton.txt',
  'q3-17': 'itu-t-sg17-question-3-terms-of-reference.txt',
} as const;

const sources = await Promise.all(
  Object.entries(texts).map(async ([id, name]) => {
    const [ruleSet] = await loadRuleSets({ standard: [id] });
    return { id, name, standard: ruleSet?.standard, source: await loadSourceText(id) };
  }),
);

describe.each(sources)('the source records of $id', ({ id, name, standard, source }) => {
  test('are of this standard and of the normalisation that is read by', () => {
    expect([source?.standard, source?.normalisation]).toEqual([id, normalisation]);
  });

  // @verifies clausewise-p14
  test('name every entry of the catalogue, derived ones too', () => {
    const named = new Set(source?.records.flatMap(({ requirements }) => requirements));
    expect(standard?.requirements.map(each => each.id).filter(each => !named.has(each))).toEqual([]);
  });

  // @verifies clausewise-p14
  test('give a reason wherever the class alone does not say why', () => {
    const bare = source?.records.filter(({ as, requirements, reason }) => {
      const { says } = sourceClasses[as];
      return requirements.length === 0 && (says === 'entries' || (says === 'why' && reason === undefined));
    });
    expect(bare).toEqual([]);
  });

  // The texts belong to their publishers and are no part of the project: where a copy lies beside it, it is read.
  const path = new URL(`../../../shared/standards/${name}`, import.meta.url);
  test.skipIf(!existsSync(path))(
    'account for all of the text, where a copy of it lies beside the project',
    () => {
      const copy = readSourceText(name, readFileSync(path));
      if (!copy.ok || source === undefined || standard === undefined)
        expect.fail('there is nothing to account with');
      const { answer, counts, unaccounted, drifted, moved, misjudged, withoutSource } = account(
        copy.value,
        source,
        standard,
      );
      expect({ answer, unaccounted, drifted, moved, misjudged, withoutSource }).toEqual({
        answer: 'accounted',
        unaccounted: [],
        drifted: [],
        moved: [],
        misjudged: [],
        withoutSource: [],
      });
      expect(counts.accounted).toBe(counts.statements);
    },
  );
});
