import { useApolloClient } from "@apollo/client/react";
import { useMantineColorScheme, useComputedColorScheme } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { localStoreOf } from "../../lib/local-store.js";
import { paths } from "../conversations/conversation-paths.js";
import { useConversationsStatus } from "../conversations/conversations-context.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { inOrder, itemOf, matching, type PaletteItem } from "./palette-items.js";
import classes from "./palette.module.css";
import { JumpDocument } from "./search.documents.js";
import { noWish, paramsOf, searchPath } from "./search-wish.js";

const PAUSE = 120;
const remembered = 8;
const recentKey = "palette.recent";

/** Jump to anything with a few letters; keyboard first. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("search");
  const viewer = useSignedInViewer();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const found = useJumps(viewer.round?.id ?? "", text);
  const local = localStoreOf(viewer.person.id);
  const recent = local.read<PaletteItem[]>(recentKey) ?? [];
  const fixed = useFixedItems();

  const items = text.trim()
    ? [
        ...inOrder(
          [...matching(fixed, text), ...found],
          recent.map(({ id }) => id),
        ),
        {
          id: "search",
          kind: "SEARCH" as const,
          label: t("palette.search", { text: text.trim() }),
          path: `${searchPath}?${paramsOf({ ...noWish, text: text.trim() })}`,
        },
      ]
    : inOrder(
        [...recent, ...fixed],
        recent.map(({ id }) => id),
      );
  const current = Math.min(active, items.length - 1);

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current, items.length]);

  function choose(item: PaletteItem | undefined): void {
    if (!item) return;
    dialog.current?.close();
    const { run, ...kept } = item;
    if (run) return run();
    if (item.kind !== "SEARCH") {
      const others = recent.filter(({ id }) => id !== item.id);
      local.write(recentKey, [kept, ...others].slice(0, remembered));
    }
    if (item.path) void navigate(item.path);
  }

  function onKey(event: KeyboardEvent): void {
    const moves: Record<string, number> = {
      ArrowDown: (current + 1) % items.length,
      ArrowUp: (current - 1 + items.length) % items.length,
      PageDown: items.length - 1,
      PageUp: 0,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setActive(to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(items[current]);
    }
  }

  return (
    <dialog
      ref={dialog}
      className={classes.palette}
      aria-label={t("palette.title")}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <input
        className={classes.field}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={items[current] && `${listId}-${current}`}
        aria-autocomplete="list"
        aria-label={t("palette.label")}
        placeholder={t("palette.label")}
        autoComplete="off"
        autoFocus
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <ul id={listId} role="listbox" aria-label={t("palette.list")} className={classes.list}>
        {items.map((item, index) => (
          <li
            key={item.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className={classes.option}
            onClick={() => choose(item)}
            onMouseMove={() => setActive(index)}
          >
            <span className={classes.label}>{item.label}</span>
            <span className={classes.kind}>{t(`kind.${item.kind}`)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{t("palette.hint")}</p>
    </dialog>
  );
}

/** Channels, topics, people and places that begin so; an answer that comes late is not shown. */
function useJumps(roundId: string, text: string): PaletteItem[] {
  const client = useApolloClient();
  const [found, setFound] = useState<PaletteItem[]>([]);
  const wanted = text.trim();
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      if (!wanted || !roundId) return setFound([]);
      const input = {
        text: wanted,
        kinds: ["CHANNEL" as const, "TOPIC" as const, "PLACE" as const, "PERSON" as const],
      };
      client.query({ query: JumpDocument, variables: { roundId, input }, fetchPolicy: "no-cache" }).then(
        ({ data }) => !isLate && setFound((data?.search.hits ?? []).flatMap((hit) => itemOf(hit) ?? [])),
        () => !isLate && setFound([]),
      );
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [client, roundId, wanted]);
  return found;
}

/** Pages and commands. */
function useFixedItems(): PaletteItem[] {
  const { t } = useTranslation(["search", "common", "conversations"]);
  const viewer = useSignedInViewer();
  const { conversations } = useConversationsStatus();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const writable = conversations?.channels.find(
    ({ viewerCan, archived }) => viewerCan.startTopic && !archived,
  );
  const page = (path: string, label: string): PaletteItem => ({ id: path, kind: "PAGE", label, path });
  return [
    page("/gespraeche", t("common:shell.conversations")),
    ...(conversations ? [page(paths.bookmarks, t("conversations:bookmark.title"))] : []),
    page("/kommunen", t("common:shell.places")),
    page(searchPath, t("search:title")),
    ...(viewer.roles.some(({ kind }) => kind === "STAFF")
      ? [page("/verwaltung", t("common:shell.offices"))]
      : []),
    page("/profil", t("common:shell.profile")),
    ...(writable
      ? [
          {
            id: "new-topic",
            kind: "COMMAND" as const,
            label: t("search:command.newTopic", { name: writable.name }),
            path: `/gespraeche/kanal/${writable.id}/neu`,
          },
        ]
      : []),
    {
      id: "appearance",
      kind: "COMMAND",
      label: t(scheme === "dark" ? "search:command.light" : "search:command.dark"),
      run: () => setColorScheme(scheme === "dark" ? "light" : "dark"),
    },
  ];
}
