import { createHash } from 'node:crypto';

import type { ReportInput } from '../../generators/report-input.ts';
import type {
  Assessment,
  DescriptorAssessment,
  Fact,
  FactState,
  RequirementResult,
  VerdictCounts,
} from '../../model/assessment.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Problem } from '../../model/problem.ts';
import type { TraceRow } from '../../model/trace.ts';
import { type Verdict, verdicts, weakestAssurance, worstVerdict } from '../../model/verdict.ts';

/** A digest that is the same for the same name. */
export const digestOf = (name: string): string => createHash('sha256').update(name).digest('hex');

type EntryFacts = Pick<
  CatalogueEntry,
  'id' | 'clause' | 'obligation' | 'keyword' | 'statement' | 'verification'
> &
  Partial<CatalogueEntry>;

const entry = (facts: EntryFacts): CatalogueEntry => ({
  standard: 'x1452',
  edition: '2020',
  kind: 'provision',
  subject: 'operator',
  parts: [],
  appliesWhen: 'always',
  notes: [],
  revision: 1,
  ...facts,
});

/** A few requirements with every obligation and every way of verification. */
export const entries: readonly CatalogueEntry[] = [
  entry({
    id: 'x1452-7.1.2-4',
    clause: '7.1.2',
    obligation: 'required',
    keyword: 'shall',
    subject: 'cloud platform of security capabilities',
    statement: 'the platform answers what the access point asks of it',
    appliesWhen: 'the service is a secure connecting service',
    verification: {
      method: 'rule',
      english:
        'for each service whose `type` is `secure-connecting`: some entity of type `cpsc` has `query-response` among its `capabilities`',
      reads: ['/services/{}/type', '/services/{}/entities/{}/type', '/services/{}/entities/{}/capabilities'],
    },
  }),
  entry({
    id: 'x1452-7.1.2-6',
    clause: '7.1.2',
    obligation: 'required',
    keyword: 'is required',
    subject: 'parties to a collaboration agreement',
    statement: 'an agreement says who has which role and responsibility before the service is provided',
    appliesWhen: 'the service has a collaboration agreement',
    parts: [
      { id: 'a', statement: 'roles are clear' },
      { id: 'b', statement: 'responsibilities are clear' },
    ],
    verification: {
      method: 'rule',
      english: 'for each agreement of each service: `clarifies` covers `roles`, `responsibilities`',
      reads: ['/services/{}/agreements/{}/clarifies'],
    },
    notes: [
      {
        kind: 'ambiguity',
        what: 'the text speaks of entities in one sentence and of stakeholders in the next | both seem meant',
        reading: 'an agreement is between parties, and clarifies the part of the entities that they hold',
      },
    ],
  }),
  entry({
    id: 'x1452-9.1.1-1',
    clause: '9.1.1',
    obligation: 'recommended',
    keyword: 'is recommended',
    statement: 'the operator has a functionality for security governance',
    verification: {
      method: 'rule',
      english: 'some functionality of some operator has `type` = `security-governance`',
      reads: ['/parties/{}/functionalities/{}/type'],
    },
  }),
  entry({
    id: 'x1452-9.1.4-1',
    clause: '9.1.4',
    obligation: 'recommended',
    keyword: 'is recommended',
    statement: 'the operator has a security management centre that manages the mechanisms',
    verification: {
      method: 'rule',
      english: 'some system of some operator has `type` = `security-management-centre`',
    },
  }),
  entry({
    id: 'x1452-9.2-2',
    clause: '9.2',
    obligation: 'candidate',
    keyword: 'needs to',
    subject: 'equipment provider',
    statement: 'the equipment is able to hold the functionality that the service needs',
    verification: {
      method: 'rule',
      english: 'every equipment provider has some `devices`',
      reads: ['/parties/{}/devices'],
    },
    notes: [
      {
        kind: 'question',
        what: 'the verb reads like an obligation and is not among the forms that clause 5 defines',
        reading: 'it informs and does not oblige',
      },
    ],
  }),
  entry({
    id: 'x1452-10.1-1',
    clause: '10.1',
    obligation: 'required',
    keyword: 'is required',
    statement: 'management access to the network functions is authenticated',
    verification: {
      method: 'rule',
      english: 'some mechanism of the service has `type` = `authentication` and protects `management-access`',
      reads: ['/services/{}/mechanisms/{}/type', '/services/{}/mechanisms/{}/protects'],
    },
  }),
  entry({
    id: 'x1452-10.6-1',
    clause: '10.6',
    obligation: 'permitted',
    keyword: 'may',
    statement: 'a blacklist is used against sources that are known to be malicious',
    verification: { method: 'rule', english: 'some mechanism of the service has `type` = `blacklist`' },
  }),
  entry({
    id: 'x1452-11.3-1',
    clause: '11.3',
    obligation: 'required',
    keyword: 'is required',
    statement: 'the onboarding with an equipment provider was gone through',
    verification: {
      method: 'evidence',
      reason: 'a descriptor can not show that a procedure was gone through',
    },
  }),
  entry({
    id: 'x1452-11.7-1',
    clause: '11.7',
    obligation: 'recommended',
    keyword: 'is recommended',
    statement: 'the mechanisms are analysed case by case',
    verification: { method: 'inspection', reason: 'whether an analysis is sound is for a person to say' },
  }),
  entry({
    id: 'x1452-8-1',
    clause: '8',
    obligation: 'informative',
    keyword: null,
    kind: 'description',
    statement: 'the reference model has four stakeholders',
    verification: { method: 'none', reason: 'it describes and asks nothing' },
  }),
];

