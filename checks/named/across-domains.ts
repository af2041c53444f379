import type { Deployment } from './words.ts';

// What a domain decides on concerns entities of others: ids are looked up in all domains. A list that a domain does
// not state counts as empty.

const domains = (deployment: Deployment) => deployment.managementDomains.orElse([]);

/** The entities of all management domains. */
export const entitiesOf = (deployment: Deployment) => domains(deployment).all(domain => domain.entities);

/** The trust evaluations of all management domains. */
export const evaluationsOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.trustEvaluations);

/** The trust models of all management domains. */
export const modelsOf = (deployment: Deployment) => domains(deployment).all(domain => domain.trustModels);

/** The trust relationships of all management domains. */
export const relationshipsOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.trustRelationships);

/** The security controls of all management domains. */
export const controlsOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.securityControls);
