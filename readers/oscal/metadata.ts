import type { Standard } from '../../model/standard.ts';
import { type Item, itemOf, itemsOf, report, textOf, textsOf } from './item.ts';
import { plainText } from './prose.ts';

/** What a document says about itself. */
export interface OscalMetadata {
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
  readonly stage: Standard['stage'];
}

/** Reads what a document says about itself; what it does not say is told as such. */
export const metadataOf = (root: Item): OscalMetadata => {
  const metadata = itemOf(root, 'metadata');
  const title = plainText(textOf(metadata, 'title') ?? '');
  const edition = textOf(metadata, 'version') ?? 'version not stated';
  noteVersion(metadata);
  return {
    title: title === '' ? 'title not stated' : title,
    edition,
    publisher: publisherOf(metadata),
    stage: /\bdraft\b/iu.test(`${title} ${edition}`) ? 'draft' : 'published',
  };
};

const noteVersion = (metadata: Item): void => {
  const version = textOf(metadata, 'oscal-version');
  if (version === undefined || /^v?1\.[0-2](?:\.|$)/u.test(version)) return;
  report(itemOf(metadata, 'oscal-version'), 'warnings', {
    code: 'oscal-version',
    message: `the file is of OSCAL \`${version}\`, expected 1.0 to 1.2; it is read as far as it is understood`,
  });
};

/** Those who answer for it, the publisher before the author. */
const publisherOf = (metadata: Item): string => {
  const names = new Map(
    itemsOf(metadata, 'parties').map(party => [textOf(party, 'uuid'), textOf(party, 'name')] as const),
  );
  const responsible = itemsOf(metadata, 'responsible-parties');
  for (const role of ['publisher', 'creator', 'author', 'prepared-by']) {
    const found = responsible
      .filter(each => textOf(each, 'role-id') === role)
      .flatMap(each => textsOf(each, 'party-uuids'))
      .flatMap(uuid => names.get(uuid) ?? []);
    if (found.length > 0) return found.join(', ');
  }
  return 'publisher not stated';
};