const clauseTitles: Readonly<Record<string, string>> = {
  '7.1.2': 'Technical onboarding',
  '8': 'Reference model',
  '9.1.1': 'Functionalities of the operator',
  '9.1.4': 'Security management centre',
  '9.2': 'The equipment provider',
  '10.1': 'Authentication',
  '10.6': 'Blacklist',
  '11.3': 'Onboarding with the equipment provider',
  '11.7': 'Security mechanisms deployment',
};

/** A fact of a descriptor. */
export const fact = (
  state: FactState,
  pointer: string,
  line: number,
  more: Partial<Pick<Fact, 'file' | 'column' | 'evidence' | 'assurance' | 'settles'>> = {},
): Fact => ({
  ...state,
  pointer,
  settles: 'requirement',
  file: 'examples/secure-connecting.yaml',
  line,
  column: 7,
  evidence: [],
  assurance: 'declared',
  ...more,
});

/** A result with what is usual left out. */
export const result = (
  requirement: string,
  subject: string,
  verdict: Verdict,
  message: string,
  more: Partial<RequirementResult> = {},
): RequirementResult => ({
  requirement,
  subject,
  verdict,
  assurance: weakestAssurance((more.facts ?? []).map(({ assurance }) => assurance)),
  engaged: more.facts?.length ?? 0,
  message,
  facts: [],
  wouldSettle: [],
  contradictedBy: [],
  key: { element: subject, value: verdict === 'pass' ? '' : digestOf(`${requirement} ${subject}`) },
  ...more,
});

interface DescriptorFacts {
  readonly descriptor: string;
  readonly results: readonly RequirementResult[];
  readonly evidence?: readonly EvidenceStatus[];
  readonly findings?: readonly Problem[];
}

/** Puts an assessment and its trace together from results, so that all totals agree. */
export const inputOf = (
  descriptors: readonly DescriptorFacts[],
  more: { readonly problems?: readonly Problem[]; readonly summary?: Partial<Assessment['summary']> } = {},
): ReportInput => {
  const { problems = [], summary = {} } = more;
  const assessments = descriptors.map(assessed);
  const rollUps = assessments.flatMap(one => one.rollUps);
  const ruleSets = [{ standard: 'x1452', edition: '2020', digest: digestOf('rules') }];
  return {
    assessment: {
      run: {
        tool: { name: 'clausewise', version: '0.1.0' },
        assessedAt: '2026-11-21T08:00:00Z',
        gate: { required: 'pass', recommended: 'ignore', derived: 'ignore' },
      },
      ruleSets,
      summary: {
        descriptors: assessments.length,
        results: countVerdicts(assessments.flatMap(one => one.results)),
        requirements: countVerdicts(rollUps),
        assurance: 'declared',
        answer: 'not-met',
        exitCode: 1,
        reason: '2 required requirements fail',
        complete: problems.length === 0,
        ...summary,
      },
      assessments,
      problems,
    },
    trace: {
      standards: [
        {
          id: 'x1452',
          designation: 'ITU-T X.1452',
          title: 'Guidelines for security services provided by operators',
          edition: '2020',
          stage: 'published',
          digest: digestOf('rules'),
          notedClauses: [
            {
              title: 'Functionalities of the operator',
              number: '9.1.1',
              notes: [{ kind: 'defect', what: 'a list is open', reading: 'what is named is checked' }],
            },
          ],
        },
      ],
      rows: entries.map(one => traceRow(one, assessments)),
      checks: entries
        .filter(({ verification }) => verification.method === 'rule')
        .map(({ id }) => ({ digest: digestOf(id), requirements: [id] })),
    },
  };
};

const assessed = ({
  descriptor,
  results,
  evidence = [],
  findings = [],
}: DescriptorFacts): DescriptorAssessment => ({
  descriptor,
  sha256: digestOf(descriptor),
  results,
  rollUps: entries.flatMap(one => {
    const own = results.filter(({ requirement }) => requirement === one.id);
    if (own.length === 0) return [];
    return [
      {
        standard: one.standard,
        requirement: one.id,
        obligation: one.obligation,
        verdict: worstVerdict(own.map(({ verdict }) => verdict)),
        assurance: weakestAssurance(own.map(({ assurance }) => assurance)),
        subjects: own.length,
      },
    ];
  }),
  notApplying: [],
  evidence,
  findings,
});

