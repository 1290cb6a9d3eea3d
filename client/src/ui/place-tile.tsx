import { tintOf } from "../lib/tint.js";
import classes from "./monogram.module.css";

interface PlaceTileProps {
  place: { id: string; name: string };
  size?: "small" | "medium" | "large";
}

// What says what kind of place it is says nothing about which one.
const GENERIC = /^(Gemeinde|Stadt|Landkreis|GVV|VVG|Große|Kreisstadt)\s+/;

/** A place's monogram. Decoration: the name always stands beside it. */
export function PlaceTile({ place, size = "medium" }: PlaceTileProps) {
  const name = place.name.replace(GENERIC, "");
  return (
    <span
      className={`${classes.monogram} ${classes.place}`}
      data-size={size}
      data-tint={tintOf(place.id)}
      aria-hidden
    >
      {Array.from(name).slice(0, 2).join("")}
    </span>
  );
}
