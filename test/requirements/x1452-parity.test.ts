import { describe, expect, test } from 'vitest';

import { reads } from '../../checks/reads.ts';
import * as vocabulary from '../../model/vocabulary.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { ruleEntries } from '../kill/cases.ts';
import { schemaAt, wordsAt } from '../kill/schema-words.ts';
import { wordsUsed } from '../kill/words-used.ts';

const rules = ruleEntries(x1452RuleSet);

/** Words that a descriptor may use and that no rule asks for. */
const unasked: Readonly<Record<string, readonly string[]>> = {
  // says that no clause of the standard describes the service
  serviceTypes: ['custom'],
  // 7.4 describes both as what its entities are able to do; it has no list of functions of the service
  serviceFunctionTypes: ['malicious-application-notification', 'malicious-application-blocking'],
  // 7.1.2 likens the SPWAP to a WLAN hotspot, and nothing follows from a likeness
  entityCapabilities: ['wlan-access-point'],
  // the text gives them as examples of implementation support
  supportTypes: ['functionality-feature', 'supporting-system', 'security-solution'],
  // 10.3 is for a person to inspect in that point
  mechanismBehaviours: ['independent-review'],
  // evidence is judged by its entry, not by rules
  evidenceKinds: ['document', 'artifact', 'test-result', 'attestation'],
  artifactFormats: ['yaml', 'json', 'tosca-meta', 'text'],
};

describe('the catalogue, the checks, the rules and the vocabulary', () => {
  test('join every requirement to a verification, and no verification to anything else', () => {
    expect(Object.keys(x1452RuleSet.verification).sort()).toEqual(
      x1452RuleSet.standard.requirements.map(({ id }) => id).sort(),
    );
  });

  test('read only what the JSON Schema of a descriptor has', () => {
    const read = [...new Set(rules.flatMap(({ rule }) => reads(rule)))];
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter(pattern => schemaAt(pattern) === undefined)).toEqual([]);
  });

  test('ask for every word of the vocabulary, but for those that are listed', () => {
    const asked = rules.flatMap(({ rule }) => wordsUsed(rule));
    const left = Object.entries(vocabulary).map(([name, words]) => {
      const named = new Set(
        asked.filter(({ pattern }) => wordsAt(pattern).join() === words.join()).map(({ word }) => word),
      );
      return [name, words.filter(word => word !== 'other' && !named.has(word))] as const;
    });
    expect(Object.fromEntries(left.filter(([, words]) => words.length > 0))).toEqual(unasked);
  });
});