const traceRow = (one: CatalogueEntry, assessments: readonly DescriptorAssessment[]): TraceRow => {
  const results = assessments.flatMap(({ descriptor, results: all }) =>
    all.filter(({ requirement }) => requirement === one.id).map(own => ({ ...own, descriptor })),
  );
  const verdict = worstVerdict(results.map(own => own.verdict));
  return {
    entry: one,
    clauseTitle: clauseTitles[one.clause] ?? '',
    ...(results.length === 0
      ? { state: one.verification.method === 'none' ? 'unverifiable' : 'not-assessed' }
      : {
          state: verdict === 'inconclusive' ? 'uncovered' : 'covered',
          verdict,
          assurance: weakestAssurance(results.map(own => own.assurance)),
        }),
    results,
  };
};

const countVerdicts = (list: readonly { readonly verdict: Verdict }[]): VerdictCounts => {
  const number = (verdict: Verdict): number => list.filter(one => one.verdict === verdict).length;
  const [notApplicable, pass, inconclusive, fail, error] = verdicts.map(number);
  return {
    'not-applicable': notApplicable ?? 0,
    pass: pass ?? 0,
    inconclusive: inconclusive ?? 0,
    fail: fail ?? 0,
    error: error ?? 0,
  };
};

const place = (line: number) => ({ file: 'examples/secure-connecting.yaml', line, column: 5 });

/** A deployment of a secure connecting service, and one of which little is known. */
export const example: ReportInput = inputOf(
  [
    {
      descriptor: 'examples/secure-connecting.yaml',
      results: [
        result('x1452-7.1.2-4', '/services/0', 'pass', 'entity `cpsc` answers queries', {
          facts: [
            fact({ state: 'value', value: 'secure-connecting' }, '/services/0/type', 12, {
              settles: 'applicability',
            }),
            fact({ state: 'value', value: 'query-response' }, '/services/0/entities/2/capabilities/0', 24, {
              assurance: 'evidenced',
              evidence: ['cpsc-manual'],
            }),
          ],
          assurance: 'declared',
        }),
        result(
          'x1452-7.1.2-6',
          '/services/0/agreements/0',
          'pass',
          'the agreement clarifies what it has to',
          {
            facts: [fact({ state: 'list', entries: 2 }, '/services/0/agreements/0/clarifies', 30)],
          },
        ),
        result(
          'x1452-7.1.2-6',
          '/services/0/agreements/1',
          'fail',
          'the agreement does not clarify `responsibilities`',
          {
            facts: [
              fact({ state: 'list', entries: 1 }, '/services/0/agreements/1/clarifies', 36),
              fact({ state: 'value', value: 'roles' }, '/services/0/agreements/1/clarifies/0', 36, {
                column: 20,
              }),
            ],
          },
        ),
        result('x1452-9.1.1-1', '', 'fail', 'no functionality is `security-governance`', {
          facts: [fact({ state: 'absent' }, '/parties/0/functionalities', 5)],
        }),
        result('x1452-9.1.4-1', '', 'pass', 'the operator has a security management centre', {
          facts: [
            fact({ state: 'value', value: 'security-management-centre' }, '/parties/0/systems/0/type', 9, {
              assurance: 'verified',
              evidence: ['smc-config'],
            }),
          ],
        }),
        result('x1452-9.2-2', '/parties/1', 'fail', 'the equipment provider states no `devices`', {
          facts: [fact({ state: 'absent' }, '/parties/1/devices', 14)],
        }),
        result('x1452-10.1-1', '/services/0', 'fail', 'the claim on `management-access` is contradicted', {
          facts: [
            fact({ state: 'value', value: 'management-access' }, '/services/0/mechanisms/0/protects/0', 44, {
              evidence: ['amf-config'],
            }),
          ],
          contradictedBy: ['amf-config'],
        }),
        result('x1452-10.6-1', '/services/0', 'fail', 'no mechanism is `blacklist`', {
          facts: [fact({ state: 'list', entries: 1 }, '/services/0/mechanisms', 43)],
        }),
        result('x1452-11.3-1', '', 'inconclusive', 'no valid evidence supports it', {
          wouldSettle: ['an evidence entry that names `x1452-11.3-1` in `requirements`'],
        }),
        result('x1452-11.7-1', '', 'inconclusive', 'nobody has inspected it', {
          wouldSettle: ['an attestation that names `x1452-11.7-1` in `requirements`'],
        }),
      ],
      evidence: [
        {
          id: 'amf-config',
          kind: 'artifact',
          state: 'contradicts',
          reason: 'its probe is false',
          path: 'manifests/amf.yaml',
          sha256: digestOf('amf'),
          probe: 'docs.all(d, d.configuration.sbi.scheme == "https")',
          shows: '"http"',
          requirements: [],
          place: place(52),
        },
        {
          id: 'cpsc-manual',
          kind: 'document',
          state: 'present',
          reason: 'its file is there and valid on the assessment date',
          path: 'docs/cpsc.pdf',
          sha256: digestOf('cpsc'),
          requirements: [],
          place: place(58),
        },
        {
          id: 'smc-config',
          kind: 'artifact',
          state: 'holds',
          reason: 'its probe is true',
          path: 'manifests/smc.yaml',
          sha256: digestOf('smc'),
          probe: 'docs.exists(d, d.kind == "Deployment")',
          requirements: [],
          place: place(62),
        },
        {
          id: 'audit-2024',
          kind: 'attestation',
          state: 'expired',
          reason: 'it was valid until 2025-12-31',
          path: 'docs/audit.pdf',
          requirements: ['x1452-11.3-1'],
          place: place(68),
        },
      ],
      findings: [
        {
          code: 'dangling-evidence',
          message: 'evidence `amf-cert` is named here and there is no entry of that id',
          place: place(46),
          help: 'add an entry to `evidence`, or name one of `amf-config`, `cpsc-manual`',
        },
      ],
    },
    {
      descriptor: 'examples/sparse.yaml',
      results: [
        result('x1452-7.1.2-4', '', 'not-applicable', 'no service is `secure-connecting`', {
          facts: [
            fact({ state: 'list', entries: 1 }, '/services', 6, { file: 'examples/sparse.yaml', column: 3 }),
          ],
        }),
        result('x1452-10.1-1', '/services/0', 'inconclusive', 'the mechanisms of the service are not known', {
          facts: [
            fact(
              { state: 'unknown', reason: 'the operator has not supplied the design' },
              '/services/0/mechanisms',
              9,
              {
                file: 'examples/sparse.yaml',
              },
            ),
          ],
          wouldSettle: ['/services/0/mechanisms'],
        }),
        result('x1452-9.1.4-1', '', 'error', 'the rule could not be evaluated: `opaque` check threw', {}),
      ],
    },
  ],
  {
    problems: [
      {
        code: 'duplicate-key',
        message: 'key `services` stands here and in line 3; a key may stand once',
        place: { file: 'examples/broken.yaml', line: 9, column: 1 },
        help: 'merge the two lists',
      },
    ],
  },
);

