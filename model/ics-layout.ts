/** The columns of an ICS table that a reader needs, as they are titled in every format. */
export const icsColumns = [
  { key: 'item', title: 'Item' },
  { key: 'description', title: 'Item description' },
  { key: 'reference', title: 'Reference' },
  { key: 'status', title: 'Status' },
  { key: 'support', title: 'Support' },
  { key: 'detail', title: 'Detail' },
] as const;

/** The name of a column of an ICS table. */
export type IcsColumn = (typeof icsColumns)[number]['key'];

/** The titles of the two columns of the cover. */
export const icsCoverColumns = { field: 'Field', entry: 'Entry' } as const;

/** The fields of the cover: the supplier fills in those under `implementation` and `statement`. */
export const icsCover = [
  { key: 'date', section: 'implementation', title: 'Date of the statement' },
  { key: 'implementation', section: 'implementation', title: 'Implementation: name and version' },
  { key: 'configuration', section: 'implementation', title: 'Configuration: hardware, software, sites' },
  { key: 'supplier', section: 'implementation', title: 'Supplier: name and address' },
  { key: 'contact', section: 'implementation', title: 'Contact: name, telephone, e-mail' },
  { key: 'remarks', section: 'implementation', title: 'Further information' },
  { key: 'standard', section: 'standard', title: 'Standard, by its id in the catalogue' },
  { key: 'designation', section: 'standard', title: 'Designation' },
  { key: 'title', section: 'standard', title: 'Title' },
  { key: 'publisher', section: 'standard', title: 'Publisher' },
  { key: 'edition', section: 'standard', title: 'Edition' },
  { key: 'stage', section: 'standard', title: 'Stage of the text' },
  { key: 'digest', section: 'standard', title: 'SHA-256 of the rules' },
  { key: 'conformance', section: 'statement', title: 'Is every mandatory item supported? (Y or N)' },
] as const;

/** The name of a field of the cover. */
export type IcsCoverKey = (typeof icsCover)[number]['key'];
/** A part of the cover. */
export type IcsCoverSection = (typeof icsCover)[number]['section'];

/** Text as two copies of a proforma are compared: white space folded, nothing invisible. */
export const foldedText = (text: string): string =>
  text
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
