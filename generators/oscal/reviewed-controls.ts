import type { TraceRow } from '../../model/trace.ts';
import type { ReportInput } from '../report-input.ts';
import { groupBy } from '../group-by.ts';
import { documentResource, reference } from './oscal-resources.ts';
import { told } from './oscal-props.ts';
import { markupLine, oscalToken } from './oscal-text.ts';
import { standardLabel } from './standard-label.ts';

/** The catalog that has the controls; a document with a selection has it among its resources. */
export const reviewedCatalog = documentResource('catalog', 'The catalog of the reviewed controls');

/** Names the controls of rows, a selection for each standard. */
export const reviewedControls = ({ trace }: ReportInput, rows: readonly TraceRow[], remarks = ''): object => {
  const byStandard = groupBy(rows, ({ entry }) => entry.standard);
  const selections = trace.standards.flatMap(standard => {
    const own = byStandard.get(standard.id) ?? [];
    return own.length === 0
      ? []
      : [{ description: markupLine(standardLabel(standard)), 'include-controls': own.map(control) }];
  });
  return {
    links: [{ href: reference(reviewedCatalog), rel: 'reference' }],
    'control-selections': selections.length === 0 ? [noSelection] : selections,
    ...told('remarks', remarks),
  };
};

const control = ({ entry }: TraceRow): object => ({ 'control-id': oscalToken(entry.id) });

/** OSCAL asks for a selection even where there is nothing to select. */
const noSelection = {
  description: 'No requirement was in force: all of none.',
  'include-all': {},
};
