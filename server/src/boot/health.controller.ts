import {
  type BeforeApplicationShutdown,
  Controller,
  Get,
  HttpCode,
  ServiceUnavailableException,
} from "@nestjs/common";
import { DataSource } from "typeorm";

/** For whoever watches over the hub. */
@Controller()
export class HealthController implements BeforeApplicationShutdown {
  #isLeaving = false;

  constructor(private readonly source: DataSource) {}

  /** From here on a balancer sends people elsewhere. */
  beforeApplicationShutdown(): void {
    this.#isLeaving = true;
  }

  /** The process is alive; never asks the database, whose failure a restart of ours would not mend. */
  @Get("livez")
  @HttpCode(200)
  live(): string {
    return "ok";
  }

  /** Requests can be served now. */
  @Get("readyz")
  async ready(): Promise<string> {
    if (this.#isLeaving) throw new ServiceUnavailableException("going down");
    try {
      await this.source.query("SELECT 1");
      return "ok";
    } catch {
      throw new ServiceUnavailableException("database");
    }
  }
}
