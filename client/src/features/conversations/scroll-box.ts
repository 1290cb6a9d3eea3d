/** What scrolls a column: itself, or the whole page where there is too little height for columns of their own. */
export function scrollBoxOf(column: HTMLElement): HTMLElement {
  const isPage = getComputedStyle(column).overflowY === "visible";
  return isPage && document.scrollingElement instanceof HTMLElement ? document.scrollingElement : column;
}

/** Where on the screen its contents begin to show. */
export function upperEdgeOf(box: HTMLElement): number {
  return box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
}
