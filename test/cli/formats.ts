/** Every format in which an assessment is written as text, with its command. */
export const textFormats: readonly (readonly [string, string])[] = [
  ...['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'tap', 'summary'].map(
    format => ['check', format] as const,
  ),
  ...[
    'md',
    'html',
    'json',
    'sctr',
    'cyclonedx',
    'oscal-catalog',
    'oscal-profile',
    'oscal-component',
    'oscal-assessment-plan',
    'oscal-assessment-results',
    'oscal-poam',
    'oscal-mapping',
  ].map(format => ['report', format] as const),
  ...['csv', 'md', 'html', 'json', 'reqif'].map(format => ['matrix', format] as const),
];

/** Those that are bytes, and need a file. */
export const byteFormats: readonly (readonly [string, string])[] = [
  ['report', 'docx'],
  ['matrix', 'xlsx'],
];
