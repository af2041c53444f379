/// <reference lib="dom" />
import { messageParts } from '../../message-parts.ts';

/** What an element may hold; text stays text. */
export type Child = Node | string | undefined;

/** Makes an element from its attributes and what it holds: the one way in which anything comes into a page. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter(child => child !== undefined));
  return made;
};

/** Text as code. */
export const code = (text: string): HTMLElement => element('code', {}, text);

/** Text that says less. */
export const soft = (...children: readonly Child[]): HTMLElement =>
  element('span', { class: 'soft' }, ...children);

/** A message, with what stands between backticks as code. */
export const message = (text: string): readonly Node[] =>
  messageParts(text).map(part => (part.code ? code(part.text) : document.createTextNode(part.text)));

/** A link to a requirement of the page. */
export const requirementLink = (id: string): HTMLElement =>
  element('a', { href: `#${encodeURIComponent(id)}`, class: 'mono' }, id);

/** Nodes with a separator between them. */
export const joined = (nodes: readonly Child[], separator: string): readonly Child[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));

/** A list of terms with what is said of each; a term about which nothing is said is left out. */
export const definitions = (
  pairs: readonly (readonly [term: string, ...said: readonly Child[]])[],
): HTMLElement =>
  element(
    'dl',
    {},
    ...pairs
      .map(([term, ...said]) => ({ term, said: said.filter(child => child !== undefined && child !== '') }))
      .filter(({ said }) => said.length > 0)
      .flatMap(({ term, said }) => [element('dt', {}, term), element('dd', {}, ...said)]),
  );
