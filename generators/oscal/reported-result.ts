import type { JudgedResult } from '../judged-result.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** A result with the UUIDs under which every document speaks of it. */
export interface ReportedResult {
  readonly judged: JudgedResult;
  /** What it is recognised by from run to run. */
  readonly name: string;
  /** Its message as Markdown. */
  readonly description: string;
  readonly observation: string;
  readonly finding: string;
}

/** The UUID of the risk that goes with its finding. */
export const riskUuid = ({ name }: ReportedResult): string => oscalUuid('risk', name);
