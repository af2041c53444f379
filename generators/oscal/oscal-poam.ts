import type { WaiverFinding } from '../../model/waiver.ts';
import { count } from '../closing-line.ts';
import { pointerText } from '../fact-text.ts';
import { formOf, verdictPhrase } from '../result-form.ts';
import { waiverText } from '../waiver-text.ts';
import { assessedComponent, assessmentAssets } from './oscal-components.ts';
import { backMatter, oscalDocument } from './oscal-document.ts';
import { listedLines } from '../document-json.ts';
import { oscalFinding } from './oscal-finding.ts';
import { oscalObservation } from './oscal-observation.ts';
import { waiverPeople } from './oscal-people.ts';
import { listed, ownProps, told } from './oscal-props.ts';
import { descriptorResource, documentResource, evidenceResource } from './oscal-resources.ts';
import { hasRisk, oscalRisk } from './oscal-risk.ts';
import { type OscalRun, reportedResults } from './oscal-run.ts';
import { markupLine, markupList } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { type ReportedResult, riskUuid } from './reported-result.ts';

/**
 * Writes what is left to do as a plan of action and milestones: an item for each finding that is not satisfied or keeps
 * the gate from being met, waived ones with their deadline among them, and one for each waiver that waives nothing.
 */
export const oscalPoam = (run: OscalRun): object => {
  const { assessment } = run.input;
  const all = reportedResults(run);
  const open = all.filter(isOpen);
  const items = [
    ...open.map(one => () => poamItem(run, one)),
    ...(assessment.waivers?.findings ?? []).map((finding, index) => () => waiverItem(run, finding, index)),
  ];
  return oscalDocument(
    run,
    {
      model: 'poam',
      title: 'Findings that are open',
      digest: run.digest,
      remarks: markupLine(
        `${count(open.length, 'result')} of ${all.length} to act on; the others are met or do not apply, and stand in the assessment results`,
      ),
      sources: [results],
      people: waiverPeople(open.flatMap(({ judged: { result } }) => result.waiver ?? [])),
    },
    {
      'system-id': {
        'identifier-type': 'http://ietf.org/rfc/rfc4122',
        id: oscalUuid('component', ...assessment.assessments.map(({ descriptor }) => descriptor)),
      },
      'local-definitions': {
        ...listed('components', assessment.assessments.map(assessedComponent)),
        'assessment-assets': assessmentAssets(assessment.run.tool),
      },
      ...listedLines('observations', open, one => oscalObservation(run, one)),
      ...listedLines('risks', open.filter(hasRisk), one => oscalRisk(run, one)),
      ...listedLines('findings', open, one => oscalFinding(run, one)),
      ...listedLines('poam-items', items.length === 0 ? [() => nothingOpen(run)] : items, item => item()),
      ...backMatter([
        results,
        ...assessment.assessments.flatMap(assessed => [
          descriptorResource(assessed),
          ...assessed.evidence.map(status => evidenceResource(assessed, status)),
        ]),
      ]),
    },
  );
};

const results = documentResource('assessment-results', 'The assessment results that the items come from');

/** Whether something is left to do: what is not satisfied, and a pass that is not supported strongly enough. */
const isOpen = ({ judged }: ReportedResult): boolean =>
  formOf(judged).oscal.state === 'not-satisfied' ||
  judged.relation === 'stops' ||
  judged.relation === 'known' ||
  judged.relation === 'waived';

const poamItem = (run: OscalRun, reported: ReportedResult): object => {
  const { judged, name } = reported;
  const { entry, result } = judged;
  const { risk } = formOf(judged).oscal;
  return {
    uuid: oscalUuid('poam-item', name),
    title: markupLine(`${entry.id}: ${verdictPhrase(judged)}, ${pointerText(result.subject)}`),
    description: reported.description,
    props: ownProps({ requirement: entry.id, obligation: entry.obligation, waiver: result.waiver?.id }),
    origins: run.origins,
    'related-findings': [{ 'finding-uuid': reported.finding }],
    'related-observations': [{ 'observation-uuid': reported.observation }],
    ...listed('related-risks', risk === undefined ? [] : [{ 'risk-uuid': riskUuid(reported) }]),
    ...told(
      'remarks',
      markupList([
        ...result.wouldSettle.map(what => `would settle: ${what}`),
        ...(result.waiver === undefined ? [] : [`accepted: ${waiverText(result.waiver)}`]),
      ]),
    ),
  };
};

const waiverItem = (run: OscalRun, { waiver, fault, message }: WaiverFinding, index: number): object => ({
  uuid: oscalUuid('poam-item', 'waiver', waiver.place.file, waiver.id, fault, String(index)),
  title: markupLine(`waiver ${waiver.id}: ${fault}`),
  description: markupLine(message),
  props: ownProps({ requirement: waiver.requirement, waiver: waiver.id }),
  origins: run.origins,
});

/** OSCAL asks for an item even where nothing is open; the plan of yesterday would stand otherwise. */
const nothingOpen = (run: OscalRun): object => ({
  uuid: oscalUuid('poam-item', 'nothing', run.digest),
  title: 'Nothing is open',
  description: 'No finding is open. This item is here because a plan has to have one.',
  props: ownProps({ open: 0 }),
});
