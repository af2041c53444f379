import { crosswalkReport, type CrosswalkQuestion } from '../../checks/crosswalk.ts';
import type { CrosswalkReport, Mapping } from '../../model/crosswalk.ts';
import { mappings, withMappings } from '../checks/crosswalk-harbour.ts';

const stale: Mapping = {
  from: 'ferry-2',
  to: { framework: 'sea-1', control: '3.2' },
  relation: 'equal',
  confidence: 'certain',
  rationale: '=cmd | *both* lead ashore',
  edition: '1981',
  title: 'Islands',
};

/** The crosswalk of the harbour with a stale mapping, whose reason is hostile to every format. */
export const harbourReport = (question: CrosswalkQuestion = {}): CrosswalkReport =>
  crosswalkReport(withMappings(...mappings, stale), question);
