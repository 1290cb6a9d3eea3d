import { Controller, Get, HttpCode, ServiceUnavailableException } from "@nestjs/common";
import { DataSource } from "typeorm";

/** For whoever watches over the hub. */
@Controller()
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** The process is alive; never asks the database, whose failure a restart of ours would not mend. */
  @Get("livez")
  @HttpCode(200)
  live(): string {
    return "ok";
  }

  /** Requests can be served now. */
  @Get("readyz")
  async ready(): Promise<string> {
    try {
      await this.source.query("SELECT 1");
      return "ok";
    } catch {
      throw new ServiceUnavailableException("database");
    }
  }
}
