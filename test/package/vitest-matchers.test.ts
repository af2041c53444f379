import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkFile } from '../../cli/check-file.ts';
import { conformance, verifies } from '../../cli/vitest.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { packageFolder } from '../cli/built.ts';
import { complaints } from '../types/compiler.ts';

const options = { assessedAt: '2026-11-21T00:00:00Z' };
const example = (name: string): string => join(packageFolder, 'examples', name);
const sound = await conformance(example('secure-connecting.yaml'), options);
const broken = await conformance(example('violating/secure-connecting.yaml'), options);

/** What an expectation says that does not hold, with paths from the package. */
const said = (expectation: () => void): string => {
  try {
    expectation();
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(packageFolder, '') : 'no error';
  }
  return 'nothing';
};

test('a requirement that passes is satisfied, and one that fails is not', () => {
  expect(sound).toSatisfy('x1452-9.1.1-1');
  expect(broken).not.toSatisfy('x1452-9.1.1-1');
});

test('a requirement is named by its id, in its revision, or by itself', () => {
  expect(sound).toSatisfy('x1452-9.1.1-1@1');
  expect(sound).toSatisfy({ id: 'x1452-9.1.1-1' });
});

test('a requirement that does not apply is satisfied', () => {
  const doesNotApply = sound.rollUps.find(({ verdict }) => verdict === 'not-applicable');
  expect(sound).toSatisfy(doesNotApply?.requirement ?? '');
});

test('a requirement that is not satisfied says what failed, the facts with their places, and what to do', () => {
  expect(
    said(() => {
      expect(broken).toSatisfy('x1452-9.1.1-1');
    }),
  ).toMatchInlineSnapshot(`
    "x1452-9.1.1-1 is not satisfied by examples/violating/secure-connecting.yaml: fail
      The operator is able to govern its security services, and to manage their risk and compliance, over their whole lifetime. (clause 9.1.1, required)

      x1452-9.1.1-1, /parties/0: fail: expected that the party \`meridian\` has a functionality whose type is \`security-compliance-management\`; found \`/parties/0/functionalities/*/type\` are \`security-governance\`, \`risk-management\`, \`service-analysis\`, \`service-testing\`, \`data-collection\`, \`data-analysis\`, \`data-storage\`, \`abnormal-flow-analysis\` and 6 more, \`/parties/0/functionalities\` has 14 entries
        examples/violating/secure-connecting.yaml:16:11  /parties/0/role is "operator"
        examples/violating/secure-connecting.yaml:19:15  /parties/0/functionalities/0/type is "security-governance"
        examples/violating/secure-connecting.yaml:20:15  /parties/0/functionalities/1/type is "risk-management"
        examples/violating/secure-connecting.yaml:24:15  /parties/0/functionalities/2/type is "service-analysis"
        examples/violating/secure-connecting.yaml:26:15  /parties/0/functionalities/3/type is "service-testing"
        examples/violating/secure-connecting.yaml:29:15  /parties/0/functionalities/4/type is "data-collection"
        examples/violating/secure-connecting.yaml:30:15  /parties/0/functionalities/5/type is "data-analysis"
        examples/violating/secure-connecting.yaml:31:15  /parties/0/functionalities/6/type is "data-storage"
        examples/violating/secure-connecting.yaml:33:15  /parties/0/functionalities/7/type is "abnormal-flow-analysis"
        examples/violating/secure-connecting.yaml:34:15  /parties/0/functionalities/8/type is "abnormal-flow-cleaning"
        examples/violating/secure-connecting.yaml:35:15  /parties/0/functionalities/9/type is "network-access"
        examples/violating/secure-connecting.yaml:38:15  /parties/0/functionalities/10/type is "port-scanning"
        examples/violating/secure-connecting.yaml:39:15  /parties/0/functionalities/11/type is "system-vulnerability-scanning"
        examples/violating/secure-connecting.yaml:41:15  /parties/0/functionalities/12/type is "identity-authentication"
        examples/violating/secure-connecting.yaml:42:15  /parties/0/functionalities/13/type is "identity-management"
        examples/violating/secure-connecting.yaml:19:7  /parties/0/functionalities is a list of 14 entries
        what to do: change the deployment at these places; or the descriptor, where it does not say what is there"
  `);
});

