import { Injectable } from "@nestjs/common";

// PLACEHOLDER by the lead: boot/serve.ts calls this after the migrations. Replace the body.
@Injectable()
export class FirstStaff {
  invite(_tell: (sentence: string) => void): Promise<void> {
    return Promise.resolve();
  }
}
