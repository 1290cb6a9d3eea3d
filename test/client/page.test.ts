import { expect, test } from "@jest/globals";
import { page } from "../../client/src/lib/page.js";

const Inbox = (): null => null;

const thrownBy = (draw: () => unknown): unknown => {
  try {
    draw();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("Nothing was thrown.");
};

test("a page that has not come is waited for, and asked for once", async () => {
  let times = 0;
  const Part = page(() => {
    times += 1;
    return Promise.resolve({ default: Inbox });
  });
  const waitedFor = thrownBy(Part);
  expect(thrownBy(Part)).toBe(waitedFor);
  await waitedFor;
  expect(Part().type).toBe(Inbox);
  expect(times).toBe(1);
});

test("a page that was fetched ahead is drawn at once", async () => {
  const Part = page(() => Promise.resolve({ default: Inbox }));
  await Part.fetch();
  expect(Part().type).toBe(Inbox);
});

test("a page that does not come is told as what it is, and not asked for for ever", async () => {
  const failure = new Error("no network");
  const Part = page(() => Promise.reject(failure));
  await Part.fetch();
  expect(thrownBy(Part)).toBe(failure);
});
