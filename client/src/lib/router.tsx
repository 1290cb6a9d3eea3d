import {
  Children,
  type ComponentPropsWithRef,
  createContext,
  isValidElement,
  type MouseEvent,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import { matchPath, type Params } from "./path-pattern.js";
import { type Going, navigate, type Place, placeNow, type Way, watchPlace } from "./place.js";

// Addresses and pages. All addresses are whole ones; the first route that fits is taken.

const Here = createContext<{ place: Place; way: Way }>({ place: placeNow(), way: "POP" });
const Within = createContext<{ params: Params; base: string; inner: ReactNode }>({
  params: {},
  base: "",
  inner: null,
});

export function BrowserRouter({ children }: { children: ReactNode }) {
  const [here, setHere] = useState<{ place: Place; way: Way }>(() => ({ place: placeNow(), way: "POP" }));
  // The page before stays until the next one has come.
  useLayoutEffect(() => watchPlace((place, way) => startTransition(() => setHere({ place, way }))), []);
  return <Here value={here}>{children}</Here>;
}

export const useLocation = (): Place => useContext(Here).place;
export const useNavigationType = (): Way => useContext(Here).way;
export const useParams = (): Params => useContext(Within).params;

type Change = URLSearchParams | ((before: URLSearchParams) => URLSearchParams);

export function useSearchParams(): [URLSearchParams, (change: Change, going?: Going) => void] {
  const { search } = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  return [
    params,
    (change, going) => {
      const next = typeof change === "function" ? change(new URLSearchParams(params)) : change;
      navigate(`?${next}`, going);
    },
  ];
}

interface RouteProps {
  /** Without one, it only lays something around those inside it. */
  path?: string;
  index?: boolean;
  element: ReactNode;
  children?: ReactNode;
}

/** Said to `Routes`; shows nothing by itself. */
export function Route(_props: RouteProps): ReactNode {
  return null;
}

/** Shows the route of the place one is at, in the routes around it. Whoever asks within a route asks for what is behind it. */
export function Routes({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const around = useContext(Within);
  const rest = pathname.split("/").filter(Boolean).slice(stepsIn(around.base)).join("/");
  const found = find(children, rest);
  if (!found) return null;
  const params = { ...around.params, ...found.params };
  const base = [around.base, found.base].filter(Boolean).join("/");
  return found.elements.reduceRight<ReactNode>(
    (inner, element) => <Within value={{ params, base, inner }}>{element}</Within>,
    null,
  );
}

/** What the route inside shows. */
export const Outlet = (): ReactNode => useContext(Within).inner;

export function Navigate({ to, replace, state }: Going & { to: string }): ReactNode {
  useEffect(() => navigate(to, { replace, state }), [to, replace, state]);
  return null;
}

type LinkProps = Omit<ComponentPropsWithRef<"a">, "href"> & Going & { to: string };

export function Link({ to, replace, state, onClick, ...props }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const isForBrowser = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
    if (event.defaultPrevented || event.button !== 0 || isForBrowser) return;
    if (props.target && props.target !== "_self") return;
    event.preventDefault();
    // Where one is already, no second step is made.
    const isHere = new URL(to, window.location.href).href === window.location.href;
    navigate(to, { replace: replace ?? isHere, state });
  }
  return <a {...props} href={to} onClick={follow} />;
}

/** Says whether it leads to where one is, or to something around it. */
export function NavLink({ to, ...props }: LinkProps) {
  const { pathname } = useLocation();
  const target = to.replace(/[?#].*$/, "");
  const isHere = pathname === target || pathname.startsWith(`${target}/`);
  return <Link aria-current={isHere ? "page" : undefined} {...props} to={to} />;
}

interface Found {
  elements: ReactNode[];
  params: Params;
  base: string;
}

function find(routes: ReactNode, path: string): Found | null {
  for (const route of Children.toArray(routes)) {
    if (!isValidElement<RouteProps>(route)) continue;
    const { path: pattern = "", element, children } = route.props;
    if (children !== undefined) {
      const inside = find(children, path);
      if (inside) return { ...inside, elements: [element, ...inside.elements] };
    } else {
      const match = matchPath(pattern, path);
      if (match) return { elements: [element], ...match };
    }
  }
  return null;
}

const stepsIn = (base: string): number => base.split("/").filter(Boolean).length;
