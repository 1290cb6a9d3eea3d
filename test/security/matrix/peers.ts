import { newId } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import { readers } from "./readers.js";
import type { Way } from "./fields.js";
import { type Line, type Row, rowsOf } from "./row.js";
import { type RoomName, rooms, type Stage } from "./stage.js";