/** Names that try to be more than names, one for each context that text is written into. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a|b\\|c',
  "=cmd|' /C calc'!A0",
  '@SUM(A1)',
  '\u001b[31mred\u001b]8;;http://evil\u0007',
  '\u009b31m',
  '::error file=x::owned',
  '##vso[task.setvariable variable=x]y',
  '##[error]z',
  '\u202Eevil',
  'line\nbreak\r\n::set-output name=x::y',
  '`code` and ``more``',
  '{{constructor}} ${7*7}',
  ']]> --> */ // \u2028 x',
  '@everyone #1 GH-2 http://evil.example www.evil.example',
  '[link](javascript:alert(1))',
  '\uD800 lone',
  '%0A::warning::x',
] as const;

/** The example with every name that a descriptor's author chooses replaced by a hostile one. */
export const hostileInput = (name: string): ReportInput =>
  inputOf(
    [
      {
        descriptor: `${name}.yaml`,
        results: [
          result(
            'x1452-7.1.2-6',
            `/services/0/${name}`,
            'fail',
            `the agreement of \`${name}\` does not ${name}`,
            {
              facts: [
                fact({ state: 'value', value: name }, `/services/${name}`, 3, {
                  file: `${name}.yaml`,
                  evidence: [name],
                }),
                fact({ state: 'unknown', reason: name }, `/parties/${name}`, 4, { file: `${name}.yaml` }),
              ],
              wouldSettle: [name],
              contradictedBy: [name],
            },
          ),
          result('x1452-9.2-2', name, 'inconclusive', name, { wouldSettle: [name] }),
          result('x1452-9.1.4-1', name, 'pass', name, {
            facts: [fact({ state: 'value', value: name }, name, 5, { file: name })],
          }),
        ],
        evidence: [
          {
            id: name,
            kind: 'artifact',
            state: 'contradicts',
            reason: name,
            path: name,
            probe: name,
            shows: name,
            requirements: [name],
            place: { file: name, line: 1, column: 1 },
          },
        ],
        findings: [{ code: 'x', message: name, help: name, place: { file: name, line: 1, column: 1 } }],
      },
    ],
    {
      problems: [{ code: 'y', message: name, help: name, place: { file: name, line: 2, column: 1 } }],
      summary: { reason: name },
    },
  );