test('a requirement that was not to be satisfied says why it is', () => {
  expect(
    said(() => {
      expect(sound).not.toSatisfy('x1452-9.1.1-1');
    }),
  ).toMatchInlineSnapshot(`
    "x1452-9.1.1-1 is satisfied by examples/secure-connecting.yaml: pass, and was expected not to be
      The operator is able to govern its security services, and to manage their risk and compliance, over their whole lifetime. (clause 9.1.1, required)

      x1452-9.1.1-1, /parties/0: pass: as expected, the party \`meridian\` has a functionality of each type \`risk-management\`, \`security-governance\` and \`security-compliance-management\`
        examples/secure-connecting.yaml:21:11  /parties/0/role is "operator"
        examples/secure-connecting.yaml:25:15  /parties/0/functionalities/1/type is "risk-management"
        examples/secure-connecting.yaml:24:15  /parties/0/functionalities/0/type is "security-governance"
        examples/secure-connecting.yaml:26:15  /parties/0/functionalities/2/type is "security-compliance-management""
  `);
});

test('a requirement that was not assessed is not satisfied, and says why', () => {
  expect(sound).not.toSatisfy('zsm014-trust-01');
  expect(
    said(() => {
      expect(sound).toSatisfy('zsm014-trust-01');
    }),
  ).toMatchInlineSnapshot(`
    "zsm014-trust-01 was not assessed on examples/secure-connecting.yaml
      The trustworthiness of ZSM entities can be evaluated, wherever among the management domains they are. (clause 4.1.1, required)
      what to do: state one of the sections that it is about: \`managementDomains\`, \`closedLoops\`"
  `);
});

test('a requirement that nothing verifies is not satisfied, and says why', () => {
  const none = Object.entries(x1452RuleSet.verification).find(([, { method }]) => method === 'none');
  const [id = '', verification] = none ?? [];
  expect(
    said(() => {
      expect(sound).toSatisfy(id);
    }),
  ).toContain(`nothing verifies it: ${verification?.method === 'none' ? verification.reason : '?'}`);
});

test('an unknown requirement is an error either way, with the nearest name', () => {
  const message = 'unknown requirement `x1452-9.1.1-l`, did you mean `x1452-9.1.1-1`?';
  expect(
    said(() => {
      expect(sound).toSatisfy('x1452-9.1.1-l');
    }),
  ).toBe(message);
  expect(
    said(() => {
      expect(sound).not.toSatisfy('x1452-9.1.1-l');
    }),
  ).toBe(message);
});

test('another revision is an error either way', () => {
  const message =
    'the test is about revision 7 of `x1452-9.1.1-1`, which now has revision 1; review the test, then name the revision that it is about';
  expect(
    said(() => {
      expect(sound).toSatisfy('x1452-9.1.1-1@7');
    }),
  ).toBe(message);
  expect(
    said(() => {
      expect(sound).not.toSatisfy('x1452-9.1.1-1@7');
    }),
  ).toBe(message);
});

test('what is assessed is so whatever its verdict, and what is not is not', () => {
  expect(sound).toBeAssessedFor('x1452-9.1.1-1');
  expect(broken).toBeAssessedFor('x1452-9.1.1-1');
  expect(sound).not.toBeAssessedFor('zsm014-trust-01');
  expect(
    said(() => {
      expect(sound).not.toBeAssessedFor('x1452-9.1.1-1');
    }),
  ).toContain(
    'x1452-9.1.1-1 was assessed on examples/secure-connecting.yaml: pass, and was expected not to be',
  );
});

test('a descriptor conforms to a standard named by its id, by itself, or by its rule set', () => {
  expect(sound).toConform('x1452');
  expect(sound).toConform(x1452RuleSet.standard);
  expect(sound).toConform(x1452RuleSet);
  expect(broken).not.toConform('x1452');
});

test('a descriptor that does not conform says which results stop the gate, and only those', () => {
  const message = said(() => {
    expect(broken).toConform('x1452');
  });
  expect(message.split('\n')[0]).toBe(
    'examples/violating/secure-connecting.yaml does not conform to Rec. ITU-T X.1452 (x1452): 2 results that gate fail',
  );
  expect(message.match(/^ {2}x1452-[\d.-]+/gmu)).toEqual(['  x1452-7.1.2-11', '  x1452-9.1.1-1']);
});

