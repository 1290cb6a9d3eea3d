import type {
  MenuDividerProps,
  MenuDropdownProps,
  MenuItemProps,
  MenuLabelProps,
  MenuProps,
} from "@mantine/core";
import {
  cloneElement,
  type ComponentPropsWithoutRef,
  createContext,
  type ElementType,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefCallback,
  use,
  useState,
} from "react";
import { later } from "../lib/later.js";
import type { MenuParts } from "./menu-window.js";

/** What a menu is made of comes once the page is there; until then, its button stands by itself. */
const Window = later(() => import("./menu-window.js"));

interface Around {
  isOpen: boolean;
  ask: () => void;
  target?: RefCallback<HTMLElement>;
  /** Null: not here yet. */
  parts: MenuParts | null;
}

const Around = createContext<Around | null>(null);

function useAround(): Around {
  const around = use(Around);
  if (!around) throw new Error("Outside of a menu.");
  return around;
}

type Props = Pick<MenuProps, "position" | "width" | "opened" | "onChange"> & { children: ReactNode };

/** A button that opens a list of things to do. Opened by itself, or as its `opened` says. */
export function Menu({ opened, onChange, children, ...place }: Props) {
  const [isOwnOpen, setOwnOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const isOpen = opened ?? isOwnOpen;
  const isWanted = isUsed || isOpen;
  const isHere = Window.useIsHere(isWanted);

  function change(next: boolean): void {
    setUsed(true);
    setOwnOpen(next);
    onChange?.(next);
  }

  const around: Around = {
    isOpen,
    ask: () => opened === undefined && change(!isOpen),
    parts: null,
  };
  if (!isHere || !isWanted) return <Around value={around}>{children}</Around>;
  return (
    <Window.Part isOpen={isOpen} onChange={change} {...place}>
      {(parts, target) => <Around value={{ ...around, parts, target }}>{children}</Around>}
    </Window.Part>
  );
}

interface TargetProps {
  onClick?: (event: MouseEvent) => void;
  ref?: unknown;
}

function Target({ children }: { children: ReactElement<TargetProps> }) {
  const { parts, isOpen, ask, target } = useAround();
  if (parts) return <parts.Target>{cloneElement(children, { ref: target } as TargetProps)}</parts.Target>;
  return cloneElement(children, {
    "aria-haspopup": "menu",
    "aria-expanded": isOpen,
    onClick: (event: MouseEvent) => {
      children.props.onClick?.(event);
      ask();
    },
  } as TargetProps);
}

function Dropdown(props: MenuDropdownProps) {
  const { parts } = useAround();
  return parts && <parts.Dropdown {...props} />;
}

type ItemProps<C extends ElementType> = MenuItemProps & { component?: C } & Omit<
    ComponentPropsWithoutRef<C>,
    keyof MenuItemProps | "component"
  >;

function Item<C extends ElementType = "button">(props: ItemProps<C>) {
  const { parts } = useAround();
  return parts && <parts.Item {...(props as MenuItemProps)} />;
}

function Label(props: MenuLabelProps) {
  const { parts } = useAround();
  return parts && <parts.Label {...props} />;
}

function Divider(props: MenuDividerProps) {
  const { parts } = useAround();
  return parts && <parts.Divider {...props} />;
}

Menu.Target = Target;
Menu.Dropdown = Dropdown;
Menu.Item = Item;
Menu.Label = Label;
Menu.Divider = Divider;
