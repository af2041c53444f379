/// <reference lib="dom" />
import { element } from './element.ts';
import { findingCards } from './finding-cards.ts';
import { matrixView } from './matrix-view.ts';
import { pageContext } from './page-context.ts';
import { pageKeys } from './page-keys.ts';
import { readData } from './read-data.ts';
import { changesTable, evidenceTable, notesTable } from './report-tables.ts';
import { themeChoice } from './theme-choice.ts';
import { viewStore } from './view-store.ts';

const at = (id: string, fill: (host: HTMLElement) => void): void => {
  const host = document.getElementById(id);
  if (host !== null) fill(host);
};

const start = async (): Promise<void> => {
  const data = await readData();
  const store = viewStore();
  let target = store.readLink();
  const context = pageContext(data, store);
  at('fill_theme', host => {
    themeChoice(host, store);
  });
  for (const section of ['stops', 'overlaid', 'informs'] as const)
    at(`fill_${section}`, host => {
      findingCards(host, section, context);
    });
  at('fill_changes', host => {
    changesTable(host, context);
  });
  at('fill_evidence', host => {
    evidenceTable(host, context);
  });
  at('fill_notes', host => {
    notesTable(host, context);
  });
  at('fill_matrix', host => {
    const matrix = matrixView(host, context);
    pageKeys(matrix.search);
    const follow = (): void => {
      if (context.rowsById.has(target)) matrix.goTo(target);
      else document.getElementById(target)?.scrollIntoView();
    };
    window.addEventListener('hashchange', () => {
      target = store.readLink();
      follow();
    });
    follow();
  });
};

const tell = (words: string): void => {
  const host = document.getElementById('fill_matrix') ?? document.body;
  host.prepend(element('p', { class: 'nothing', role: 'alert' }, words));
};

start().then(
  () => {
    document.documentElement.dataset['page'] = 'ready';
  },
  (fault: unknown) => {
    document.documentElement.dataset['page'] = 'broken';
    tell(`This page could not show its data: ${String(fault)}. Another browser, or a newer one, may.`);
  },
);
