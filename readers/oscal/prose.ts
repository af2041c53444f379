/**
 * Markdown as running text on one line: links become their text, escapes and marks of emphasis go, code keeps its
 * backticks. Each pattern looks at a character a bounded number of times.
 */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/(?<![\\\w])(?:\*\*|__)(?=\S)|(?<=[^\s\\])(?:\*\*|__)(?!\w)/gu, '')
    .replace(/(?<![\\\w*])\*(?=[^\s*])|(?<=[^\s\\*])\*(?![\w*])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/&(lt|gt|amp|quot|#124|#8203);/gu, (entity, name: string) => entities[name] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#124': '|',
  '#8203': '',
};
