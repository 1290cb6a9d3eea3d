import topics from "./features/conversations/topic.documents.ts?texts";
import live from "./features/conversations/live-events.documents.ts?texts";
import starting from "./features/identity/start.documents.ts?texts";
import { askEarly } from "./lib/early-answers.js";
import { keptLanguage } from "./lib/language.js";
import { fetchTexts } from "./lib/texts.js";

// Runs before anything else and asks for what the page will need, while the screens are still on their way: texts and
// files of the page, and the answers it begins with. Whatever goes wrong here is asked for again by the screen itself.

interface Start {
  data: { viewer: { rounds: { id: string }[] } | null };
}
interface ConversationsStart {
  data: { round: { unread: { topic: { id: string; lastNumber: number }; readNumber: number }[] } };
}

const [, area, , topicId, number] = location.pathname.split("/");
const ignore = (): void => undefined;

fetchTexts(keptLanguage(), "common").catch(ignore);
if (area === "gespraeche") {
  for (const noun of ["conversations", "files"]) fetchTexts(keptLanguage(), noun).catch(ignore);
  import("./features/conversations/conversations.routes.js").catch(ignore);
}
askForAnswers().catch(ignore);

async function askForAnswers(): Promise<void> {
  const { data } = (await askEarly("Start", starting.StartDocument, {})) as Start;
  const roundId = data.viewer?.rounds[0]?.id;
  if (!roundId) return;
  const start = (await askEarly("ConversationsStart", live.ConversationsStart, {
    roundId,
  })) as ConversationsStart;
  if (!/^\/gespraeche\/thema\//.test(location.pathname) || !topicId) return;
  // Where reading goes on; should the screen see it otherwise, it asks itself.
  const unread = start.data.round.unread.find(({ topic }) => topic.id === topicId);
  const around = number ? Number(number) : unread ? unread.readNumber + 1 : null;
  await askEarly("TopicOpening", topics.TopicOpening, { id: topicId, around });
}
