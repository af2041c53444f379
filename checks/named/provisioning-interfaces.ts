import type { Condition } from '../../model/expression.ts';
import type { ProvisioningInterface } from './security-domains.ts';

/** Each of the two ends proves to the other who it is. */
export const authenticatesBothEnds = (provisioning: ProvisioningInterface): Condition =>
  provisioning.authentication.mustBe(authentication => authentication.is('mutual'));

/** It is decided who may provision what. */
export const authorizesConsumers = (provisioning: ProvisioningInterface): Condition =>
  provisioning.authorization.mustBe(authorization => authorization.isNot('none'));

/** Configurations can not be altered on their way. */
export const protectsIntegrity = (provisioning: ProvisioningInterface): Condition =>
  provisioning.integrity.mustBe(integrity => integrity.isNot('none'));

/** Configurations can not be read on their way. */
export const protectsConfidentiality = (provisioning: ProvisioningInterface): Condition =>
  provisioning.confidentiality.mustBe(confidentiality => confidentiality.isNot('none'));
