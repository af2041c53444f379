import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import { controlObjective, securityControl, securityMeasurement } from './security-management-controls.ts';
import { piiCategory } from './security-management-pii.ts';
import { securityIssue, securityRisk } from './security-management-risks.ts';
import { securityService } from './security-management-services.ts';
import * as words from './security-management-words.ts';

const managementArea = Type.Object(
  {
    type: options(words.managementAreaTypes, 'which area'),
    responsible: Type.Optional(text('the role or body that is responsible for it')),
    implementedBy: Type.Optional(
      listOf(identifier('the id of an applied standard'), 'the standards that it is implemented by'),
    ),
    evidence,
  },
  closed,
);

const appliedStandard = Type.Object(
  {
    id: identifier('the name by which areas refer to this standard'),
    publisher: Type.Optional(options(words.standardsBodies, 'who makes it')),
    designation: Type.Optional(text('its number')),
    edition: Type.Optional(text('which edition of it is applied')),
    evidence,
  },
  closed,
);

const governanceActivity = Type.Object(
  {
    type: options(words.governanceActivityTypes, 'which activity'),
    performer: Type.Optional(text('the role or body that does it')),
    lastPerformance: Type.Optional(date('when it was last done')),
    audience: Type.Optional(listOf(text('a role or body'), 'for communicating: to whom')),
    evidence,
  },
  closed,
);

/** The management of information security in one organization. */
export const securityManagement = Type.Object(
  {
    id: identifier('the name of this management system'),
    name: Type.Optional(text('what it is called')),
    operatedBy: Type.Optional(identifier('the id of the party whose security is managed')),
    reviewCycleStart: Type.Optional(
      date('when the present review cycle began: what was last done before it is due'),
    ),
    areas: Type.Optional(listOf(managementArea, 'the areas of management, and who is responsible for each')),
    standards: Type.Optional(listOf(appliedStandard, 'the standards that the management system applies')),
    governance: Type.Optional(
      listOf(governanceActivity, 'how information security is governed, activity by activity'),
    ),
    issues: Type.Optional(listOf(securityIssue, "the organization's own security-management issues")),
    objectives: Type.Optional(listOf(controlObjective, 'the control objectives')),
    controls: Type.Optional(listOf(securityControl, 'the security controls')),
    risks: Type.Optional(listOf(securityRisk, 'the risks, and how each is treated')),
    measurements: Type.Optional(
      listOf(securityMeasurement, 'how it is known that the controls do what they are for'),
    ),
    securityServices: Type.Optional(
      listOf(securityService, 'the security services that defend the organization'),
    ),
    piiCategories: Type.Optional(
      listOf(piiCategory, 'the inventory of personally identifiable information (PII)'),
    ),
    evidence,
  },
  closed,
);
