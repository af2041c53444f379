import type { Problem } from '../model/problem.ts';
import type { Waiver, WaiverFinding } from '../model/waiver.ts';
import { pointerText } from './fact-text.ts';

/** Says why a finding is let be, who accepted it, who answers for it, and until when. */
export const waiverText = ({ id, reason, approver, owner, expiresAsWritten }: Waiver): string =>
  `${reason} (waiver ${id}, approved by ${approver}, owned by ${owner}, until ${expiresAsWritten})`;

/** A waiver that waives nothing, as a problem of its file. */
export const waiverProblem = ({ fault, message, waiver }: WaiverFinding): Problem => ({
  code: `waiver-${fault}`,
  message,
  place: waiver.place,
});

/** Names the element that a waiver is about; nothing where it leaves that out, which is a fault of its own. */
export const waiverElement = ({ scope: { element } }: Waiver): string =>
  element === undefined ? '' : pointerText(element);
