import { said } from "./export-list.js";

export const organisationWords = {
  GEMEINDE: said("Gemeinde", "Municipality"),
  STADT: said("Stadt", "Town or city"),
  LANDKREIS: said("Landkreis", "District"),
  KOOPERATION: said("Kommunale Kooperation", "Municipal cooperation"),
};

export const roleWords = {
  PROJECT_LEAD: said("Projektleitung", "Project lead"),
  DEPUTY_LEAD: said("Stellvertretung", "Deputy lead"),
  TEAM_MEMBER: said("Team vor Ort", "Local team"),
  FACILITATOR: said("Moderation", "Facilitator"),
};

export const phaseWords = {
  PREPARING: said("Vorbereitung", "Preparation"),
  ANALYSIS: said("Analyse", "Analysis"),
  PARTICIPATION: said("Beteiligung", "Participation"),
  IMPLEMENTATION: said("Umsetzung", "Implementation"),
  COMPLETED: said("Abgeschlossen", "Completed"),
  PAUSED: said("Pausiert", "Paused"),
};

export const blockStateWords = {
  PLANNED: said("Geplant", "Planned"),
  ACTIVE: said("Läuft", "Under way"),
  DONE: said("Abgeschlossen", "Done"),
  SKIPPED: said("Übersprungen", "Skipped"),
};

export const healthWords = {
  GREEN: said("Grün", "Green"),
  YELLOW: said("Gelb", "Yellow"),
  RED: said("Rot", "Red"),
};

export const visibilityWords = {
  TEAM: said("Team vor Ort", "Local team"),
  MODERATION: said("Moderation", "Facilitators"),
  NETWORK: said("Netzwerk", "Network"),
};

export const decisionWords = {
  PLANNED: said("Geplant", "Planned"),
  SUBMITTED: said("Eingereicht", "Submitted"),
  DECIDED: said("Beschlossen", "Decided"),
  NOTED: said("Zur Kenntnis genommen", "Noted"),
  DEFERRED: said("Vertagt", "Deferred"),
  REJECTED: said("Abgelehnt", "Rejected"),
};

export const turningpointWords = {
  PARTICIPATION: said("Beteiligung", "Participation"),
  IMPLEMENTATION: said("Umsetzung", "Implementation"),
};

export const answerWords = { true: said("ja", "yes"), false: said("nein", "no") };

export const contributionWords = {
  ROOM: said("Raum (Nutzungen)", "Room (times used)"),
  STAFF_TIME: said("Arbeitszeit (Stunden)", "Staff time (hours)"),
};
