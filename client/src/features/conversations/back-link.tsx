import { IconChevronLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "../../lib/router.js";
import classes from "./back-link.module.css";

/** One step out; the list it leads to is where one left it. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={`${classes.back} not-on-paper`}>
      <IconChevronLeft size={20} aria-hidden />
      {children}
    </Link>
  );
}
