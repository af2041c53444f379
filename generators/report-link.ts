/** Where a report tells of a requirement: the report's URL, in which the requirement's id is the fragment. */
export const reportLink = (reportUrl: string, requirement: string): string =>
  `${reportUrl.replace(/#.*$/su, '')}#${requirement}`;
