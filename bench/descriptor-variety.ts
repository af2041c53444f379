import { containers, isMap, type PlainMap } from './plain-tree.ts';
import type { Random } from './random.ts';

/** Gives parties, services and the deployment names of their own, and adds what no requirement asks for. */
export const vary = (data: PlainMap, index: number, by: Random): void => {
  rename(data, by);
  data['name'] = `${by.pick(places)} ${by.pick(things)} ${index}`;
  for (let more = by.below(3); more > 0; more--) addCustomer(data, more, by);
  if (by.chance(0.3)) addCustomService(data, by);
};

const places = ['Nordby', 'Elvdal', 'Karmsund', 'Torsvik', 'Skagen', 'Lyngen', 'Valsted', 'Ormsund'] as const;
const things = [
  'Depot',
  'Terminal',
  'Clinic',
  'Shipyard',
  'Archive',
  'Exchange',
  'Foundry',
  'Campus',
] as const;

/** Every id gets a suffix, where it is given and wherever it is referred to. */
const rename = (data: PlainMap, by: Random): void => {
  const suffix = `-${by.pick(places).toLowerCase()}`;
  for (const map of containers(data).filter(isMap))
    for (const key of ['id', 'heldBy', 'provider', 'between', 'deployedBy']) {
      const value = map[key];
      if (typeof value === 'string') map[key] = value + suffix;
      if (Array.isArray(value))
        map[key] = value.map(each => (typeof each === 'string' ? each + suffix : each));
    }
};

const addCustomer = (data: PlainMap, index: number, by: Random): void => {
  const { parties } = data;
  if (Array.isArray(parties))
    parties.push({
      id: `customer-${index}`,
      name: `${by.pick(places)} ${by.pick(things)}`,
      role: 'customer',
      customerType: by.pick(['individual', 'enterprise']),
    });
};

const addCustomService = (data: PlainMap, by: Random): void => {
  const { services } = data;
  if (Array.isArray(services))
    services.push({
      id: 'advice',
      name: `${by.pick(places)} advice`,
      type: 'custom',
      customerTypes: ['enterprise'],
      mechanisms: [{ type: 'authentication', behaviours: ['identity-assurance'] }],
    });
};
