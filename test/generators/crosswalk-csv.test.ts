import { expect, test } from 'vitest';

import { crosswalkCsv } from '../../generators/crosswalk-csv.ts';
import { harbourReport } from './crosswalk-report.ts';

test('a relation is a line that says whether it is counted, and is no formula', () => {
  expect(crosswalkCsv(harbourReport(), { coverage: false }).split('\r\n')).toEqual([
    'from framework,from id,from title,from statement,relation,to framework,to id,to title,to statement,confidence,counted,rationale,judged against,stale',
    'harbour,harbour-1,Lights,Lights burn at night.,superset of,port-27,P-1,Lighting,,certain,counted,"both light the place; the harbour at night as well",port-27 R5,',
    'harbour,harbour-2,Gates,Gates are locked.,subset of,port-27,P-2,Locks,,certain,counted,gates are among what is locked,port-27 R5,',
    'harbour,harbour-2,Gates,Gates are locked.,opposite model of,port-27,P-2(1),Locks Open by Default,,certain,not counted,"locked until opened, against open until locked",port-27 R5,',
    'harbour,harbour-3,Cranes,Cranes are tested.,intersects,port-27,P-3,Hoists,,uncertain,uncertain: not counted,a crane may be a hoist,port-27 R5,',
    'harbour,harbour-3,Cranes,Cranes are tested.,unrelated to,port-27,P-4,Divers,,certain,not counted,cranes do not dive,port-27 R5,',
    'ferry,ferry-1,Lamps,,subset of,harbour,harbour-1,Lights,Lights burn at night.,certain,counted,lamps of a ferry are lights,harbour 2020,',
    'ferry,ferry-2,Ramps,,equal to,sea-1,3.2,Islands,,certain,stale: not counted,"\'=cmd | *both* lead ashore",sea-1 1981,"judged against edition `1981`, found `1982`"',
    '',
  ]);
});

test('coverage is a line for each control, with what covers it and what is only uncertain', () => {
  const report = harbourReport({ from: 'harbour', to: 'port-27' });
  expect(crosswalkCsv(report, { coverage: true }).split('\r\n')).toEqual([
    'end,framework,edition,extent,id,title,coverage,by,uncertain',
    'to,port-27,R5,complete,P-1,Lighting,covered wholly,harbour-1,',
    'to,port-27,R5,complete,P-2,Locks,covered in part,harbour-2,',
    'to,port-27,R5,complete,P-3,Hoists,uncertain only,,harbour-3',
    'to,port-27,R5,complete,P-4,Divers,not covered,,',
    'from,harbour,2020,complete,harbour-2,Gates,covered wholly,port-27 P-2,',
    'from,harbour,2020,complete,harbour-1,Lights,covered in part,port-27 P-1,',
    'from,harbour,2020,complete,harbour-3,Cranes,uncertain only,,port-27 P-3',
    '',
  ]);
});
