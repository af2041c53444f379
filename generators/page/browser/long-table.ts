import { type Child, element } from './element.ts';
import { windowedList } from './windowed-list.ts';

/** A column of a long table. */
export interface LongColumn<T> {
  readonly title: string;
  readonly cell: (value: T) => readonly Child[];
}

/** Puts a table into the page in place of what says that there is nothing; without values it leaves that. */
export const longTable = <T>(
  host: HTMLElement,
  values: readonly T[],
  columns: readonly LongColumn<T>[],
): void => {
  if (values.length === 0) return;
  const head = element('tr', {}, ...columns.map(({ title }) => element('th', { scope: 'col' }, title)));
  const table = element('table', { class: 'long' }, element('thead', {}, head));
  host.replaceChildren(table);
  windowedList<T>({
    parent: table,
    chunkTag: 'tbody',
    chunkSize: 40,
    estimate: 40,
    render: value => [element('tr', {}, ...columns.map(({ cell }) => element('td', {}, ...cell(value))))],
  }).show(values);
};
