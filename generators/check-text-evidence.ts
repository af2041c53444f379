import type { DescriptorAssessment } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { formatPlace } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Colours } from './colours.ts';
import { evidenceFinding } from './contradiction.ts';
import { labelled } from './text-lines.ts';

const layout = { indent: 4, labelWidth: 15 } as const;

/** Writes what is wrong with the evidence of a descriptor, and what was found about the descriptor itself. */
export const evidenceText = (assessed: DescriptorAssessment, colours: Colours): readonly string[] => {
  const lines = [
    ...assessed.evidence.filter(isWorthTelling).flatMap(status => statusText(status, assessed, colours)),
    ...assessed.findings.flatMap(finding => problemText(finding, 'warning', colours.yellow)),
  ];
  return lines.length === 0 ? [] : [`  ${colours.bold('Evidence and descriptor')}`, ...lines];
};

const isWorthTelling = ({ state }: EvidenceStatus): boolean => state !== 'holds' && state !== 'present';

const statusText = (
  status: EvidenceStatus,
  { descriptor }: DescriptorAssessment,
  colours: Colours,
): readonly string[] => {
  const paint = status.state === 'altered' || status.state === 'contradicts' ? colours.red : colours.yellow;
  const { file, line, column } = status.place;
  const place = file === descriptor ? `${line}:${column}` : formatPlace(status.place);
  return labelled(status.state, `${place}  ${evidenceFinding(status)}`, { ...layout, label: paint });
};

/** Writes the inputs that could not be read, and so were not assessed. */
export const problemsText = (problems: readonly Problem[], colours: Colours): readonly string[] =>
  problems.length === 0
    ? []
    : [
        colours.bold('Not assessed'),
        ...problems.flatMap(problem => problemText(problem, 'problem', colours.red)),
      ];

const problemText = (problem: Problem, label: string, paint: (text: string) => string): readonly string[] => {
  const place = problem.place === undefined ? '' : `${formatPlace(problem.place)}  `;
  return [
    ...labelled(label, `${place}${problem.message} (${problem.code})`, { ...layout, label: paint }),
    ...(problem.help === undefined ? [] : labelled('', `help: ${problem.help}`, layout)),
  ];
};
