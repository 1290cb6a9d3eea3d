import { Global, Module } from "@nestjs/common";
import { JobRunner } from "./job-runner.js";
import { Jobs } from "./jobs.js";

/** Work for later and work at set times, exactly one process at a time. */
@Global()
@Module({ providers: [JobRunner, Jobs], exports: [Jobs] })
export class JobsModule {}
