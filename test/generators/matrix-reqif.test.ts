import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { XmlDocument, XmlElement, type XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { groupBy } from '../../generators/group-by.ts';
import { judgedResults } from '../../generators/judged-result.ts';
import { matrixReqif } from '../../generators/matrix-reqif.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import type { Waiver } from '../../model/waiver.ts';
import { harbourReport } from './crosswalk-report.ts';
import { example, hostile, hostileInput, inputOf, result } from './fixtures.ts';
import { allRelations, operatorInput } from './reqif-example.ts';
import { hasReqifSchema, reqifValidator } from './reqif-schema.ts';

const operator = operatorInput();
const relations = allRelations();
const operatorText = matrixReqif(operator, { crosswalk: relations });

const waiver: Waiver = {
  id: 'exception-7',
  requirement: 'x1452-10.1-1',
  scope: { descriptor: 'a.yaml', element: '/services/0', value: 'v' },
  owner: 'Ada',
  approver: 'Grace',
  reason: 'the `amf` is replaced in May',
  created: '2026-11-01T00:00:00Z',
  expires: '2027-05-31T23:59:59Z',
  expiresAsWritten: '2027-05-31',
  place: { file: 'waivers.yaml', line: 3, column: 5 },
};
const waived = inputOf([
  {
    descriptor: 'a.yaml',
    results: [
      result('x1452-10.1-1', '/services/0', 'fail', 'no mechanism is `authentication`', { waiver }),
      result('x1452-10.1-1', '/services/1', 'fail', 'no mechanism is `authentication`', { isKnown: true }),
      result('x1452-10.1-1', '/services/2', 'fail', 'no mechanism is `authentication`'),
    ],
  },
]);

/** What a file holds, by XPath over local names. */
const read = <T>(text: string, look: (of: (path: string) => readonly XmlElement[]) => T): T => {
  const document = XmlDocument.fromString(text);
  const of = (path: string): readonly XmlElement[] =>
    document
      .find(path, {
        r: 'http://www.omg.org/spec/ReqIF/20110401/reqif.xsd',
        x: 'http://www.w3.org/1999/xhtml',
      })
      .filter(node => node instanceof XmlElement);
  try {
    return look(of);
  } finally {
    document.dispose();
  }
};

const attribute = (element: XmlElement, name: string): string => element.attr(name)?.value ?? '';

/** The values of one attribute of all objects of a type, in order. */
const valuesOf = (text: string, type: string, key: string): readonly string[] =>
  read(text, of =>
    of(`//r:SPEC-OBJECT[r:TYPE/*="type-${type}"]/r:VALUES/*[r:DEFINITION/*="attribute-${type}-${key}"]`).map(
      value =>
        value.attr('THE-VALUE') === null
          ? value.content.replace(`attribute-${type}-${key}`, '').trim()
          : attribute(value, 'THE-VALUE'),
    ),
  );

/** The sums of a file: how often each verdict word stands as that of a result. */
const verdictsIn = (text: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const word of valuesOf(text, 'result', 'verdict')) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const isWhole = (text: string): void => {
  read(text, of => {
    const ids = of('//*[@IDENTIFIER]').map(each => attribute(each, 'IDENTIFIER'));
    const known = new Set(ids);
    const dangling = of('//*[substring(local-name(), string-length(local-name()) - 3) = "-REF"]')
      .map(each => each.content)
      .filter(id => !known.has(id));
    const objects = of('//r:SPEC-OBJECT').map(each => attribute(each, 'IDENTIFIER'));
    const placed = of('//r:SPEC-HIERARCHY/r:OBJECT/*').map(each => each.content);
    expect({ repeated: ids.length - known.size, dangling }).toEqual({ repeated: 0, dangling: [] });
    expect(placed.toSorted()).toEqual(objects.toSorted());
  });
};

const shared: readonly (readonly [string, string])[] = [
  ['the example', matrixReqif(example)],
  ['the operator with every relation', operatorText],
  ['waived results', matrixReqif(waived)],
  ['nothing assessed', matrixReqif(inputOf([]), { crosswalk: harbourReport().rows })],
];

test('the example is written as it was', async () => {
  await expect(matrixReqif(example)).toMatchFileSnapshot('golden/matrix.reqif');
});

test('the same input gives the same bytes', () => {
  expect(matrixReqif(operatorInput(), { crosswalk: allRelations() })).toBe(operatorText);
});

describe('the file', () => {
  test.each(shared)('refers to nothing that is not there, and places each object once: %s', (_, text) => {
    isWhole(text);
  });

  test('holds each requirement under its clause, in the order of the catalogue', () => {
    const found = valuesOf(operatorText, 'requirement', 'id');
    const byClause = groupBy(operator.trace.rows, ({ entry }) => `${entry.standard} ${entry.clause}`);
    expect(found.length).toBe(operator.trace.rows.length);
    for (const rows of byClause.values()) {
      const ids = rows.map(({ entry }) => entry.id);
      expect(found.filter(id => ids.includes(id))).toEqual(ids);
    }
    const placed = read(operatorText, of =>
      of(
        '//r:SPECIFICATION[@IDENTIFIER="standard_x1452"]//r:SPEC-HIERARCHY[r:OBJECT/*="requirement_x1452-9.1.1-1"]/ancestor::r:SPEC-HIERARCHY/r:OBJECT/*',
      ).map(each => each.content),
    );
    expect(placed).toEqual(['clause_x1452_9', 'clause_x1452_9.1.1']);
  });

  test('relates each result to its requirement', () => {
    const found = read(operatorText, of =>
      of('//r:SPEC-RELATION[r:TYPE/*="type-result-of"]/r:TARGET/*').map(each => each.content),
    );
    expect(found).toEqual(judgedResults(operator).map(({ entry }) => `requirement_${entry.id}`));
  });

  test('relates requirements of one check to the first of them', () => {
    const pairs = read(operatorText, of => of('//r:SPEC-RELATION[r:TYPE/*="type-same-check"]').length);
    expect(pairs).toBe(
      operator.trace.checks.reduce((sum, { requirements }) => sum + requirements.length - 1, 0),
    );
    expect(pairs).toBeGreaterThan(0);
  });

  test('holds each relation of the crosswalk with its word', () => {
    const found = read(operatorText, of =>
      of(
        '//r:SPEC-RELATION[r:TYPE/*="type-crosswalk"]//r:ENUM-VALUE-REF[starts-with(., "word-relation-")]',
      ).map(each => each.content),
    );
    expect(found).toEqual(relations.map(({ relation }) => `word-relation-${relation}`));
  });

  test('leaves out relations between texts that are not in the matrix', () => {
    const text = matrixReqif(example, { crosswalk: harbourReport().rows });
    expect(read(text, of => of('//r:SPEC-RELATION[r:TYPE/*="type-crosswalk"]').length)).toBe(0);
  });
});

describe('results', () => {
  test.each([
    ['the example', example, matrixReqif(example)],
    ['the operator', operator, operatorText],
    ['waived results', waived, matrixReqif(waived)],
  ] as const)('are all there, and add up to the totals of the run: %s', (_, input: ReportInput, text) => {
    const { results } = input.assessment.summary;
    const expected = Object.entries(results).flatMap(([verdict, number]) =>
      number === 0 ? [] : [[`word-verdict-${verdict}`, number]],
    );
    expect(verdictsIn(text)).toEqual(Object.fromEntries(expected));
    for (const [verdict, number] of Object.entries(results))
      expect(valuesOf(text, 'run', verdict)).toEqual([String(number)]);
  });

  test('that are waived or known stay fails, and say how they stand', () => {
    const text = matrixReqif(waived);
    expect(valuesOf(text, 'result', 'verdict')).toEqual(Array(3).fill('word-verdict-fail'));
    expect(valuesOf(text, 'result', 'standing')).toEqual([
      'word-standing-waived',
      'word-standing-known',
      'word-standing-stops',
    ]);
    expect(valuesOf(text, 'result', 'waivedUntil')).toEqual(['2027-05-31T23:59:59Z']);
    expect(valuesOf(text, 'result', 'waiver')).toEqual([
      'exception-7: the amf is replaced in Mayaccepted by Grace on 2026-11-01T00:00:00Z; Ada answers for it until 2027-05-31; waivers.yaml:3:5',
    ]);
  });

  test('are related to the evidence that they rest on', () => {
    const ends = read(matrixReqif(example), of =>
      of('//r:SPEC-RELATION[r:TYPE/*="type-evidence-of"]/r:SOURCE/*').map(each => each.content),
    );
    expect(new Set(ends).size).toBe(4);
  });
});

test('inputs that could not be read, findings of descriptors and idle waivers are told', () => {
  const text = matrixReqif({
    ...example,
    assessment: {
      ...example.assessment,
      waivers: {
        files: [],
        applied: 0,
        findings: [{ waiver, fault: 'expired', message: 'it held until 2026-01-01' }],
      },
    },
  });
  expect(valuesOf(text, 'finding', 'code')).toEqual(['duplicate-key', 'waiver-expired', 'dangling-evidence']);
});

describe('names', () => {
  const shapeOf = (text: string) =>
    read(text, of => ({ elements: of('//*').length, code: of('//x:code').length }));

  test.each(hostile)('the name %j adds no element', name => {
    const text = matrixReqif(hostileInput(name));
    const plain = shapeOf(matrixReqif(hostileInput('name')));
    // a backtick within a name closes the code in which a message cites it
    expect(shapeOf(text)).toEqual(name.includes('`') ? expect.anything() : plain);
    isWhole(text);
  });

  test('what XML can hold reads back as it was', () => {
    const name = 'a<b>&"\'\t\n\u202E]]>';
    const text = matrixReqif(
      inputOf([{ descriptor: 'a.yaml', results: [result('x1452-9.2-2', name, 'fail', 'no')] }]),
    );
    expect(valuesOf(text, 'result', 'subject')).toEqual([name]);
  });

  test('nothing steers a terminal', () => {
    for (const name of hostile)
      expect(matrixReqif(hostileInput(name)).match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu)).toBe(null);
  });
});

