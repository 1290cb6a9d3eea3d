import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";

/** To whom a mail goes. */
export interface Recipient {
  id: string;
  email: string;
  name: string;
  language: "DE" | "EN";
}

@Injectable()
export class RecipientQueries {
  constructor(private readonly reads: Reads) {}

  async one(personId: string): Promise<Recipient> {
    const [row] = await this.reads.rows<Recipient>(
      `SELECT id, email, given_name || ' ' || family_name AS name, language FROM person WHERE id = $1`,
      [personId],
    );
    return row!;
  }
}