test('a stricter gate asks more', () => {
  const strict = { required: 'verified' } as const;
  expect(
    said(() => {
      expect(sound).toConform('x1452', strict);
    }),
  ).toContain('not supported strongly enough');
});

test('a standard that the descriptor was not put to is not conformed to', () => {
  expect(
    said(() => {
      expect(sound).toConform('zsm014');
    }),
  ).toMatchInlineSnapshot(`
    "examples/secure-connecting.yaml does not conform to draft ETSI GS ZSM 014 (zsm014): it was not put to it
      what to do: state one of the sections that it is about: \`managementDomains\`, \`closedLoops\`"
  `);
});

test('a standard that requires nothing is not conformed to until the gate asks for something', async () => {
  const slices = await conformance(example('slice-operator.yaml'), options);
  expect(
    said(() => {
      expect(slices).toConform('nsom');
    }),
  ).toContain("`toConform('nsom', { derived: 'pass' })`");
  expect(slices).toConform('nsom', { derived: 'pass' });
});

test('an unknown standard is an error with the nearest name', () => {
  expect(
    said(() => {
      expect(sound).not.toConform('x1453');
    }),
  ).toBe('unknown standard `x1453`, did you mean `x1452`?');
});

test('a standard that the descriptor was not put to in this run is told apart from an unknown one', async () => {
  const only = await conformance(example('secure-connecting.yaml'), { ...options, ruleSets: [x1452RuleSet] });
  expect(only).toConform('x1452');
  expect(
    said(() => {
      expect(only).toConform('zsm014');
    }),
  ).toMatch(/^unknown standard/u);
});

test('what `checkFile` gives can be asked too', async () => {
  expect(await checkFile(example('secure-connecting.yaml'), options)).toConform('x1452');
});

test('what is no assessment is an error', () => {
  expect(
    said(() => {
      expect(3).toConform('x1452');
    }),
  ).toBe('expected an assessment, as `conformance` of `clausewise/vitest` gives it');
});

test('a function is still asked as the matcher of that name does', () => {
  const isEven = (value: number): boolean => value % 2 === 0;
  expect(4).toSatisfy(isEven);
  expect(3).not.toSatisfy(isEven);
  expect(
    said(() => {
      expect(3).toSatisfy(isEven, 'three is odd');
    }),
  ).toBe('three is odd');
  // sound: any value, which is what it is compared as
  expect({ a: 4 }).toEqual({ a: expect.toSatisfy(isEven) as unknown });
});

test('what is in a list can be asked', () => {
  expect([sound]).toEqual([expect.toConform('x1452')]);
});

test('a test that names what it verifies runs as any other', () => {
  verifies('x1452-9.1.1-1@1');
});

test('a hostile name in an assessment steers no terminal', () => {
  const [result] = broken.results.filter(({ verdict }) => verdict === 'fail');
  if (result === undefined) throw new TypeError('there is no result that fails');
  const hostile = {
    ...broken,
    descriptor: '\u001b[31mred',
    results: [{ ...result, message: '\u202Eevil\n::error::x' }],
  };
  const message = said(() => {
    expect(hostile).toSatisfy(result.requirement);
  });
  expect(message).toContain(String.raw`\x1b[31mred`);
  for (const steering of ['\u001b', '\u202e', '\n::']) expect(message).not.toContain(steering);
});

test('the matchers are typed: what they can not be asked does not compile', () => {
  const code = (line: string): string =>
    `import { expect } from 'vitest';\nimport { conformance } from '../cli/vitest.ts';\nconst d = await conformance('x');\n${line}\n`;
  const found = complaints({
    'test/a.ts': code(
      "expect(d).toSatisfy('x1452-9.1.1-1'); expect(d).not.toConform('x1452', { required: 'verified' });",
    ),
    'test/b.ts': code('expect(d).toSatisfy(3);'),
    'test/c.ts': code("expect(d).toConform('x1452', { required: 'maybe' });"),
    'test/d.ts': code("expect(d).toConfrom('x1452');"),
    'test/e.ts': code('expect(d).toSatisfy((value: number) => value > 3);'),
  });
  expect([...found.values()].map(list => list.map(({ line }) => line))).toEqual([[], [4], [4], [4], []]);
});
