import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { paths } from "../conversations/conversation-paths.js";
import { useSignOut } from "../identity/use-sign-out.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { pages } from "./pages.js";
import type { PaletteItem } from "./palette-items.js";
import { useChannelHere } from "./use-channel-here.js";
import { shownName } from "../conversations/shown-name.js";

/** Pages and commands. */
export function useFixedItems(): PaletteItem[] {
  const { t } = useTranslation(["search", "common", "conversations"]);
  const viewer = useSignedInViewer();
  const channel = useChannelHere();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const signOut = useSignOut();
  const command = (id: string, label: string, what: Pick<PaletteItem, "path" | "run">): PaletteItem => ({
    ...{ id, kind: "COMMAND", label },
    ...what,
  });
  return [
    ...pages
      .filter(({ isFor }) => isFor(viewer))
      .map(({ path, label }): PaletteItem => ({ id: path, kind: "PAGE", label: t(label), path })),
    ...(channel
      ? [
          command("new-topic", t("search:command.newTopic", { name: shownName(channel) }), {
            path: paths.newTopic(channel.id),
          }),
        ]
      : []),
    command("appearance", t(scheme === "dark" ? "search:command.light" : "search:command.dark"), {
      run: () => setColorScheme(scheme === "dark" ? "light" : "dark"),
    }),
    command("sign-out", t("common:shell.signOut"), { run: () => void signOut() }),
  ];
}
