import { Menu, type MenuProps } from "@mantine/core";
import "./mantine-floating.js";
import { type ReactNode, type RefCallback, useCallback, useState } from "react";

export type MenuParts = typeof Menu;

interface MenuWindowProps extends Pick<MenuProps, "position" | "width"> {
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
  children: (parts: MenuParts, target: RefCallback<HTMLElement>) => ReactNode;
}

export default function MenuWindow({ isOpen, onChange, children, ...place }: MenuWindowProps) {
  // The button is another one now. It takes the focus before the menu opens, which gives it back there.
  const [isReady, setReady] = useState(false);
  const target = useCallback((button: HTMLElement | null) => {
    if (document.activeElement === document.body) button?.focus({ preventScroll: true });
    if (button) setReady(true);
  }, []);
  return (
    <Menu opened={isReady && isOpen} onChange={onChange} withinPortal={false} {...place}>
      {children(Menu, target)}
    </Menu>
  );
}
