import { renderTemplate, type TemplateData } from './render-template.ts';

/** Writes one part of a skeleton: its head, a region, a seed. */
export type PartWriter = (part: string, data: TemplateData) => string;

/** What writes the parts of skeletons, whole lines, by one template, which chooses by the name of the part. */
export const partWriter =
  (template: string, helpers: Readonly<Record<string, (text: string) => string>>): PartWriter =>
  (part, data) =>
    `${renderTemplate(template, { ...data, [part]: true }, helpers).trimEnd()}\n`;
