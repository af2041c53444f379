import type { PageResult } from '../page-model.ts';
import { code, element, message, soft } from './element.ts';
import type { PageContext } from './page-context.ts';

/** What became of an evidence entry that a result names. */
export const evidenceLine = (id: string, result: PageResult, { evidenceOf }: PageContext): HTMLElement => {
  const found = evidenceOf(result.descriptor, id);
  const against = (result.against ?? []).includes(id) ? 'speaks against it: ' : '';
  if (found === undefined) return element('li', {}, code(id), soft(` ${against}no entry of that id`));
  return element(
    'li',
    {},
    code(id),
    ` ${against}${found.state}, `,
    ...message(found.reason),
    soft(found.path === undefined ? '' : ` ${found.path}`),
  );
};
