import { NativeSelect, type NativeSelectProps } from "@mantine/core";
import "../../ui/mantine-fields.js";

interface MethodChoiceProps extends Pick<NativeSelectProps, "label" | "description" | "className"> {
  /** Empty: any. */
  method: string;
  methods: readonly string[];
  /** What stands for any. */
  any: string;
  onChoose: (method: string) => void;
}

/** One of the methods or any. What people wrote is shown, and never the value of anything. */
export function MethodChoice({ method, methods, any, onChoose, ...around }: MethodChoiceProps) {
  // What an older link asks for is shown, too, when nobody writes it any more.
  const all = ["", ...(method && !methods.includes(method) ? [method] : []), ...methods];
  return (
    <NativeSelect
      {...around}
      data-autofocus
      value={String(all.indexOf(method))}
      onChange={(event) => onChoose(all[Number(event.currentTarget.value)] ?? "")}
      data={all.map((one, n) => ({ value: String(n), label: one || any }))}
    />
  );
}
