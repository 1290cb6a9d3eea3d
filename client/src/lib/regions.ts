/** Marks a part of the page that F6 goes to. It must have a name of its own. */
export const region = { "data-region": "" } as const;

/** In a region: where reading goes on, else where one was, else the first thing one can do. */
const entries = [
  "[data-enter]",
  "[aria-current='page']",
  "[data-open='true']",
  "[data-row]",
  "[contenteditable='true'], a[href], button:not([disabled]), input:not([disabled])",
];

/** Goes to the next part of the page, or the one before; round at the end. */
export function goToRegion(step: 1 | -1): void {
  const regions = visibleRegions();
  const here = regions.findIndex((one) => one.contains(document.activeElement));
  const next = here < 0 ? (step === 1 ? 0 : regions.length - 1) : here + step;
  const goal = regions[(next + regions.length) % regions.length];
  if (goal) enter(goal);
}

function visibleRegions(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isVisible);
  // A page without parts of its own is one part.
  return all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
}

function enter(goal: HTMLElement): void {
  for (const selector of entries) {
    const found = [...goal.querySelectorAll<HTMLElement>(selector)].find(isVisible);
    if (!found) continue;
    found.focus();
    return;
  }
  const heading = goal.querySelector<HTMLElement>("h1, h2") ?? goal;
  heading.tabIndex = -1;
  heading.focus();
}

const isVisible = (element: HTMLElement): boolean => element.getClientRects().length > 0;
