/**
 * What comes from Word, LibreOffice or a web page, reduced to its structure: paragraphs, headings, lists, emphasis,
 * links. Fonts, colours, sizes and hidden office markup stay behind.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[^]*?-->/g, ""), "text/html");
  const { body } = page;
  for (const element of body.querySelectorAll("style, script, meta, link, title, xml, img, svg, object")) {
    element.remove();
  }
  officeLists(body);
  for (const element of [...body.querySelectorAll<HTMLElement>("*")]) tidy(element);
  return body.innerHTML;
}

/** Word writes lists as paragraphs with a bullet drawn into them; the level stands in the style. */
function officeLists(body: HTMLElement): void {
  const items = [...body.querySelectorAll<HTMLElement>("p")].filter((line) => levelOf(line) > 0);
  for (const line of items) {
    const marker = line.querySelector<HTMLElement>("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
    const isNumbered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(marker?.textContent ?? "");
    marker?.remove();
    const item = line.ownerDocument.createElement("li");
    item.append(...line.childNodes);
    listFor(line, isNumbered ? "ol" : "ul", levelOf(line)).append(item);
    line.remove();
  }
}

const levelOf = (line: HTMLElement): number =>
  Number(/mso-list:[^;]*level(\d)/i.exec(line.getAttribute("style") ?? "")?.[1] ?? 0);

/** The list right before this line, as deep as its level says, or a new one. */
function listFor(line: HTMLElement, tag: "ol" | "ul", level: number): HTMLElement {
  const before = line.previousElementSibling;
  const held = before instanceof HTMLElement && before.dataset["fromOffice"] ? before : null;
  let list = held && (level > 1 || held.localName === tag) ? held : officeList(line, tag);
  if (list !== held) line.before(list);
  for (let depth = 1; depth < level; depth++) {
    const item: Element = list.lastElementChild ?? list.appendChild(line.ownerDocument.createElement("li"));
    const inner: Element | null = item.lastElementChild;
    if (inner instanceof HTMLElement && inner.dataset["fromOffice"]) list = inner;
    else list = item.appendChild(officeList(line, tag));
  }
  return list;
}

function officeList(line: HTMLElement, tag: "ol" | "ul"): HTMLElement {
  const list = line.ownerDocument.createElement(tag);
  list.dataset["fromOffice"] = "yes";
  return list;
}

const headings: Record<string, string> = { h1: "h2", h4: "h3", h5: "h3", h6: "h3" };

function tidy(element: HTMLElement): void {
  const style = element.getAttribute("style") ?? "";
  if (/mso-hide:\s*all|display:\s*none/i.test(style)) return element.remove();
  const href = element.getAttribute("href");
  const start = element.getAttribute("start");
  // Copied within this hub: mentions stay mentions.
  const mention = element.dataset["type"] === "mention" ? { ...element.dataset } : null;
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (mention) Object.assign(element.dataset, mention);
  if (href && element.localName === "a") element.setAttribute("href", href);
  if (start && element.localName === "ol") element.setAttribute("start", start);

  switch (element.localName) {
    case "b":
    case "strong":
      // Some offices wrap everything in a bold that is switched off again.
      if (/font-weight:\s*(normal|400)/i.test(style)) unwrap(element);
      break;
    case "span":
    case "font":
      if (!mention) asMarks(element, style);
      break;
    case "tr":
      asLine(element);
      break;
    case "table":
    case "tbody":
    case "thead":
    case "div":
    case "section":
    case "article":
    case "o:p":
      unwrap(element);
      break;
    default:
      if (headings[element.localName]) rename(element, headings[element.localName]!);
  }
}

function asMarks(element: HTMLElement, style: string): void {
  let inner: HTMLElement = element;
  const wrap = (tag: string): void => {
    const mark = element.ownerDocument.createElement(tag);
    mark.append(...inner.childNodes);
    inner.append(mark);
    inner = mark;
  };
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrap("strong");
  if (/font-style:\s*italic/i.test(style)) wrap("em");
  if (/text-decoration[^;]*line-through/i.test(style)) wrap("s");
  unwrap(element);
}

/** There are no tables in a message; a row becomes a line. */
function asLine(row: HTMLElement): void {
  const line = row.ownerDocument.createElement("p");
  [...row.children].forEach((cell, index) => {
    if (index > 0) line.append(" · ");
    for (const block of [...cell.querySelectorAll("p, div")]) block.replaceWith(...block.childNodes, " ");
    line.append(...cell.childNodes);
  });
  row.replaceWith(line);
}

function rename(element: HTMLElement, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

const unwrap = (element: HTMLElement): void => element.replaceWith(...element.childNodes);
