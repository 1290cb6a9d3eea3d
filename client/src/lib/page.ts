import { type ComponentType, createElement, type ReactElement } from "react";

type Load = () => Promise<{ default: ComponentType }>;

export interface Page {
  (): ReactElement;
  /** Fetches it ahead; once it has come, it is drawn without anybody waiting. */
  fetch: () => Promise<void>;
}

/**
 * A page that is fetched when somebody goes there. React's own `lazy` waits for a moment even for what has come long
 * ago, and after each wait holds back what follows for another 300 ms.
 */
export function page(load: Load): Page {
  let Found: ComponentType | null = null;
  let failure: Error | null = null;
  let coming: Promise<void> | undefined;

  const fetch = (): Promise<void> =>
    (coming ??= load().then(
      (found) => void (Found = found.default),
      (error: Error) => void (failure = error),
    ));
  function Part(): ReactElement {
    if (failure) throw failure;
    if (Found) return createElement(Found);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what React waits for is thrown
    throw fetch();
  }
  return Object.assign(Part, { fetch });
}
