import type { DescriptorAssessment } from '../model/assessment.ts';

/** Which standards a descriptor was not put to, and why; undefined where it was put to all. */
export const notApplyingText = ({ notApplying }: DescriptorAssessment): string | undefined => {
  if (notApplying.length === 0) return undefined;
  const names = notApplying.map(({ standard }) => standard).join(', ');
  return `${names}: the descriptor states no section that ${notApplying.length === 1 ? 'it is' : 'they are'} about`;
};
