import type { AddressInfo, Server } from "node:net";
import { Injectable } from "@nestjs/common";
import { HttpAdapterHost } from "@nestjs/core";
import { Settings } from "../config/settings.js";

/** The address people reach this hub at. Never taken from a request: a forged Host header must not end up in a mail. */
@Injectable()
export class PublicAddress {
  constructor(
    private readonly settings: Settings,
    private readonly host: HttpAdapterHost,
  ) {}

  /** A page of the hub. */
  link(path: string): string {
    return this.settings.publicUrl(this.port()) + path;
  }

  /** The port that was found, where none was set. */
  private port(): number | undefined {
    const server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    return (server?.address() as AddressInfo | null | undefined)?.port;
  }
}
