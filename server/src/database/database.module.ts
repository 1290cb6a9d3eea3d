import { Global, Module } from "@nestjs/common";
import { TypeOrmModule } from "@nestjs/typeorm";
import { WakeUps } from "../realtime/wake-ups.js";
import { DatabaseConnection } from "./connection.js";
import { dataSourceOptions } from "./data-source.js";
import { Reads } from "./reads.js";
import { UnitOfWork } from "./unit-of-work.js";

/** The way to the database for everybody: reads, works, and the wake-up after a work. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [DatabaseConnection],
      useFactory: (connection: DatabaseConnection) => ({
        ...dataSourceOptions(connection),
        retryAttempts: 0,
      }),
    }),
  ],
  providers: [Reads, UnitOfWork, WakeUps],
  exports: [Reads, UnitOfWork, WakeUps],
})
export class DatabaseModule {}
