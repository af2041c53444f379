import { failure, type Result, success } from '../../model/problem.ts';
import { backMatter, oscalDocument } from './oscal-document.ts';
import { documentResource, reference } from './oscal-resources.ts';
import { type OscalRun, selectionDigest } from './oscal-run.ts';
import { oscalToken } from './oscal-text.ts';
import { standardLabel } from './standard-label.ts';

/** Writes the requirements in force as a profile: what was selected from the catalog. */
export const oscalProfile = (run: OscalRun): Result<object> => {
  const { rows, standards } = run.input.trace;
  if (rows.length === 0)
    return failure({
      code: 'nothing-selected',
      message: 'no requirement is in force in this run, and an OSCAL profile has to select one at least',
      help: 'name a descriptor that a standard applies to, or widen the filter',
    });
  const catalog = documentResource('catalog', 'The catalog that is selected from');
  return success(
    oscalDocument(
      run,
      {
        model: 'profile',
        title: `Requirements in force: ${standards.map(standardLabel).join(', ')}`,
        digest: selectionDigest(run.input.trace),
      },
      {
        imports: [
          {
            href: reference(catalog),
            'include-controls': [{ 'with-ids': rows.map(({ entry }) => oscalToken(entry.id)) }],
          },
        ],
        merge: { 'as-is': true },
        ...backMatter([catalog]),
      },
    ),
  );
};
