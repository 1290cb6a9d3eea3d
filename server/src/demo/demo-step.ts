import { momentOf } from "./demo-time.js";

/** Something somebody does at some time, by one of the product's own actions. */
export interface Step {
  at: Date;
  run: () => Promise<unknown>;
}

export const step = (at: string, run: Step["run"]): Step => ({ at: momentOf(at), run });
