import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import {
  isIdOf,
  isInReviewCycle,
  type AppliedStandard,
  type Issue,
  type Management,
} from './security-management.ts';
import type { Deployment } from './words.ts';

type ManagementData = NonNullable<Descriptor['securityManagement']>[number];
type Activity = NonNullable<ManagementData['governance']>[number]['type'];
type AreaType = NonNullable<ManagementData['areas']>[number]['type'];
type Asset = NonNullable<NonNullable<ManagementData['issues']>[number]['assets']>[number];
type Publisher = NonNullable<NonNullable<ManagementData['standards']>[number]['publisher']>;

/** Somebody named does this to govern information security, and last did so in the present review cycle. */
export const isGoverned = (management: Management, activity: Activity): Condition =>
  management.governance.mustBe(activities =>
    activities.some(each =>
      and(each.type.is(activity), each.performer.given, isInReviewCycle(each.lastPerformance, management)),
    ),
  );

/** What is communicated on information security has somebody to receive it. */
export const hasAudience = (management: Management): Condition =>
  management.governance.mustBe(activities =>
    activities.some(each =>
      and(
        each.type.is('communicate'),
        each.audience.mustBe(audience => audience.count().atLeast(1)),
      ),
    ),
  );

/** Somebody is responsible for this area of management. */
export const hasResponsible = (management: Management, area: AreaType): Condition =>
  management.areas.mustBe(areas => areas.some(each => and(each.type.is(area), each.responsible.given)));

/** Some issue of the organization's own is about this kind of asset. */
export const hasIssueAbout = (management: Management, asset: Asset): Condition =>
  management.issues.mustBe(issues =>
    issues.some(issue => issue.assets.mustBe(assets => assets.includes(asset))),
  );

/** It is said how the issue was found and what assets it is about. */
export const isIdentified = (issue: Issue): Condition =>
  and(
    issue.identifiedBy.given,
    issue.assets.mustBe(assets => assets.count().atLeast(1)),
  );

/** A standard of one of these bodies is applied. */
export const appliesStandardOf = (
  management: Management,
  ...bodies: readonly [Publisher, ...Publisher[]]
): Condition =>
  management.standards.mustBe(standards =>
    standards.some(standard => standard.publisher.mustBe(publisher => publisher.isOneOf(...bodies))),
  );

/** It is said exactly which text is applied: of whom, which number, which edition. */
export const isExact = (standard: AppliedStandard): Condition =>
  and(standard.publisher.given, standard.designation.given, standard.edition.given);

/** The organization whose security is managed is a party of the deployment. */
export const belongsToAParty = (management: Management, deployment: Deployment): Condition =>
  management.operatedBy.mustBe(organization => isIdOf(organization, deployment.parties));
