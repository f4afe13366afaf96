"use strict";

// The page that searches: search-index.js beside it has the text of all pages.

// MARK: Searching

// A text as it is compared: without spaces, case and raised or lowered digits, so that w_5, w5 and w₅ are one and
// 「연쇄 법칙」 is 「연쇄법칙」. Each of its letters knows where in the text it stood.
function folded(text) {
  const [letters, places] = [[], []];
  let place = 0;
  for (const character of text) {
    for (const letter of character.normalize("NFKC").toLowerCase()) {
      if (/[\s_^{}()]/.test(letter)) continue;
      for (let unit = 0; unit < letter.length; unit += 1) {
        letters.push(letter[unit]);
        places.push(place);
      }
    }
    place += character.length;
  }
  return { text: letters.join(""), places, length: text.length };
}

// What a page or a query is before it is compared: letters in one piece each.
function composed(text) {
  return text.normalize("NFC");
}

// Where a folded word stands in a folded text, as a stretch of the text itself; null if it stands nowhere.
// Hangul is found anywhere, since words grow at both ends; other letters at the beginning of a word first.
function hit(word, inText, text) {
  let inside = null;
  for (let at = inText.text.indexOf(word); at >= 0; at = inText.text.indexOf(word, at + 1)) {
    const begin = inText.places[at];
    const end = inText.places[at + word.length] ?? inText.length;
    const isPrefix = begin === 0 || !/[\p{L}\p{N}]/u.test(text[begin - 1]);
    const stretch = { begin, end: begin + text.slice(begin, end).trimEnd().length, isPrefix };
    if (isPrefix) return stretch;
    inside ??= /[a-z0-9]/.test(word) && (word.length < 3 || /\s/.test(text.slice(begin, end))) ? null : stretch;
  }
  return inside;
}

// What one word is worth in a section: its heading counts more than its page's title, and that more than its text.
function worth(word, section) {
  for (const [part, points] of [["heading", 8], ["title", 4], ["body", 1]]) {
    const found = hit(word, section.folded[part], section[part]);
    if (found) return { points: points * (found.isPrefix ? 2 : 1), part, ...found };
  }
  return null;
}

// The sections of all pages, ready to be searched.
function searchable(index) {
  return index.flatMap(([file, title, sections]) => sections.map(([anchor, heading, body]) => {
    const section = { file, anchor, title: composed(title), heading: composed(heading), body: composed(body) };
    section.folded = {
      title: folded(section.title), heading: folded(section.heading), body: folded(section.body),
    };
    return section;
  }));
}

// Particles at the end of a Korean word, which the page may have left out.
const PARTICLES = /(은|는|이|가|을|를|의|에|와|과|로|으로|에서|에게|도|만|란|이란)$/;

// The sections that hold a query, best first: whole, or else word by word, or else without particles.
function searched(sections, query) {
  const typed = composed(query).trim().split(/\s+/).filter((word) => folded(word).text);
  const ways = [[typed.join("")], typed, typed.map((word) =>
    (word.length > 2 ? word.replace(PARTICLES, "") : word))].map((way) => way.map((word) => folded(word).text));
  const found = new Map();
  if (typed.length === 0) return [];
  ways.forEach((way, rank) => sections.forEach((section) => {
    const hits = way.map((word) => worth(word, section));
    if (found.has(section) || hits.includes(null)) return;
    const points = hits.reduce((sum, { points }) => sum + points, 0) / hits.length;
    found.set(section, { section, hits, points: points * [4, 2, 1][rank] });
  }));
  return [...found.values()].sort((a, b) => b.points - a.points);
}

// A text with its hits marked; long ones from a little before the first.
function marked(text, hits, room = Infinity) {
  const stretches = hits.slice().sort((a, b) => a.begin - b.begin);
  let from = Math.max(0, (stretches[0]?.begin ?? 0) - 40);
  if (text.length <= room) from = 0;
  if (from > 0) from = text.indexOf(" ", from) + 1 || from;
  if (stretches.length) from = Math.min(from, stretches[0].begin);
  const to = Math.min(text.length, from + room);
  const pieces = document.createDocumentFragment();
  let at = from;
  for (const { begin, end } of stretches) {
    if (begin < at || end > to) continue;
    pieces.append(text.slice(at, begin), make("mark", {}, text.slice(begin, end)));
    at = end;
  }
  pieces.append(text.slice(at, to));
  if (from > 0) pieces.prepend("… ");
  if (to < text.length) pieces.append(" …");
  return pieces;
}

// A section that was found, as an item of the list.
function resultItem({ section, hits }) {
  const of = (part) => hits.filter((hit) => hit.part === part);
  const address = section.file + (section.anchor ? `#${section.anchor}` : "");
  const heading = section.heading && section.heading !== section.title
    ? [" › ", marked(section.heading, of("heading"))] : [];
  const isSame = section.heading === section.title;
  return make("li", {},
    make("a", { href: address }, marked(section.title, of(isSame ? "heading" : "title")), ...heading),
    make("p", {}, marked(section.body, of("body"), 160)));
}

// The page that searches.
function startSearch(field, list) {
  const count = make("p", { role: "status", class: "status" });
  list.before(count);
  const sections = searchable(window.SearchIndex ?? []);
  const search = () => {
    const found = searched(sections, field.value);
    list.replaceChildren(...found.slice(0, 50).map(resultItem));
    const key = found.length === 0 ? "foundNone" : found.length > 50 ? "foundMany" : "found";
    count.replaceChildren(...(field.value.trim() ? [say(key, { n: String(found.length) })] : []));
  };
  field.addEventListener("input", () => {
    search();
    keepQuery(field.value);
  });
  // Without a server the form has nothing to send: the results stand here already.
  field.form?.addEventListener("submit", (event) => event.preventDefault());
  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  search();
}

// Keeps the query in the address, where the browser lets a file do so.
function keepQuery(query) {
  try {
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  } catch {
    // The results are no worse for it.
  }
}
