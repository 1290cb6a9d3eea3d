import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../lib/i18n.js";
import { useConnection } from "../lib/live/use-connection.js";
import { announce } from "../ui/live-region.js";

// Short gaps heal by themselves and are not worth a word.
const PATIENCE = 2_000;

/** What keeps news from arriving, once it lasts; it is said aloud when it begins and when it is over. */
export function useTrouble(): "offline" | "connecting" | null {
  const { t } = useTranslation();
  const state = useConnection();
  const trouble = state === "offline" || state === "connecting" ? state : null;
  const isTroubled = trouble !== null;
  const [isLasting, setLasting] = useState(false);
  const wasTold = useRef(false);

  useEffect(() => {
    const timer = setTimeout(() => setLasting(isTroubled), isTroubled ? PATIENCE : 0);
    return () => clearTimeout(timer);
  }, [isTroubled]);

  const shown = isLasting ? trouble : null;
  useEffect(() => {
    if (shown) announce(`${t(`connection.${shown}`)} ${t(`connection.${shown}Explained`)}`);
    else if (wasTold.current) announce(t("connection.back"));
    wasTold.current = shown !== null;
  }, [shown, t]);
  return shown;
}
