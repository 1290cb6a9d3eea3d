import { readFile } from "node:fs/promises";
import { Reader } from "./browser-reader.js";

/** What a member of the network says and does in the conversations. */
export class Member extends Reader {
  async writes(text: string): Promise<void> {
    await this.composer().click();
    await this.page.keyboard.type(text);
  }

  async says(text: string): Promise<void> {
    await this.writes(text);
    await this.presses("Senden");
    await this.reads(text);
  }

  /** By the button, as the system's own choice of files would bring them. */
  async choosesFiles(files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.composer().click();
    await this.presses("Datei anhängen");
    await (await choosing).setFiles(files);
  }

  /** From the clipboard into the text. */
  async pastesPicture(png: Buffer): Promise<void> {
    await this.composer().evaluate((field, encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, png.toString("base64"));
  }

  /** What the browser saves. */
  async downloads(link: string): Promise<Buffer> {
    const saving = this.page.waitForEvent("download");
    await this.follows(link);
    return readFile(await (await saving).path());
  }

  async hasWritten(text: string): Promise<void> {
    await this.composer().filter({ hasText: text }).waitFor();
  }

  async hasNothingWritten(): Promise<void> {
    await this.page.waitForFunction(
      (field) => (field?.textContent ?? "").trim() === "",
      await this.composer().elementHandle(),
    );
  }

  async startsTopic(title: string, text: string): Promise<void> {
    await this.follows("Neues Thema");
    await this.isOn("Neues Thema");
    await this.fillsIn("Titel", title);
    await this.field("Ihr erster Beitrag").click();
    await this.page.keyboard.type(text);
    await this.presses("Thema beginnen");
    await this.isOn(title);
  }

  async corrects(text: string, better: string): Promise<void> {
    await this.choosesFor(text, "Bearbeiten");
    const field = this.field("Beitrag bearbeiten");
    await field.click();
    await this.hits("ControlOrMeta+a");
    await this.page.keyboard.type(better);
    await this.presses("Speichern");
    await this.reads(better);
  }

  async takesBack(text: string): Promise<void> {
    await this.choosesFor(text, "Löschen");
    await this.dialog("Beitrag löschen?").getByRole("button", { name: "Löschen" }).click();
    await this.seesNoDialog("Beitrag löschen?");
  }

  /** From the menu of a message. */
  async choosesFor(text: string, action: string): Promise<void> {
    const message = this.message(text);
    await message.hover();
    await message.getByRole("button", { name: /^Aktionen zu Beitrag/ }).click();
    await this.picks(action);
  }

  /** Beside a message: an answer without words. */
  async reactsTo(text: string, answer: string): Promise<void> {
    const message = this.message(text);
    await message.hover();
    await message.getByRole("button", { name: /^Reagieren auf Beitrag/ }).click();
    await this.picks(answer);
  }

  async opensFirstMessageMenu(): Promise<void> {
    const first = this.messages()
      .getByRole("button", { name: /^Aktionen zu Beitrag/ })
      .first();
    await first.click();
    await this.seesMenuItem("Link kopieren");
  }

  /** From the menu of the open topic. */
  async choosesForTopic(action: string): Promise<void> {
    await this.presses("Aktionen zum Thema");
    await this.picks(action);
  }

  async renamesTopic(title: string): Promise<void> {
    await this.choosesForTopic("Titel ändern");
    await this.fillsIn("Titel", title);
    await this.presses("Speichern");
    await this.isOn(title);
  }
}
