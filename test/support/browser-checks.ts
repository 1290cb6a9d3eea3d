import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds on the page as it stands, one line a fault. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Without a helper page of its own: ours has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split("\n").slice(1, 3).join(" ").replaceAll(/\s+/g, " ");
      return `${id}: ${target.join(" ")} (${why})`;
    }),
  );
}

/** What reaches over the right edge: nobody should have to scroll sideways to read a line. */
export function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > edge) faults.push("the page itself scrolls sideways");
    const describe = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? "").trim().slice(0, 40)}"`;
    const mayScroll = (element: Element): boolean => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(box);
        // Code may be longer than a line and a picture wider than the page: they scroll by themselves, the picture in a
        // box that the keyboard reaches. What only readers hear has no width.
        const scrollsItself = box.matches("pre, table, [role=region][tabindex='0']");
        if (box.tagName !== "MAIN" && /auto|scroll/.test(overflowX) && scrollsItself) return true;
        if (clipPath !== "none") return true;
      }
      return false;
    };
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      if ((right > edge + 1 || left < -1) && !mayScroll(element))
        faults.push(`over the edge: ${describe(element)}`);
      const scrollsAway = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (scrollsAway && /auto|scroll/.test(getComputedStyle(element).overflowX) && !mayScroll(element))
        faults.push(`scrolls sideways: ${describe(element)}`);
    }
    return faults;
  });
}

/** What is too small to hit: 24 by 24 pixels at least, except links within a sentence (WCAG 2.5.8). */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], [role=button], [role=option], [role=menuitem]",
    );
    const isInSentence = (element: Element): boolean =>
      element.tagName === "A" &&
      getComputedStyle(element).display === "inline" &&
      (element.parentElement?.textContent ?? "").trim().length > (element.textContent ?? "").trim().length;
    const faults: string[] = [];
    for (const target of targets) {
      if (!target.checkVisibility({ visibilityProperty: true }) || isInSentence(target)) continue;
      if (target.closest("[inert], [aria-hidden=true]")) continue;
      const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
      const boxes = [target, ...(label ? [label] : [])].map((box) => box.getBoundingClientRect());
      if (boxes.some(({ width, height }) => width >= 23.5 && height >= 23.5)) continue;
      const { width, height, right, bottom } = boxes[0]!;
      // Shown only once it has the focus.
      if (right <= 0 || bottom <= 0) continue;
      const name = target.getAttribute("aria-label") ?? target.textContent ?? "";
      faults.push(
        `${Math.round(width)}×${Math.round(height)}: ${target.tagName} "${name.trim().slice(0, 40)}"`,
      );
    }
    return faults;
  });
}

/** What still moves although the device asks for calm. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (durations: string): number =>
      Math.max(
        ...durations.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 1 : 1000)),
      );
    const faults: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } =
        getComputedStyle(element);
      const moves =
        longest(transitionDuration) > 1 || (animationName !== "none" && longest(animationDuration) > 1);
      if (moves || scrollBehavior === "smooth")
        faults.push(`${element.tagName} ${element.className.toString()}`);
    }
    return faults;
  });
}
