import type { Locator } from "playwright-core";

// Messages of these stories say their own number, as in "Beitrag Nummer 17."; the list's parent is what scrolls.

export async function isInView(list: Locator, message: Locator): Promise<void> {
  await list.page().waitForFunction(
    ([box, row]) => {
      if (!box?.parentElement || !row) return false;
      const edges = box.parentElement.getBoundingClientRect();
      const { top, bottom } = row.getBoundingClientRect();
      return top >= edges.top - 1 && bottom <= edges.bottom + 1;
    },
    [await list.elementHandle(), await message.elementHandle()] as const,
  );
}

export function lastNumberInView(list: Locator): Promise<number> {
  return list.evaluate((element) => {
    const { bottom } = element.parentElement!.getBoundingClientRect();
    const shown = [...element.children].filter((row) => row.getBoundingClientRect().bottom <= bottom + 24);
    const numbers = shown.map((row) =>
      Number(/Beitrag Nummer (\d+)\./.exec(row.textContent ?? "")?.[1] ?? 0),
    );
    return Math.max(0, ...numbers);
  });
}

/**
 * Scrolls to an edge of what is loaded. What comes is held back until the hand rests, so that the only thing that can
 * move the page is what is put in. Answers by how many pixels that moved the message one reads.
 */
export async function scrollUntilMoreIsLoaded(list: Locator, direction: "up" | "down"): Promise<number> {
  const page = list.page();
  const { letGo, isAsked } = await holdBack(list);
  const before = await edgeOf(list, direction);
  const { x, y, width, height } = (await list.locator("..").boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let turns = 0; !isAsked() && turns < 60; turns++) {
    await page.mouse.wheel(0, direction === "up" ? -700 : 700);
    await rests(list);
  }

  const reading = await list.evaluateHandle((element) => {
    const { top } = element.parentElement!.getBoundingClientRect();
    return [...element.children].find((row) => row.getBoundingClientRect().top >= top + 40)!;
  });
  const top = (): Promise<number> => reading.evaluate((row) => row.getBoundingClientRect().top);
  const from = await top();
  letGo();
  for (let turns = 0; (await edgeOf(list, direction)) === before; turns++) {
    if (turns > 500) throw new Error("Nothing more was loaded.");
    await rests(list);
  }
  await rests(list);
  await page.unroute("**/graphql");
  return (await top()) - from;
}

/** Keeps the next piece of the topic away from the page until it is let go. */
async function holdBack(list: Locator): Promise<{ letGo: () => void; isAsked: () => boolean }> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let isAsked = false;
  await list.page().route("**/graphql", async (route) => {
    if (/TopicMessages/.test(route.request().postData() ?? "")) {
      isAsked = true;
      await held;
    }
    await route.fallback();
  });
  return { letGo, isAsked: () => isAsked };
}

/** Number of the first or the last message that is loaded. */
function edgeOf(list: Locator, direction: "up" | "down"): Promise<string> {
  return list.evaluate((element, isUp) => {
    const numbers = [...element.children].flatMap(
      (row) => /Beitrag Nummer (\d+)\./.exec(row.textContent ?? "")?.[1] ?? [],
    );
    return numbers.at(isUp ? 0 : -1) ?? "";
  }, direction === "up");
}

/** Nothing scrolls any more. */
async function rests(list: Locator): Promise<void> {
  await list.evaluate(async (element) => {
    const box = element.parentElement!;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let still = 0, last = box.scrollTop; still < 4; last = box.scrollTop) {
      await frame();
      still = box.scrollTop === last ? still + 1 : 0;
    }
  });
}
