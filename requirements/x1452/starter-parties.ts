import type { StarterParty } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';

const operator: StarterParty<X1452Id> = {
  data: {
    id: 'operator',
    role: 'operator',
    functionalities: [
      { type: 'security-governance' },
      { type: 'risk-management' },
      { type: 'security-compliance-management' },
      { type: 'service-analysis' },
      { type: 'service-testing' },
      { type: 'data-collection' },
      { type: 'data-analysis' },
      { type: 'data-storage' },
      { type: 'abnormal-flow-analysis' },
      { type: 'abnormal-flow-cleaning' },
      { type: 'network-access' },
      { type: 'port-scanning' },
      { type: 'system-vulnerability-scanning' },
      { type: 'identity-authentication' },
      { type: 'identity-management' },
    ],
    systems: [
      {
        type: 'operation-support-system',
        offers: [
          'telecommunication-service-functions',
          'security-service-interface',
          'security-service-functions',
        ],
      },
      {
        type: 'business-support-system',
        offers: ['security-service-interface', 'security-service-functions'],
        deployment: 'separate',
      },
      {
        type: 'security-management-centre',
        offers: ['security-management-functions', 'security-mechanism-management'],
      },
      { type: 'customer-service-centre', offers: ['customer-support'], deployment: 'separate' },
    ],
  },
  askedBy: {
    role: ['x1452-8-3'],
    'functionalities/security-governance': ['x1452-9.1.1-1'],
    'functionalities/risk-management': ['x1452-9.1.1-1'],
    'functionalities/security-compliance-management': ['x1452-9.1.1-1'],
    'functionalities/service-analysis': ['x1452-9.1.1-2'],
    'functionalities/service-testing': ['x1452-9.1.1-2'],
    'functionalities/data-collection': ['x1452-9.1.1-3'],
    'functionalities/data-analysis': ['x1452-9.1.1-3'],
    'functionalities/data-storage': ['x1452-9.1.1-3'],
    'functionalities/abnormal-flow-analysis': ['x1452-9.1.1-4'],
    'functionalities/abnormal-flow-cleaning': ['x1452-9.1.1-4'],
    'functionalities/network-access': ['x1452-9.1.1-4'],
    'functionalities/port-scanning': ['x1452-9.1.1-5'],
    'functionalities/system-vulnerability-scanning': ['x1452-9.1.1-5'],
    'functionalities/identity-authentication': ['x1452-9.1.1-6'],
    'functionalities/identity-management': ['x1452-9.1.1-6'],
    systems: ['x1452-8-6'],
    'systems/operation-support-system': ['x1452-9.1.2-1', 'x1452-9.1.2-2'],
    'systems/business-support-system': ['x1452-9.1.3-1', 'x1452-9.1.3-2'],
    'systems/security-management-centre': ['x1452-9.1.4-1'],
    'systems/customer-service-centre': ['x1452-9.1.5-1', 'x1452-9.1.5-2'],
  },
};

const thirdParty: StarterParty<X1452Id> = {
  data: {
    id: 'third-party',
    role: 'third-party-security-service-provider',
    systems: [
      {
        type: 'operation-support-system',
        offers: ['security-service-interface', 'security-service-functions'],
      },
      {
        type: 'business-support-system',
        offers: ['security-service-interface', 'security-service-functions'],
      },
      { type: 'security-management-centre', offers: ['security-mechanism-management'] },
      { type: 'customer-service-centre', offers: ['customer-support'] },
    ],
  },
  askedBy: {
    systems: ['x1452-8-8'],
    'systems/operation-support-system': ['x1452-9.3.1-1', 'x1452-9.3.1-2'],
    'systems/business-support-system': ['x1452-9.3.2-1'],
    'systems/security-management-centre': ['x1452-9.3.3-1'],
    'systems/customer-service-centre': ['x1452-9.3.4-1'],
  },
};

const userEquipmentProvider: StarterParty<X1452Id> = {
  data: {
    id: 'user-equipment-provider',
    role: 'equipment-provider',
    equipment: ['user-equipment'],
    devices: [{ type: 'mobile-phone' }, { type: 'sim-or-usim-card' }],
  },
  askedBy: { role: ['x1452-8-3'], equipment: ['x1452-8-4'], devices: ['x1452-8-7', 'x1452-9.2.1-1'] },
};

const itDeviceProvider: StarterParty<X1452Id> = {
  data: {
    id: 'it-device-provider',
    role: 'equipment-provider',
    equipment: ['it-device'],
    devices: [{ type: 'server' }, { type: 'display-device' }, { type: 'chip' }, { type: 'software-system' }],
  },
  askedBy: { role: ['x1452-8-3'], equipment: ['x1452-8-4'], devices: ['x1452-8-7', 'x1452-9.2.2-1'] },
};

const customer: StarterParty<X1452Id> = {
  data: { id: 'customer', role: 'customer', customerType: 'enterprise' },
  askedBy: { customerType: ['x1452-8-2'] },
};

/** The stakeholders of clauses 8 and 9, and the customer. */
export const starterParties: readonly StarterParty<X1452Id>[] = [
  operator,
  thirdParty,
  userEquipmentProvider,
  itDeviceProvider,
  customer,
];
