import { createServer, type Server, type Socket } from "node:net";

export interface ReceivedMail {
  from: string;
  to: string[];
  /** Headers and body as they came. */
  text: string;
}

/** A mail server that keeps what it is given; it may be told to be out of order for a while. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Refuses so many mails before it takes one. */
  refusals = 0;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  /** With which a hub sends its mails here. */
  get settings(): { SMTP_URL: string; MAIL_FROM: string } {
    return { SMTP_URL: this.url, MAIL_FROM: "Lernnetz <lernnetz@test.example>" };
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    const say = (line: string): boolean => socket.write(`${line}\r\n`);
    let mail: ReceivedMail = { from: "", to: [], text: "" };
    let buffer = "";
    let inData = false;
    socket.on("error", () => socket.destroy());
    say("220 test");
    socket.on("data", (chunk: Buffer) => {
      buffer += chunk.toString();
      for (let end = buffer.indexOf("\r\n"); end >= 0; end = buffer.indexOf("\r\n")) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (inData && line === ".") {
          inData = false;
          this.received.push(mail);
          say("250 kept");
        } else if (inData) mail.text += `${line}\n`;
        else if (/^(EHLO|HELO)/i.test(line)) say("250 test");
        else if (/^MAIL FROM/i.test(line)) {
          mail = { from: line.slice(10), to: [], text: "" };
          say("250 ok");
        } else if (/^RCPT TO/i.test(line)) {
          mail.to.push(/<(.*)>/.exec(line)?.[1] ?? "");
          say(this.refusals-- > 0 ? "451 come again" : "250 ok");
        } else if (/^DATA/i.test(line)) {
          inData = true;
          say("354 go on");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else say("250 ok");
      }
    });
  }
}
