/// <reference lib="dom" />
import { element } from './element.ts';

/** How a long list is shown. */
export interface WindowedOptions<T> {
  /** Where its chunks are put in. */
  readonly parent: HTMLElement;
  readonly chunkTag: 'tbody' | 'div';
  readonly chunkSize: number;
  /** About how high an item is, in pixels, until it was seen. */
  readonly estimate: number;
  readonly render: (item: T, index: number) => readonly HTMLElement[];
}

/** A list of which only what is near the window is in the page; for print all of it is. */
export interface WindowedList<T> {
  readonly show: (items: readonly T[]) => void;
  /** Puts an item into the page, wherever the window is, and gives its first element. */
  readonly reveal: (index: number) => HTMLElement | undefined;
  /** Renders an item again, if it is in the page. */
  readonly refresh: (index: number) => void;
}

interface Chunk<T> {
  readonly element: HTMLElement;
  readonly first: number;
  readonly items: readonly T[];
  /** The elements of each item; undefined while a gap stands for them. */
  rendered?: (readonly HTMLElement[])[] | undefined;
}

/** A list of so few chunks is in the page as a whole, where the browser's own search finds it. */
const fewChunks = 15;

/** Shows a long list in chunks, each of which is in the page while it is near the window. */
export const windowedList = <T>(options: WindowedOptions<T>): WindowedList<T> => {
  let chunks: readonly Chunk<T>[] = [];
  let isPrinting = false;
  const byElement = new WeakMap<Element, Chunk<T>>();

  const fill = (chunk: Chunk<T>): void => {
    if (chunk.rendered !== undefined) return;
    chunk.rendered = chunk.items.map((item, index) => options.render(item, chunk.first + index));
    chunk.element.replaceChildren(...chunk.rendered.flat());
  };
  const empty = (chunk: Chunk<T>, height: number): void => {
    if (isPrinting || chunk.rendered === undefined || chunk.element.contains(document.activeElement)) return;
    chunk.rendered = undefined;
    chunk.element.replaceChildren(gap(options.chunkTag, height));
  };
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const chunk = byElement.get(target);
        if (chunk === undefined) continue;
        if (isIntersecting) fill(chunk);
        else empty(chunk, boundingClientRect.height);
      }
    },
    { rootMargin: '1500px 0px' },
  );
  window.addEventListener('beforeprint', () => {
    isPrinting = true;
    chunks.forEach(fill);
  });
  window.addEventListener('afterprint', () => {
    isPrinting = false;
    observe();
  });

  const observe = (): void => {
    observer.disconnect();
    if (chunks.length > fewChunks) for (const chunk of chunks) observer.observe(chunk.element);
  };
  const chunkAt = (index: number): Chunk<T> | undefined => chunks[Math.floor(index / options.chunkSize)];
  return {
    show: items => {
      observer.disconnect();
      for (const chunk of chunks) chunk.element.remove();
      chunks = chunksOf(items, options);
      for (const chunk of chunks) byElement.set(chunk.element, chunk);
      const isWhole = isPrinting || chunks.length <= fewChunks;
      chunks.slice(0, isWhole ? chunks.length : 1).forEach(fill);
      options.parent.append(...chunks.map(chunk => chunk.element));
      observe();
    },
    reveal: index => {
      const chunk = chunkAt(index);
      if (chunk === undefined) return undefined;
      fill(chunk);
      return chunk.rendered?.[index - chunk.first]?.[0];
    },
    refresh: index => {
      const chunk = chunkAt(index);
      const item = chunk?.items[index - chunk.first];
      const [first, ...others] = chunk?.rendered?.[index - chunk.first] ?? [];
      if (chunk?.rendered === undefined || item === undefined || first === undefined) return;
      const renewed = options.render(item, index);
      first.replaceWith(...renewed);
      for (const other of others) other.remove();
      chunk.rendered[index - chunk.first] = renewed;
    },
  };
};

const chunksOf = <T>(items: readonly T[], options: WindowedOptions<T>): readonly Chunk<T>[] => {
  const { chunkSize, chunkTag, estimate } = options;
  return Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, number) => {
    const own = items.slice(number * chunkSize, (number + 1) * chunkSize);
    const holder = element(chunkTag, {}, gap(chunkTag, own.length * estimate));
    return { element: holder, first: number * chunkSize, items: own };
  });
};

/** Stands for a chunk that is not in the page, as high as it is. */
const gap = (chunkTag: 'tbody' | 'div', height: number): HTMLElement => {
  const made =
    chunkTag === 'div'
      ? element('div', { 'aria-hidden': 'true' })
      : element('tr', { class: 'gap', 'aria-hidden': 'true' }, element('td', { colspan: '20' }));
  made.style.height = `${height}px`;
  return made;
};
