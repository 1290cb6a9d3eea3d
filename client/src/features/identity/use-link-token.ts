import { useState } from "react";
import { useLocation, useParams } from "../../lib/router.js";

/** The token of a mailed link. It comes behind the #, which no server and no proxy on the way gets to see. */
export function useLinkToken(): string {
  const { hash } = useLocation();
  const { token } = useParams();
  const [first] = useState(() => token ?? hash.slice(1));
  return first;
}
