import { IconStairsUp } from "@tabler/icons-react";
import { Suspense } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { type AttachedFile, AttachedFiles } from "../files/attached-files.js";
import classes from "./update-body.module.css";
import { parts } from "./update-words.js";

interface UpdateBodyProps {
  words: { going: string; stuck: string; needs: string };
  block?: { title: string } | null;
  files?: readonly AttachedFile[];
  level: 3 | 4;
}

/** What is going well, what is stuck and what is needed; only what has been written. */
export function UpdateBody({ words, block, files = [], level }: UpdateBodyProps) {
  const { t } = useTranslation("updates");
  const Heading = `h${level}` as const;
  return (
    <div className={classes.body}>
      {parts
        .filter((part) => words[part].trim() !== "")
        .map((part) => (
          <section key={part} className={classes.part} data-part={part}>
            <Heading className={classes.heading}>{t(`part.${part}`)}</Heading>
            <p className={classes.words}>{words[part]}</p>
          </section>
        ))}
      {block && (
        <p className={classes.block}>
          <IconStairsUp size={18} aria-hidden />
          {t("item.block", { title: block.title })}
        </p>
      )}
      {files.length > 0 && (
        <Suspense fallback={null}>
          <AttachedFiles files={files} />
        </Suspense>
      )}
    </div>
  );
}