describe.skipIf(!hasReqifSchema)('the schema of ReqIF 1.2 (skipped where it is not supplied)', () => {
  let validator: XsdValidator | undefined;
  beforeAll(() => {
    validator = reqifValidator();
  });
  afterAll(() => {
    validator?.dispose();
  });

  const validate = (text: string): void => {
    const document = XmlDocument.fromString(text);
    try {
      if (validator === undefined) throw new Error('there is no validator');
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };

  test.each(shared)('holds for %s', (_, text) => {
    validate(text);
  });

  test.each(hostile)('holds with the name %j', name => {
    validate(matrixReqif(hostileInput(name)));
  });

  test('does not hold for an object without a type', () => {
    const broken = matrixReqif(example).replace(
      '<TYPE><SPEC-OBJECT-TYPE-REF>type-run</SPEC-OBJECT-TYPE-REF></TYPE>',
      '',
    );
    expect(() => {
      validate(broken);
    }).toThrow();
  });
});

const python = process.env['CLAUSEWISE_REQIF_PYTHON'] ?? '';

describe.skipIf(python === '')(
  'the parser `reqif` of PyPI (skipped where CLAUSEWISE_REQIF_PYTHON names no Python that has it)',
  () => {
    interface Read {
      readonly problems: readonly string[];
      readonly objects: Readonly<Record<string, { type: string; id: string | null; verdict?: string }>>;
      readonly relations: readonly (readonly [string, string, string])[];
      readonly specifications: Readonly<Record<string, readonly string[]>>;
    }

    const readBack = (text: string): Read => {
      const folder = mkdtempSync(join(tmpdir(), 'clausewise-reqif-'));
      const file = join(folder, 'matrix.reqif');
      try {
        writeFileSync(file, text);
        const script = new URL('read-reqif.py', import.meta.url).pathname;
        const out = execFileSync(python, [script, file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
        return JSON.parse(out) as Read; // sound: the script writes this shape
      } finally {
        rmSync(folder, { recursive: true });
      }
    };

    test('reads every requirement, result and relation of the operator', { timeout: 60_000 }, () => {
      const found = readBack(operatorText);
      const objects = Object.entries(found.objects);
      const ofType = (type: string) => objects.filter(([, each]) => each.type === type);
      expect(found.problems).toEqual([]);
      expect(
        ofType('type-requirement')
          .map(([, { id }]) => id ?? '')
          .toSorted(),
      ).toEqual(operator.trace.rows.map(({ entry }) => entry.id).toSorted());
      expect(ofType('type-result').map(([, { verdict }]) => verdict)).toEqual(
        judgedResults(operator).map(each => each.result.verdict),
      );
      const known = new Set(Object.keys(found.objects));
      expect(found.relations.filter(([, from, to]) => !known.has(from) || !known.has(to))).toEqual([]);
      expect(found.relations.filter(([type]) => type === 'type-crosswalk').length).toBe(relations.length);
      expect(Object.values(found.specifications).flat().toSorted()).toEqual([...known].toSorted());
    });

    test.each(hostile)('reads a file with the name %j', name => {
      expect(readBack(matrixReqif(hostileInput(name))).problems).toEqual([]);
    });
  },
);
