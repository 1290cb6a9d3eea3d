import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useTranslation } from "../../lib/i18n.js";
import { useSearchParams } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { ComparedPlace } from "./compared-place.js";
import { ComparedPlaceDocument } from "./peers.documents.js";
import { useChoosablePlaces } from "./use-choosable-places.js";
import classes from "./compare.module.css";

/** "Kommunen im Vergleich": one place's way beside those that are one step further. */
export default function ComparePage() {
  // The steps' words, too, from the first: asked for once they are here, they would take the heading away again.
  const { t } = useTranslation(["peers", "process"]);
  const [search, setSearch] = useSearchParams();
  const { own, choosable } = useChoosablePlaces();
  const id = search.get("ort") ?? own[0]?.id ?? "";

  return (
    <Page>
      <PageHeader title={t("compare.title")}>{t("compare.context")}</PageHeader>
      {choosable.length > 1 && (
        <NativeSelect
          className={classes.choice}
          label={t("compare.choose")}
          value={id}
          onChange={(event) =>
            setSearch(new URLSearchParams({ ort: event.currentTarget.value }), { replace: true })
          }
          data={[
            ...(choosable.some((place) => place.id === id) ? [] : [{ value: id, label: "–" }]),
            ...choosable.map((place) => ({ value: place.id, label: place.name })),
          ]}
        />
      )}
      {id ? (
        <Comparison key={id} id={id} />
      ) : (
        <EmptyState drawing="map" title={t("compare.chooseTitle")}>
          {t("compare.chooseText")}
        </EmptyState>
      )}
    </Page>
  );
}

function Comparison({ id }: { id: string }) {
  const { roles } = useSignedInViewer();
  const { data, error, refetch } = useQuery(ComparedPlaceDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ parts: ["PROCESS", "TEAM"] }, refetch);
  if (data) {
    const isOwn = roles.some(({ place }) => place?.id === data.place.id);
    return <ComparedPlace place={data.place} isOwn={isOwn} />;
  }
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
}
