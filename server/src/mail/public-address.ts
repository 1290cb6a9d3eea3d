import { Injectable } from "@nestjs/common";
import { Settings } from "../config/settings.js";

/** The address people reach this hub at. Never taken from a request: a forged Host header must not end up in a mail. */
@Injectable()
export class PublicAddress {
  #port: number | undefined;

  constructor(private readonly settings: Settings) {}

  /** The port that was found, where none was set. */
  listensOn(port: number): void {
    this.#port = port;
  }

  /** A page of the hub. */
  link(path: string): string {
    return this.settings.publicUrl(this.#port) + path;
  }
}
