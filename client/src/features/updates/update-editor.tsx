import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import type { UpdateFormQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { BackLink } from "../conversations/back-link.js";
import { usePlace } from "../network/place-context.js";
import { UpdateFormDocument } from "./update.documents.js";
import { UpdateForm } from "./update-form.js";
import { UpdateGone } from "./update-gone.js";
import { updatePaths } from "./update-paths.js";
import type { KeptUpdate } from "./update-words.js";
import { useUpdateDraft } from "./use-update-draft.js";

export type Step = UpdateFormQuery["place"]["process"]["blocks"][number];

/** Writes an update: a new one, a draft, or one that was published and is put right. */
export default function UpdateEditor({ id }: { id: string }) {
  const { t } = useTranslation("updates");
  const { id: placeId } = usePlace();
  const { data, error, refetch } = useQuery(UpdateFormDocument, { variables: { placeId } });
  return (
    <>
      <BackLink to={updatePaths.list(placeId)}>{t("list.back")}</BackLink>
      {data ? (
        <Writing id={id} place={data.place} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </>
  );
}

function Writing({ id, place }: { id: string; place: UpdateFormQuery["place"] }) {
  const { t } = useTranslation("updates");
  const steps = place.process.blocks;
  const nextStep = steps.find(({ isNextStep }) => isNextStep)?.id ?? null;
  const beginning = useMemo((): KeptUpdate => {
    const words = { health: null, going: "", stuck: "", needs: "", blockId: nextStep };
    return {
      placeId: place.id,
      words: { ...words, visibility: "MODERATION", forFunder: false, files: [] },
      version: 0,
      isDirty: false,
      isPublished: false,
    };
  }, [place.id, nextStep]);
  const writing = useUpdateDraft(id, beginning);
  const { status, error, retry, state, draft } = writing;

  if (status === "loading") return <Loading />;
  if (status === "failed") return <Failure error={error} onRetry={retry} />;
  if (state.isGone) return <UpdateGone writing={writing} steps={steps} />;
  // Published while one was still writing on it: those who may not put it right go on with a new one.
  if (state.update?.publishedAt && !state.update.viewerCan.edit) {
    return draft.isUnsaved ? (
      <UpdateGone writing={writing} steps={steps} />
    ) : (
      <p>
        {t("form.isPublished")} <Link to={updatePaths.update(place.id, id)}>{t("form.toPublished")}</Link>
      </p>
    );
  }
  return <UpdateForm writing={writing} steps={steps} mayPublish={place.updateRights.publish} />;
}
