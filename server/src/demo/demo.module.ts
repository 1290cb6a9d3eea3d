import { Module } from "@nestjs/common";

/** The demo network, made by calling the product's own actions. */
@Module({})
export class DemoModule {}
