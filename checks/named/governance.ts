import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { isInReviewCycle, type AppliedStandard, type Issue, type Management } from './security-management.ts';
import { hasOneOfEach } from './words.ts';

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

/** These areas of management are described, and somebody is responsible for each area that is. */
export const hasAreas = (management: Management, ...types: readonly [AreaType, ...AreaType[]]): Condition =>
  and(
    hasOneOfEach(management.areas, ...types),
    management.areas.orElse([]).every(area => area.responsible.given),
  );

/** The issues of the organization's own are about all these kinds of asset. */
export const hasIssuesAbout = (management: Management, ...assets: readonly [Asset, ...Asset[]]): Condition =>
  management.issues
    .orElse([])
    .all(issue => issue.assets)
    .covers(...assets);

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
