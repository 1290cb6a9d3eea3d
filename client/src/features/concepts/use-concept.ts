import { useQuery } from "@apollo/client/react";
import type { ConceptKind } from "../../gql/graphql.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import type { Concept } from "./concept-kinds.js";
import { ConceptsDocument } from "./concept.documents.js";

interface Found {
  status: "loading" | "failed" | "ready";
  /** Null: there is nothing of it for the viewer. */
  concept: Concept | null;
  error: unknown;
  retry: () => void;
}

/** One of the two concepts of the place one is at, as far as one may read it; always as it is now. */
export function useConcept(kind: ConceptKind): Found {
  const { id } = usePlace();
  const { data, error, refetch } = useQuery(ConceptsDocument, {
    variables: { placeId: id },
    fetchPolicy: "cache-and-network",
  });
  const retry = (): void => void refetch().catch(() => undefined);
  usePlaceNews({ placeId: id, parts: ["CONCEPTS", "TEAM"] }, retry);
  const concept = data?.place.concepts?.find((one) => one.kind === kind) ?? null;
  return { status: data ? "ready" : error ? "failed" : "loading", concept, error, retry };
}
