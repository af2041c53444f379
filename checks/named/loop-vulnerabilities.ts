import type { Condition } from '../../model/expression.ts';
import { and, not, or } from '../builder.ts';
import type { ClosedLoop } from './framework-words.ts';

/** The loop has components, and of each it is stated how its vulnerabilities are looked for. */
export const componentsAreExamined = (loop: ClosedLoop): Condition =>
  loop.components.mustBe(components =>
    and(
      components.count().atLeast(1),
      components.every(component =>
        component.vulnerabilityIdentification.mustBe(identification =>
          identification.methods.mustBe(methods => methods.count().atLeast(1)),
        ),
      ),
    ),
  );

/** A vulnerability is known of some component, or it is not stated whether one is. */
export const mayBeVulnerable = (loop: ClosedLoop): Condition =>
  loop.components
    .orElse([])
    .some(component =>
      or(not(component.vulnerabilities.given), component.vulnerabilities.orElse([]).count().atLeast(1)),
    );

/** It is stated of each component what vulnerabilities are known of it; no two components share an id. */
export const vulnerabilitiesAreKnown = (loop: ClosedLoop): Condition =>
  and(
    loop.components.orElse([]).every(component => component.vulnerabilities.given),
    loop.components.orElse([]).unique(component => component.id),
  );

/** For each vulnerability of each component something is recommended. */
export const vulnerabilitiesHaveRecommendations = (loop: ClosedLoop): Condition =>
  loop.components
    .orElse([])
    .every(component =>
      component.vulnerabilities
        .orElse([])
        .every(vulnerability =>
          loop.recommendations
            .orElse([])
            .some(recommendation =>
              and(
                recommendation.component.is(component.id),
                recommendation.vulnerability.is(vulnerability.id),
                recommendation.measure.given,
              ),
            ),
        ),
    );

/** Each recommendation is for a vulnerability that is known of the component that it names. */
export const recommendationsAreForVulnerabilities = (loop: ClosedLoop): Condition =>
  loop.recommendations.orElse([]).every(recommendation =>
    loop.components.orElse([]).some(component =>
      and(
        recommendation.component.is(component.id),
        component.vulnerabilities
          .orElse([])
          .some(vulnerability => vulnerability.id.is(recommendation.vulnerability)),
      ),
    ),
  );
