import type { Fact, FactState } from '../model/assessment.ts';
import { formatPlace } from '../model/place.ts';

/** Says what a fact is, in a few words: its value as JSON, what is there, or why it is not known. */
export const factState = (fact: FactState): string => {
  switch (fact.state) {
    case 'value':
      return clip(JSON.stringify(fact.value));
    case 'list':
      return fact.entries === 1 ? 'a list of 1 entry' : `a list of ${fact.entries} entries`;
    case 'present':
      return 'there';
    case 'absent':
      return 'absent';
    case 'unknown':
      return `not known: ${clip(fact.reason)}`;
  }
};

/** Writes a fact on one line: place, pointer and state. */
export const factLine = (fact: Fact): string =>
  `${formatPlace(fact)}  ${pointerText(fact.pointer)} is ${factState(fact)}`;

/** Names what a pointer points at; the empty pointer is the whole deployment. */
export const pointerText = (pointer: string): string => (pointer === '' ? 'the deployment' : pointer);

/** Cuts text that is too long to be read, and says how long it was. */
export const clip = (text: string, most = 160): string =>
  text.length <= most
    ? text
    : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}… (${text.length} characters)`;
