import { shortDigest } from '../closing-line.ts';
import type { OscalModel } from './oscal-models.ts';
import { listed, ownProp, ownProps, told } from './oscal-props.ts';
import { reference, type Resource } from './oscal-resources.ts';
import type { OscalRun } from './oscal-run.ts';
import { markupLine } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** What is said at the head of a document. */
export interface DocumentHead {
  readonly model: OscalModel;
  readonly title: string;
  /** What the document is about, as a digest: a document on something else has another UUID. */
  readonly digest: string;
  /** Default: the start of the digest. */
  readonly version?: string;
  /** Markdown. */
  readonly remarks?: string;
  /** The resources that the document as a whole comes from. */
  readonly sources?: readonly Resource[];
  /** Roles and parties, as metadata has them. */
  readonly people?: object;
}

/** The key under which a model's document stands. */
const roots: Readonly<Record<OscalModel, string>> = {
  catalog: 'catalog',
  profile: 'profile',
  component: 'component-definition',
  'assessment-plan': 'assessment-plan',
  'assessment-results': 'assessment-results',
  poam: 'plan-of-action-and-milestones',
  mapping: 'mapping-collection',
};

/** Puts a document together: its UUID, its metadata, its body. */
export const oscalDocument = (run: OscalRun, head: DocumentHead, body: object): object => {
  const { tool } = run.input.assessment.run;
  return {
    [roots[head.model]]: {
      uuid: oscalUuid('document', head.model, run.version, head.digest),
      metadata: {
        title: markupLine(head.title),
        'last-modified': run.at,
        version: head.version ?? shortDigest(head.digest),
        'oscal-version': run.version,
        props: [
          ...ownProps({ tool: tool.name, 'tool-version': tool.version }),
          ...run.input.trace.standards.map(({ id, digest }) => ownProp('rule-set-sha-256', digest, id)),
        ],
        ...listed(
          'links',
          (head.sources ?? []).map(source => ({ href: reference(source), rel: 'reference' })),
        ),
        ...head.people,
        ...told('remarks', head.remarks ?? ''),
      },
      ...body,
    },
  };
};

/** Wraps the resources that a document refers to. */
export const backMatter = (resources: readonly Resource[]): object =>
  resources.length === 0 ? {} : { 'back-matter': { resources } };
