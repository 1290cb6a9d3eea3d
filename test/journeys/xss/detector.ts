import type { BrowserContext, Page } from "playwright-core";

/** Sees everything a page does that nobody asked it to. */
export class Detector {
  /** What was executed, where it went, what it opened. */
  readonly executed: string[] = [];
  /** What the policy of the page had to hold back: the sanitiser should have left nothing to it. */
  readonly heldBack: string[] = [];
  readonly page: Page;

  private constructor(page: Page, home: string) {
    this.page = page;
    page.on("dialog", (dialog) => {
      this.executed.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => {
      this.executed.push(`popup: ${popup.url()}`);
      void popup.close();
    });
    page.on("framenavigated", (frame) => {
      if (!/^(about:|$)/.test(frame.url()) && !frame.url().startsWith(home))
        this.executed.push(`went to ${frame.url()}`);
    });
    page.on("request", (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(home))
        this.executed.push(`asked ${request.url()}`);
    });
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) this.heldBack.push(message.text());
    });
  }

  static async on(context: BrowserContext, home: string): Promise<Detector> {
    const page = await context.newPage();
    const detector = new Detector(page, home);
    await page.exposeFunction("pwned", (n: unknown) => void detector.executed.push(`executed ${String(n)}`));
    // Nothing of it must really leave this machine.
    await context.route(
      (url) => !url.href.startsWith(home) && /^https?:$/.test(url.protocol),
      (route) => route.abort(),
    );
    return detector;
  }

  /** Touches everything that could be waiting for it: pointer, focus, keys, the end of an animation. */
  async provoke(): Promise<void> {
    await this.page.evaluate(() => {
      const kinds =
        "mouseover mouseenter pointerover pointerenter focus keydown input toggle animationend copy wheel scroll";
      for (const element of document.querySelectorAll("main *, [role=dialog] *"))
        for (const kind of kinds.split(" ")) element.dispatchEvent(new Event(kind, { bubbles: false }));
    });
  }

  /**
   * What is in the page that must not be, executed or not: elements that run or fetch, attributes that run, and links
   * to anything but the web, mail and telephone, or that pretend to stay in this hub.
   */
  async find(): Promise<string[]> {
    return this.page.evaluate(() => {
      const faults: string[] = [];
      // Not `document.body`: a picture of that name takes its place.
      const body = document.documentElement.querySelector(":scope > body")!;
      const runs =
        "script, iframe:not([sandbox]), frame, object, embed, applet, base, meta[http-equiv], portal, style, link, form[action], [formaction], [srcdoc]:not([sandbox])";
      for (const element of body.querySelectorAll(runs)) {
        // The component library's own styles and the form of a page of ours stand outside of what people wrote.
        if (element.matches("style[data-mantine-styles], style[data-emotion]")) continue;
        faults.push(`element ${element.outerHTML.slice(0, 150)}`);
      }
      for (const element of body.querySelectorAll("*"))
        for (const { name, value } of element.attributes) {
          if (name.startsWith("on")) faults.push(`attribute ${name} of ${element.outerHTML.slice(0, 150)}`);
          if (
            /^\s*(javascript|vbscript|data:text|data:image\/svg)/i.test(value) &&
            name !== "title" &&
            // What somebody typed stands in the field they typed it in.
            !(name === "value" && element.matches("input:not([type=submit], [type=image])")) &&
            name !== "aria-label"
          )
            faults.push(`address ${name}=${value.slice(0, 100)}`);
        }
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
        // What is no address leads nowhere.
        if (!URL.canParse(link.href)) continue;
        const url = new URL(link.href);
        const isInside = url.origin === location.origin;
        if (!/^(https?|mailto|tel):$/.test(url.protocol)) faults.push(`link to ${link.href}`);
        else if (/^http/.test(url.protocol) && !isInside && link.target !== "_blank")
          faults.push(`link that leaves unnoticed: ${link.getAttribute("href")}`);
        else if (!isInside && /^http/.test(url.protocol) && !/noopener/.test(link.rel))
          faults.push(`link that hands over the window: ${link.href}`);
      }
      for (const image of document.querySelectorAll<HTMLImageElement>("img"))
        if (
          !image.src.startsWith(location.origin) &&
          !/^(data:image\/(png|webp|jpeg|svg\+xml)|blob:)/.test(image.src)
        )
          faults.push(`picture from elsewhere: ${image.src}`);
      return faults;
    });
  }
}
