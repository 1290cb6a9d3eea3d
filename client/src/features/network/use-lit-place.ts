import { useState } from "react";

export interface LitPlace {
  /** The place somebody points at, or that has the focus: on the map and in the list alike. */
  id: string | null;
  /** For whatever stands for a place. */
  handlers: (id: string) => {
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: () => void;
  };
  clear: () => void;
}

/** A place on the map and its row in the list light up together. */
export function useLitPlace(): LitPlace {
  const [id, setId] = useState<string | null>(null);
  return {
    id,
    handlers: (one) => {
      const leave = () => setId((now) => (now === one ? null : now));
      return {
        onPointerEnter: () => setId(one),
        onPointerLeave: leave,
        onFocus: () => setId(one),
        onBlur: leave,
      };
    },
    clear: () => setId(null),
  };
}
