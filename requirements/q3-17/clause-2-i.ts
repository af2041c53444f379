import type { Requirement } from '../../model/requirement.ts';
import { programmeItem } from '../requirement-builder.ts';
import { openExamples, shouldAsks } from './notes.ts';

/** Study item i: climate change. Nothing is derived from it: it is about Recommendations, not about deployments. */
export const clause2i = [
  programmeItem({
    id: 'q3-17-2-i',
    clause: '2',
    declaredId: 'i)',
    keyword: 'should',
    subject: 'the Question',
    statement: 'What can be improved in Recommendations, old and new, so that the climate suffers less?',
    parts: ['energy savings', 'less greenhouse gas', 'monitoring systems'],
    notes: [
      shouldAsks,
      openExamples('e.g.'),
      {
        kind: 'reading',
        what: 'the item asks for changes to Recommendations',
        reading: 'no requirement on a deployment is derived from it',
      },
      {
        kind: 'defect',
        what: 'climate is an item of study, while the goals of clause 4 are 8 and 9 and not 13 (climate action), and the study groups there do without that for environment and climate change',
        reading: 'clause 4 as it stands',
      },
      {
        kind: 'ambiguity',
        what: 'monitoring systems stand among ways to reduce an impact, and it is open what they monitor',
        reading: 'an example, of which nothing follows',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
