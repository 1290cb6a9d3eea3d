import { Button } from "@mantine/core";
import { readProblem } from "../lib/errors.js";
import { useTranslation } from "../lib/i18n.js";
import { EmptyState } from "./empty-state.js";

interface FailureProps {
  error: unknown;
  onRetry?: () => void;
  level?: 1 | 2;
}

/** In place of what could not be shown: a calm sentence and a way on. */
export function Failure({ error, onRetry, level = 2 }: FailureProps) {
  const { t } = useTranslation();
  const problem = readProblem(error);
  const title = problem.kind === "NOT_FOUND" ? t("failure.notFound") : t("failure.title");
  return (
    <EmptyState
      drawing={problem.kind === "NOT_FOUND" ? "path" : "door"}
      title={title}
      level={level}
      action={
        onRetry && problem.kind !== "NOT_FOUND" && <Button onClick={onRetry}>{t("action.retry")}</Button>
      }
    >
      {problem.kind === "NOT_FOUND" ? t("failure.notFoundText") : problem.text}
    </EmptyState>
  );
}
