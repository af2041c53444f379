import { createRequire } from 'node:module';

import type Handlebars from 'handlebars';

import { templates } from './generated/templates.ts';
import { messageParts } from './message-parts.ts';

/** A value that a template may show: plain data, so that no template reaches code. */
export type TemplateData = { readonly [key: string]: unknown };
type Helper = (value: string) => unknown;

/** Renders one of our precompiled templates; those of HTML escape every value that they show. */
export const renderTemplate = (
  name: string,
  data: TemplateData,
  helpers: Readonly<Record<string, Helper>> = {},
): string => {
  const { template } = runtime;
  const spec = templates[name];
  if (spec === undefined) throw new Error(`there is no template \`${name}\``);
  const compiled = (one: unknown) =>
    // Sound: the record holds nothing but what `Handlebars.precompile` wrote.
    template(one as Parameters<typeof Handlebars.template>[0]);
  const partials = Object.fromEntries(
    Object.entries(templates)
      .filter(([partial]) => partial.startsWith('_'))
      .map(([partial, one]) => [partial, compiled(one)]),
  );
  return compiled(spec)(data, { helpers: { messageParts, ...helpers }, partials });
};

// Only the runtime is loaded, by `require` because Handlebars has no exports that Node's ESM loader and TypeScript
// both resolve. Sound: the runtime is the part of `Handlebars` that does not compile, and nothing here compiles.
const runtime = createRequire(import.meta.url)('handlebars/runtime') as typeof Handlebars;
