import type { Term } from '../../model/standard.ts';

/** The abbreviations of clause 4. */
export const abbreviations = [
  { term: 'APN', clause: '4', meaning: 'access point name', notes: [] },
  { term: 'CPSC', clause: '4', meaning: 'cloud platform of security capabilities', notes: [] },
  { term: 'CT', clause: '4', meaning: 'communication technology', notes: [] },
  { term: 'IP', clause: '4', meaning: 'Internet protocol', notes: [] },
  { term: 'IT', clause: '4', meaning: 'information technology', notes: [] },
  { term: 'SIM', clause: '4', meaning: 'subscriber identification module', notes: [] },
  { term: 'SPWAP', clause: '4', meaning: 'secure portable wireless access point', notes: [] },
  { term: 'UE', clause: '4', meaning: 'user equipment', notes: [] },
  { term: 'URL', clause: '4', meaning: 'uniform resource locator', notes: [] },
  { term: 'USIM', clause: '4', meaning: 'universal subscriber identity module', notes: [] },
  { term: 'VPDN', clause: '4', meaning: 'virtual private dial-up network', notes: [] },
  { term: 'VPN', clause: '4', meaning: 'virtual private network', notes: [] },
  { term: 'WLAN', clause: '4', meaning: 'wireless local area network', notes: [] },
] as const satisfies readonly Term[];
