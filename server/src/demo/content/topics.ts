import type { DemoTopic } from "./content.types.js";
import { ankommenTopics } from "./topics-ankommen.js";
import { austauschtreffenTopics } from "./topics-austauschtreffen.js";
import { beteiligungsformateTopics } from "./topics-beteiligungsformate.js";
import { beteiligungsformateVorOrtTopics } from "./topics-beteiligungsformate-vor-ort.js";
import { hilfeTopics } from "./topics-hilfe.js";
import { hilfeRatsbeschlussTopics } from "./topics-hilfe-ratsbeschluss.js";
import { internTopics } from "./topics-intern.js";
import { moderationsteamsTopics } from "./topics-moderationsteams.js";
import { politikUndVerwaltungTopics } from "./topics-politik-und-verwaltung.js";
import { programmbueroTopics } from "./topics-programmbuero.js";
import { seltenErreichtTopics } from "./topics-selten-erreicht.js";
import { strategieUndLeitlinienTopics } from "./topics-strategie-und-leitlinien.js";

/** Everything that was said in the demo network, by channel. */
export const topics: DemoTopic[] = [
  ...ankommenTopics,
  ...hilfeRatsbeschlussTopics,
  ...hilfeTopics,
  ...beteiligungsformateTopics,
  ...beteiligungsformateVorOrtTopics,
  ...seltenErreichtTopics,
  ...politikUndVerwaltungTopics,
  ...strategieUndLeitlinienTopics,
  ...austauschtreffenTopics,
  ...moderationsteamsTopics,
  ...programmbueroTopics,
  ...internTopics,
];
