import { type DragEvent as ReactDragEvent, useEffect, useRef, useState } from "react";

interface Drop {
  /** Files are being dragged over the page: this is the place for them. */
  isAwaited: boolean;
  onDrop: (event: ReactDragEvent) => void;
}

const carriesFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes("Files") ?? false;

/** Takes files that are dropped on something; everything else that is dragged goes its usual way. */
export function useDrop(onFiles: ((files: File[]) => void) | undefined): Drop {
  const [isAwaited, setAwaited] = useState(false);
  // Coming to a child is leaving its parent: only the balance tells.
  const depth = useRef(0);
  const isWanted = onFiles !== undefined;

  useEffect(() => {
    if (!isWanted) return;
    const heeding = (move: (event: DragEvent) => number) => (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      // Beside its place the browser would open the file and leave the page.
      event.preventDefault();
      depth.current = Math.max(move(event), 0);
      setAwaited(depth.current > 0);
    };
    const heard: Record<string, (event: DragEvent) => void> = {
      dragenter: heeding(() => depth.current + 1),
      dragleave: heeding(() => depth.current - 1),
      dragover: heeding(() => Math.max(depth.current, 1)),
      drop: heeding(() => 0),
    };
    const names = Object.entries(heard) as ["dragenter", (event: DragEvent) => void][];
    for (const [name, hear] of names) window.addEventListener(name, hear);
    return () => {
      for (const [name, hear] of names) window.removeEventListener(name, hear);
    };
  }, [isWanted]);

  return {
    isAwaited,
    onDrop: (event) => {
      if (!onFiles || !carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
}
