const document = `query ($roundId: ID!, $input: SearchInput!) { search(roundId: $roundId, input: $input) {
  next correctedTo hits { id at excerpt { text isMatch }
    ... on MessageHit { message { number postedAt author { id name } topic { id title channel { id name } } } } } } }`;

/** What people ask, as (name, input). `ids`: what filling the network answered with. */
export const questions = ({ channelIds, personIds, placeIds }) => {
  const rare = () => `Zeichen${Math.floor(Math.random() * 1_000_003)} `;
  const kinds = ["MESSAGE"];
  const some = (list) => list[Math.floor(Math.random() * list.length)];
  return [
    ["rare word", () => ({ text: rare(), kinds })],
    ["word in a third of all", () => ({ text: "Beteiligung ", kinds })],
    ["compound", () => ({ text: "Bürgerbeteiligung ", kinds })],
    ["two common words", () => ({ text: "Beteiligung Abend ", kinds })],
    ["three words", () => ({ text: "Beteiligung Haushalt Kinder ", kinds })],
    ["typing error", () => ({ text: "Beteiligugn ", kinds })],
    ["typing error, rare", () => ({ text: "Zeichenn123 Beteilgung ", kinds })],
    ["beginning, two letters", () => ({ text: "be", kinds })],
    ["beginning, five letters", () => ({ text: some(["betei", "kinde", "haush", "burge", "zeich"]), kinds })],
    [
      "beginning of a rare word",
      () => ({ text: `Zeichen${Math.floor(Math.random() * 9_000) + 1_000}`, kinds }),
    ],
    ["common, in a channel", () => ({ text: "Beteiligung ", kinds, channelId: some(channelIds) })],
    ["common, by a person", () => ({ text: "Beteiligung ", kinds, authorId: some(personIds) })],
    [
      "common, of a place, resolved",
      () => ({ text: "Beteiligung ", kinds, placeId: some(placeIds), resolved: true }),
    ],
    [
      "common, years ago",
      () => ({ text: "Beteiligung ", kinds, before: `${new Date().getFullYear() - 6}-03-01` }),
    ],
    ["common, with a file", () => ({ text: "Beteiligung ", kinds, hasFile: true })],
    ["all kinds", () => ({ text: "Beteiligung ", kinds: [] })],
    ["nothing there", () => ({ text: "Xylophonquietscher ", kinds })],
  ];
};

/** Asks each question many times at once; answers with rows of milliseconds. */
export async function measureSearch({ url, cookie, roundId, ids, connections = [1, 16], times = 160 }) {
  const rows = [];
  for (const [name, input] of questions(ids)) {
    const row = { question: name };
    for (const at of connections) {
      const taken = [];
      let hits = 0;
      const ask = async () => {
        const began = performance.now();
        const response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", cookie },
          body: JSON.stringify({ query: document, variables: { roundId, input: input() } }),
        });
        const { data, errors } = await response.json();
        if (!data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
        taken.push(performance.now() - began);
        hits = data.search.hits.length;
      };
      await ask();
      taken.length = 0;
      await Promise.all(
        Array.from({ length: at }, async () => {
          for (let n = 0; n < times / at; n++) await ask();
        }),
      );
      taken.sort((a, b) => a - b);
      const share = (part) => Number(taken[Math.floor((taken.length - 1) * part)].toFixed(1));
      Object.assign(row, { hits, [`p50 at ${at}`]: share(0.5), [`p95 at ${at}`]: share(0.95) });
    }
    rows.push(row);
  }
  return rows;
}
