"use strict";

// The script of every page: its numbers follow the givens. A page is complete without it.
// What the panel does is in explore.js, what the search page does in search.js; both use the functions of this file.

const MINUS = "\u2212";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MATH = "http://www.w3.org/1998/Math/MathML";

// MARK: Numbers as text

const bits = new DataView(new ArrayBuffer(8));

// The distance to the next double, since what arithmetic leaves in doubt is counted in it.
function ulp(x) {
  bits.setFloat64(0, x);
  return 2 ** (Math.max((bits.getUint16(0) >> 4) & 0x7ff, 1) - 1075);
}

// Whether two values differ by no more than rounding may have made of one.
function isNear(a, b, count) {
  return a === b || Math.abs(a - b) < count * ulp(Math.max(Math.abs(a), Math.abs(b)));
}

// A whole number in raised digits, for text that has no other way to raise them.
function raised(n) {
  return String(n).replace("-", "⁻").replace(/\d/g, (digit) => RAISED[digit]);
}

// The decimal that a size is exactly, if it is short: 0.5 is nicer than 0.500000.
function shortDecimal(size, digits, most) {
  if (size >= 1e15) return null;
  // A long calculation leaves an exact result a few hundred units off; by chance nothing comes this near to a short one.
  const slack = size * 2 ** -42;
  const isDecimal = (k) => Math.abs(Math.round(size * 10 ** k) / 10 ** k - size) <= slack;
  // A decimal of few places is one of many places, too, so this one test spares the others.
  if (!isDecimal(digits)) return null;
  let places = 0;
  while (!isDecimal(places)) places += 1;
  const text = size.toFixed(places);
  return text.replace(".", "").replace(/^0+(?=\d)/, "").length <= most ? text : null;
}

// A number as the book writes it: short if it is exact, else with so many significant digits.
function numberText(x, digits = 6, most = Math.max(digits, 9)) {
  if (!Number.isFinite(x)) return "?";
  const [size, sign] = [Math.abs(x), x < 0 ? MINUS : ""];
  const short = shortDecimal(size, digits, most);
  if (short !== null) return sign + short;
  const [mantissa, power] = size.toExponential(digits - 1).split("e");
  const exponent = Number(power);
  if (exponent >= -8 && exponent <= digits - 1) return sign + size.toFixed(digits - 1 - exponent);
  return `${sign}${mantissa}×10${raised(exponent)}`;
}

// What people type, in one spelling: Korean keyboards give wide digits, books give long minus signs.
function plainTyping(text) {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013\u207b]/g, (sign) => (sign === "⁻" ? sign : "-"))
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g, (power) =>
      "^" + power.replace("⁻", "-").replace(/[^-]/g, (digit) => RAISED.indexOf(digit)))
    .replaceAll("**", "^").replaceAll("\u2044", "/").replace(/\s+/g, "");
}

// A decimal, perhaps with a power of ten, as it was typed; null if it is none.
function typedDecimal(text) {
  const pattern = /^([+-]?)(?:(\d+(?:[.,]\d*)?|[.,]\d+)(?:(?:e|[×x*·]10\^)\(?([+-]?\d+)\)?)?|10\^\(?([+-]?\d+)\)?)$/i;
  const match = pattern.exec(text);
  if (!match) return null;
  const digits = (match[2] ?? "1").replace(",", ".");
  const power = Number(match[3] ?? match[4] ?? 0);
  const value = Number(`${match[1]}${digits}e${power}`);
  const decimals = (digits.split(".")[1] ?? "").length - power;
  return {
    value, half: 0.5 * 10 ** -decimals, digits: digits.replace(".", "").replace(/^0+/, "").length,
  };
}

// A typed number with its precision, or null: a fraction is meant to all nine digits that the book ever shows.
function typedNumber(text) {
  const parts = plainTyping(text).split("/").map(typedDecimal);
  if (parts.length > 2 || parts.includes(null)) return null;
  const value = parts.length === 2 ? parts[0].value / parts[1].value : parts[0].value;
  if (!Number.isFinite(value)) return null;
  return parts.length === 1 ? parts[0] : { value, half: 5e-10 * Math.abs(value), digits: 9 };
}

// MARK: Programs

const OPERATIONS = [
  "+", "-", "*", "/", "~", "^", "exp", "log", "sqrt", "sin", "cos", "tanh", "sigmoid", "relu", "step",
];

// A constant as the page writes it: a decimal, or a fraction.
function constant(text) {
  const [n, d] = text.replace(MINUS, "-").split("/").map(Number);
  return d === undefined ? n : n / d;
}

// x·x·…·x from the left, so that every language gets the same last digit.
function power(x, n) {
  if (n < 0) return 1 / power(x, -n);
  let result = n === 0 ? 1 : x;
  for (let i = 1; i < n; i += 1) result *= x;
  return result;
}

// 1 above 0, else 0; what is no number stays none, or an error would look like a value.
function unitStep(x) {
  return x > 0 ? 1 : x <= 0 ? 0 : NaN;
}

// Formulas as a flat list of operations on typed arrays, which a training loop can run thousands of times.
class Program {
  constructor({ inputs, code }) {
    this.inputs = inputs;
    // What every run begins with: constants are put in once.
    this.start = new Float64Array(inputs + code.length);
    const rows = [];
    code.forEach(([name, a, b], index) => {
      const slot = inputs + index;
      if (name === "c") this.start[slot] = constant(a);
      else if (name === "pi") this.start[slot] = Math.PI;
      else if (!OPERATIONS.includes(name)) throw new Error(`unknown operation ${name} in slot ${slot}`);
      else rows.push(OPERATIONS.indexOf(name), slot, a, b ?? 0);
    });
    this.code = Int32Array.from(rows);
  }

  // Room for the value of every slot.
  values() {
    return this.start.slice();
  }

  // Computes every slot from the inputs, which stand in the first ones.
  run(v) {
    const code = this.code;
    for (let i = 0; i < code.length; i += 4) {
      const slot = code[i + 1], a = code[i + 2], b = code[i + 3];
      switch (code[i]) {
        case 0: v[slot] = v[a] + v[b]; break;
        case 1: v[slot] = v[a] - v[b]; break;
        case 2: v[slot] = v[a] * v[b]; break;
        case 3: v[slot] = v[a] / v[b]; break;
        case 4: v[slot] = -v[a]; break;
        case 5: v[slot] = power(v[a], b); break;
        case 6: v[slot] = Math.exp(v[a]); break;
        case 7: v[slot] = Math.log(v[a]); break;
        case 8: v[slot] = Math.sqrt(v[a]); break;
        case 9: v[slot] = Math.sin(v[a]); break;
        case 10: v[slot] = Math.cos(v[a]); break;
        case 11: v[slot] = Math.tanh(v[a]); break;
        case 12: v[slot] = 1 / (1 + Math.exp(-v[a])); break;
        case 13: v[slot] = Math.max(0, v[a]); break;
        case 14: v[slot] = unitStep(v[a]); break;
      }
    }
    return v;
  }

  // The derivative of one slot by every slot: each hands its own down, times its local slope.
  adjoints(v, output, d = new Float64Array(v.length)) {
    const code = this.code;
    // Whether the output depends on a slot: what it doesn't use may have no slope at all.
    const used = (this.used ??= new Uint8Array(v.length)).fill(0);
    d.fill(0);
    d[output] = 1;
    used[output] = 1;
    for (let i = code.length - 4; i >= 0; i -= 4) {
      const operation = code[i], slot = code[i + 1], a = code[i + 2], b = code[i + 3];
      if (!used[slot] || (operation === 5 && b === 0)) continue;
      const own = d[slot], x = v[a];
      used[a] = 1;
      if (operation < 4) used[b] = 1;
      switch (operation) {
        case 0: d[a] += own; d[b] += own; break;
        case 1: d[a] += own; d[b] -= own; break;
        case 2: d[a] += own * v[b]; d[b] += own * x; break;
        case 3: d[a] += own / v[b]; d[b] -= own * v[slot] / v[b]; break;
        case 4: d[a] -= own; break;
        case 5: d[a] += own * b * power(x, b - 1); break;
        case 6: d[a] += own * v[slot]; break;
        case 7: d[a] += own * (1 / x); break;
        case 8: d[a] += own * (1 / (2 * v[slot])); break;
        case 9: d[a] += own * Math.cos(x); break;
        case 10: d[a] += own * -Math.sin(x); break;
        case 11: d[a] += own * (1 - v[slot] * v[slot]); break;
        case 12: d[a] += own * (v[slot] * (1 - v[slot])); break;
        case 13: d[a] += own * unitStep(x); break;
        case 14: d[a] += own * 0; break;
      }
    }
    return d;
  }

  // Which slots change with any of some slots, those among them.
  dependents(slots) {
    const depends = new Uint8Array(this.start.length);
    slots.forEach((slot) => { depends[slot] = 1; });
    for (let i = 0; i < this.code.length; i += 4) {
      const [operation, slot, a, b] = this.code.subarray(i, i + 4);
      if (depends[a] || (operation < 4 && depends[b])) depends[slot] = 1;
    }
    return depends;
  }
}

// MARK: What many rounds make of a quantity

// A late input with its programs ready to run; runs share most of them.
function preparedLate(late, programs) {
  const program = programs[late.program];
  const [watched, inputs, slot] = late.watched;
  return {
    ...late, program, watched: { program: programs[watched], inputs, slot },
    run: JSON.stringify([late.program, late.feedback]),
    isHeavy: late.times * program.start.length > 200000,
  };
}

// What a quantity is after many rounds, a pause after every few, so that whoever runs them can let the page breathe.
// Several quantities are watched in one run, after more and more rounds: `runs` keeps it for those that come next.
function* rounds(late, main, runs) {
  const { program, watched, times } = late;
  const inputs = late.inputs.map((slot) => main[slot]);
  let run = runs.get(late.run);
  const isBegun = run && run.times <= times && inputs.every((x, index) => Object.is(x, run.inputs[index]));
  if (!isBegun) {
    run = { inputs, times: 0, v: program.values() };
    run.v.set(inputs);
    runs.set(late.run, run);
  }
  yield* iterated(late, times - run.times, run.v);
  run.times = times;
  const w = watched.program.values();
  watched.inputs.forEach((from, index) => {
    w[index] = Array.isArray(from) ? run.v[from[0]] : main[from];
  });
  return watched.program.run(w)[watched.slot];
}

// Runs a program so many times, each time on what it gave.
function* iterated({ program, feedback }, times, v) {
  const carried = new Float64Array(feedback.length);
  const breath = Math.max(1, Math.floor(5000 / program.start.length));
  for (let round = 1; round <= times; round += 1) {
    program.run(v);
    // All outputs are read before an input is written.
    for (let i = 0; i < feedback.length; i += 1) carried[i] = v[feedback[i][0]];
    for (let i = 0; i < feedback.length; i += 1) v[feedback[i][1]] = carried[i];
    if (round % breath === 0) yield;
  }
}

// Runs all rounds at once.
function finished(work) {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

// MARK: Facts

// Three-valued: true, false, or null where doubles can't decide. `own` tells whether the givens are the page's own.
function truth([kind, a, b], value, own) {
  switch (kind) {
    case "always": return a;
    case "unknown": return own ? a : null;
    case "not": return negated(truth(a, value, own));
    case "all": return every(a.map((fact) => truth(fact, value, own)));
    case "any": return negated(every(a.map((fact) => negated(truth(fact, value, own)))));
    case "rounds": return roundsTo(value(a), b);
    default: return compared(kind, value(a), value(b));
  }
}

// Not knowing stays not knowing.
function negated(fact) {
  return fact === null ? null : !fact;
}

// One that fails is enough to fail; else one unknown leaves all unknown.
function every(facts) {
  if (facts.includes(false)) return false;
  return facts.includes(null) ? null : true;
}

// Less or equal, as far as eight units in the last place let one say.
function compared(kind, x, y) {
  if (Number.isNaN(x) || Number.isNaN(y)) return null;
  if (isNear(x, y, 8)) return kind === "=" ? true : null;
  return kind === "=" ? false : x < y;
}

// Whether a value rounds to a printed decimal; a tie rounds to both.
function roundsTo(x, decimal) {
  if (Number.isNaN(x)) return null;
  const printed = typedNumber(decimal);
  return Math.abs(x - printed.value) <= printed.half + 8 * ulp(x);
}

// MARK: Making elements

let words = {};

// An element with attributes and content; what is null is left out.
function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...content.filter((part) => part !== null));
  return element;
}

// The page's words for a key, with nodes or text in its {places}.
function say(key, parts = {}) {
  const fragment = document.createDocumentFragment();
  (words[key] ?? key).split(/\{(\w+)\}/).forEach((piece, index) => {
    fragment.append(index % 2 ? parts[piece] ?? "" : piece);
  });
  return fragment;
}

// The words alone, for attributes.
function plain(key, parts = {}) {
  return say(key, parts).textContent;
}

// A button with a word on it.
function button(key, act) {
  const element = make("button", { type: "button" }, say(key));
  element.addEventListener("click", () => { if (!isOff(element)) act(); });
  return element;
}

// A button that can't be used keeps the focus, so it isn't disabled for the browser.
function setOff(element, off) {
  element.setAttribute("aria-disabled", off);
}

// Whether a button can't be used now.
function isOff(element) {
  return element.getAttribute("aria-disabled") === "true";
}

// A formula from the page's markup.
function formula(markup) {
  const holder = make("span");
  holder.innerHTML = `<math>${markup}</math>`;
  return holder.firstChild;
}

// MARK: Numbers in the page

// A sign that is written in front, or a fence.
function operator(sign, form, attributes = {}) {
  const element = document.createElementNS(MATH, "mo");
  element.setAttribute("form", form);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = sign;
  return element;
}

// An element of a formula.
function mathElement(name, ...content) {
  const element = document.createElementNS(MATH, name);
  element.append(...content);
  return element;
}

// A number's text as elements of a formula, those of a page that Swift wrote.
function mathNumber(text, fenced) {
  const isNegative = text.startsWith(MINUS);
  const [digits, exponent] = text.replace(MINUS, "").split("×10");
  const nodes = isNegative ? [operator(MINUS, "prefix")] : [];
  nodes.push(mathElement("mn", digits));
  if (exponent !== undefined) {
    const whole = exponent.replace("⁻", "").replace(/./g, (digit) => RAISED.indexOf(digit));
    const sign = exponent.startsWith("⁻") ? [operator(MINUS, "prefix")] : [];
    const raisedBy = sign.length
      ? mathElement("mrow", ...sign, mathElement("mn", whole)) : mathElement("mn", whole);
    nodes.push(mathElement("mo", "×"), mathElement("msup", mathElement("mn", "10"), raisedBy));
  }
  if (!fenced || !isNegative) return nodes;
  const still = { stretchy: "false" };
  return [operator("(", "prefix", still), ...nodes, operator(")", "postfix", still)];
}

// The text of a number in a formula, with its power raised.
function textOfMath(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
  const parts = [...node.childNodes].map(textOfMath);
  if (node.localName !== "msup") return parts.join("");
  return parts[0] + raised(parts.slice(1).join("").replace(MINUS, "-"));
}

// One place of the page that shows a value.
class Place {
  constructor(element) {
    this.element = element;
    this.v = Number(element.dataset.v);
    this.digits = Number(element.dataset.d ?? 0);
    this.isFenced = element.dataset.b !== undefined;
    this.isMath = element.namespaceURI === MATH;
    this.mark = /^[▲▼] /.exec(element.textContent)?.[0] ?? "";
    this.original = [...element.childNodes];
    this.staticText = this.readStaticText();
    this.letters = lettersOfNumber(element, this.isMath);
    this.originalLetters = this.letters?.data;
    this.shown = null;
  }

  // What the page had from the beginning.
  readStaticText() {
    const text = this.original.map(textOfMath).join("").slice(this.mark.length).trim();
    return this.isMath ? text.replace(/^\((.*)\)$/, "$1") : text;
  }

  // A value's text with as many digits as this place has room for.
  text(x) {
    return this.digits ? numberText(x, this.digits, this.digits) : numberText(x);
  }

  // Puts back what the page had.
  restore() {
    if (this.shown === null) return;
    this.shown = null;
    const isOriginal = this.original.includes(this.element.firstChild);
    if (!isOriginal) this.element.replaceChildren(...this.original);
    this.letters = lettersOfNumber(this.element, this.isMath);
    if (this.letters) this.letters.data = this.originalLetters;
  }

  // Shows a text, and touches nothing if it stands there already. New elements are made only where the number's kind
  // has changed: a page may have seven hundred numbers, and a frame eight milliseconds.
  show(text) {
    if (this.shown === text) return;
    const before = this.shown ?? this.staticText;
    this.shown = text;
    if (this.letters && (!this.isMath || isAlike(before, text))) {
      this.letters.data = this.isMath ? text.replace(MINUS, "") : this.mark + text;
      return;
    }
    this.element.replaceChildren(...(this.isMath ? mathNumber(text, this.isFenced) : [this.mark + text]));
    this.letters = lettersOfNumber(this.element, this.isMath);
  }
}

// The letters that may be exchanged alone: those of a plain number, not of a fraction or a power.
function lettersOfNumber(element, isMath) {
  if (!isMath) return element.childNodes.length === 1 && element.firstChild.data !== undefined ? element.firstChild : null;
  const children = [...element.children];
  const numbers = children.filter(({ localName }) => localName === "mn");
  const isPlain = numbers.length === 1 && children.every(({ localName }) => localName === "mn" || localName === "mo");
  return isPlain ? numbers[0].firstChild : null;
}

// Whether two numbers have the same elements in a formula, so that the digits alone can be exchanged.
function isAlike(a, b) {
  return a.startsWith(MINUS) === b.startsWith(MINUS) && !a.includes("×") && !b.includes("×");
}

// MARK: The page's numbers

// The givens, and all that follows from them.
class Model {
  constructor(data) {
    this.data = data;
    this.program = new Program(data.program);
    const programs = data.programs.map((program) => new Program(program));
    this.late = data.late.map((late) => preparedLate(late, programs));
    this.own = Float64Array.from(data.givens, (given) => given.v);
    this.settings = this.own.slice();
    this.slots = this.program.values();
    this.late.forEach((late) => { this.slots[late.slot] = NaN; });
    this.heavy = this.late.filter((late) => late.isHeavy);
    // What waits for heavy rounds, and so is faint meanwhile.
    this.waits = this.program.dependents(this.heavy.map((late) => late.slot));
    this.compute();
    this.ownSlots = this.slots.slice();
  }

  // The value with a number of the page.
  value(v) {
    return this.slots[this.data.values[v]];
  }

  // Whether the page shows its own numbers.
  get isOwn() {
    return this.settings.every((setting, index) => Object.is(setting, this.own[index]));
  }

  // Writes the givens into their slots.
  write(settings, slots) {
    this.data.givens.forEach((given, index) => { slots[given.slot] = settings[index]; });
  }

  // Computes all that takes no time; heavy rounds keep what they gave last.
  compute() {
    this.write(this.settings, this.slots);
    this.program.run(this.slots);
    const runs = new Map();
    for (const late of this.late.filter((late) => !late.isHeavy)) {
      this.slots[late.slot] = finished(rounds(late, this.slots, runs));
      this.program.run(this.slots);
    }
  }

  // Computes all, late inputs included, beside what the page shows.
  evaluated(settings) {
    const slots = this.program.values();
    this.late.forEach((late) => { slots[late.slot] = NaN; });
    this.write(settings, slots);
    this.program.run(slots);
    const runs = new Map();
    for (const late of this.late) {
      slots[late.slot] = finished(rounds(late, slots, runs));
      this.program.run(slots);
    }
    return slots;
  }

  // The heavy rounds, a few at a time; then the page is complete.
  *heavyRounds() {
    const runs = new Map();
    for (const late of this.late) {
      this.slots[late.slot] = yield* rounds(late, this.slots, runs);
      this.program.run(this.slots);
    }
    if (this.isOwn) this.ownSlots = this.slots.slice();
  }

  // The derivatives of what is descended by each parameter.
  gradient(slots) {
    const { descent, values, givens } = this.data;
    const adjoints = this.program.adjoints(slots, values[descent.output]);
    return Float64Array.from(descent.parameters, (index) => adjoints[givens[index].slot]);
  }
}

// Everything on the page that shows a number or depends on one.
class View {
  constructor(model) {
    this.model = model;
    this.places = [...document.querySelectorAll("[data-v]")].map((element) => new Place(element));
    // Places that the panel makes for one step.
    this.passing = [];
    this.facts = [...document.querySelectorAll("[data-fact]")].map((element) => ({
      element, wasHidden: element.hidden, isNot: element.dataset.not !== undefined,
      fact: model.data.facts[Number(element.dataset.fact)],
    }));
    this.ways = [...document.querySelectorAll("[data-way]")].map((element) => ({
      element, pair: element.dataset.way.split(" ").map(Number), original: element.textContent,
    }));
    this.notes = ownNotes(model.data);
    // Slots that the reader has yet to find.
    this.hidden = new Set();
    // Everything that is written in turn, where it goes on, and how much of it is left.
    this.parts = [
      ...this.places.map((place) => () => this.showPlace(place)),
      ...this.facts.map((fact) => () => this.showFact(fact)),
      ...this.ways.map((pair) => () => this.showWay(pair)),
      ...this.notes.map((note) => () => note.show(model)),
    ];
    this.at = 0;
    this.left = 0;
    this.isWaiting = false;
  }

  // Writes all that has changed.
  show() {
    this.begin();
    this.goOn(Infinity);
  }

  // Looks at the page's numbers anew. What the reader has in front of them is written at once.
  begin() {
    this.isOwn = this.model.isOwn;
    this.texts = new Map();
    this.left = this.parts.length;
    for (const place of this.passing) this.showPlace(place);
  }

  // Writes what has changed until a time, and tells whether that was all. It goes on where it stopped, so everything has
  // its turn, however often a number is moved meanwhile.
  goOn(end) {
    while (this.left > 0) {
      this.parts[this.at]();
      this.at = (this.at + 1) % this.parts.length;
      this.left -= 1;
      if (performance.now() > end) break;
    }
    return this.left === 0;
  }

  // Shows what is said of the page's numbers, or hides it.
  showFact({ element, wasHidden, isNot, fact }) {
    const isHidden = this.isOwn
      ? wasHidden : truth(fact, (v) => this.model.value(v), this.isOwn) !== !isNot;
    setHidden(element, isHidden);
  }

  // Writes which way a value went.
  showWay({ element, pair: [before, after], original }) {
    setText(element, this.isOwn ? original : way(this.model.value(before), this.model.value(after)));
  }

  // Writes a value; its own is as the page had it, proved to the last digit.
  showPlace(place) {
    const { model, isOwn, texts } = this;
    const slot = model.data.values[place.v];
    if (this.hidden.has(slot)) return place.show("?");
    const [x, own] = [model.slots[slot], model.ownSlots[slot]];
    if (place.original.length && (isOwn || Object.is(x, own))) return place.restore();
    const key = place.v * 64 + place.digits;
    if (!texts.has(key)) texts.set(key, place.text(x));
    place.show(texts.get(key));
  }

  // Makes what waits for heavy rounds faint; what stands for one step alone comes and goes meanwhile.
  setWaiting(isWaiting) {
    const places = isWaiting === this.isWaiting ? this.passing : [...this.places, ...this.passing];
    this.isWaiting = isWaiting;
    for (const place of places) {
      if (this.model.waits[this.model.data.values[place.v]]) {
        place.element.classList.toggle("waiting", isWaiting);
      }
    }
  }
}

// Hides or shows, and touches nothing in vain.
function setHidden(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}

// Writes words, and touches nothing in vain.
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// Says something of an element, and touches nothing in vain.
function setAttribute(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

// Which way a value went.
function way(x, y) {
  if (Number.isNaN(x) || Number.isNaN(y)) return "?";
  if (isNear(x, y, 8)) return "=";
  return x < y ? "↓" : "↑";
}

// The notes on boxes that speak of the page's own numbers, made when first needed.
function ownNotes({ claims, givens }) {
  const all = givens.map((_, index) => index);
  const boxes = [...document.querySelectorAll("[data-claim], [data-own]")].map((box) => {
    const about = claims[box.dataset.claim] ?? [];
    return { box, about: about.length ? about : all, note: null };
  });
  return [...boxes, ...boxesOfStillNumbers().map((box) => ({ box, about: all, note: null }))].map((each) => ({
    show({ settings, own }) {
      const isChanged = each.about.some((index) => !Object.is(settings[index], own[index]));
      if (isChanged && !each.note) {
        each.note = make("p", { class: "own" }, say(noteOn(each.box)));
        putOnTop(each.box, each.note);
      }
      if (each.note) setHidden(each.note, !isChanged);
    },
  }));
}

// Which words a box has for its own numbers.
function noteOn({ dataset }) {
  if (dataset.own === "question") return "ownQuestion";
  return dataset.claim === undefined && dataset.own === undefined ? "ownInPart" : "own";
}

// The paragraphs, tables and equations with a number that doesn't follow, where nothing is said of it yet: of several in
// a row the first.
function boxesOfStillNumbers() {
  const still = [...document.querySelectorAll("[data-still]")]
    .filter((element) => !element.closest("[data-own], [data-claim]"));
  const boxes = new Set(still.map((element) => element.closest(".table, .equation, p, li")));
  return [...boxes].filter((box) => box && !boxes.has(box.previousElementSibling));
}

// Puts a note at the top of a box, where its kind of element may hold it.
function putOnTop(box, note) {
  if (box.localName === "tr") return box.cells[0].prepend(note);
  if (box.localName === "details") return box.querySelector("summary").after(note);
  if (["p", "ul", "ol", "table"].includes(box.localName)) return box.before(note);
  return box.prepend(note);
}

// MARK: Frames

// Draws what changed once a frame, and lets heavy rounds run when the reader is still.
class Frames {
  constructor(model, view) {
    Object.assign(this, { model, view, longest: 0, isAsked: false, isComing: false, timer: 0, work: null });
    this.onFrame = [];
    this.onStill = [];
  }

  // Something has changed: the next frame shows it.
  ask() {
    clearTimeout(this.timer);
    this.work = null;
    this.timer = setTimeout(() => this.still(), 150);
    this.isAsked = true;
    this.nextFrame();
  }

  // Draws the next frame, once.
  nextFrame() {
    if (this.isComing) return;
    this.isComing = true;
    requestAnimationFrame(() => this.timed(() => this.draw()));
  }

  // Draws a frame. Numbers for which it has no time left are written in the next one.
  draw() {
    this.isComing = false;
    const end = performance.now() + 4;
    if (this.isAsked) {
      this.isAsked = false;
      this.model.compute();
      if (this.model.heavy.length) this.view.setWaiting(true);
      this.view.begin();
      this.onFrame.forEach((act) => act());
    }
    if (!this.view.goOn(end)) this.nextFrame();
  }

  // Whether everything that was asked for is written, but for what waits for heavy rounds.
  get isDrawn() {
    return !this.isComing;
  }

  // The reader has been still for a while.
  still() {
    if (this.model.heavy.length) {
      this.work = this.model.heavyRounds();
      this.goOn(this.work);
    } else {
      this.onStill.forEach((act) => act());
    }
  }

  // Runs heavy rounds for less than six milliseconds, then leaves the page to the reader.
  goOn(work) {
    if (work !== this.work) return;
    const isDone = this.timed(() => {
      const end = performance.now() + 4;
      let step;
      do step = work.next(); while (!step.done && performance.now() < end);
      return step.done;
    });
    if (!isDone) return void setTimeout(() => this.goOn(work), 0);
    this.timed(() => {
      this.view.setWaiting(false);
      this.view.begin();
      if (!this.view.goOn(performance.now() + 4)) this.nextFrame();
    });
    this.onStill.forEach((act) => act());
  }

  // Does something, and remembers the longest time that anything took.
  timed(act) {
    const begin = performance.now();
    const result = act();
    this.longest = Math.max(this.longest, performance.now() - begin);
    return result;
  }
}

// MARK: Boxes that scroll

// Lets the keyboard scroll what is wider than its box, and puts a box around formulas that are wider than the page.
function boxWide(root) {
  const formulas = root.querySelectorAll("p math, li math, td math, h2 math, h3 math");
  const wide = [...formulas].filter((math) => {
    const room = math.closest("p, li, td, h2, h3").clientWidth;
    const isBoxed = math.closest(".table, .wide, .equation");
    // The comma that is tied to a formula takes its place on the line, too.
    const line = math.closest(".tied") ?? math;
    return !isBoxed && room > 0 && line.getBoundingClientRect().width > room + 1;
  });
  for (const math of wide) {
    const box = make("span", { class: "wide" });
    math.replaceWith(box);
    box.append(math);
  }
  // All widths are read before anything is written, so that the page is laid out once.
  const boxes = [...root.querySelectorAll(".table, .equation, .wide, .live, pre")]
    .map((box) => [box, box.scrollWidth > box.clientWidth]);
  for (const [box, isWide] of boxes) {
    if (isWide === box.hasAttribute("tabindex")) continue;
    const attributes = { tabindex: "0", role: "group", "aria-label": plain("scrolls") };
    for (const [name, value] of Object.entries(attributes)) {
      if (isWide) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }
}

// MARK: Columns of numbers

// A number that stands alone in a cell of a table.
const LONE_NUMBER = /^[\u2212-]?\d+(\.\d+)?$/;

// Puts the decimal points of a column of numbers under each other.
function alignColumns(root) {
  const columns = [...root.querySelectorAll(".table table")].flatMap(columnsOfNumbers);
  // All widths are read before anything is written, so that the page is laid out once.
  const widths = columns.map((cells) => cells.map(fractionWidth));
  columns.forEach((cells, index) => {
    const widest = Math.max(...widths[index]);
    cells.forEach((cell, row) => {
      cell.classList.add("number");
      const room = `${(widest - widths[index][row]).toFixed(2)}px`;
      if (cell.style.getPropertyValue("--room") !== room) cell.style.setProperty("--room", room);
    });
  });
}

// The columns of a table that hold nothing but numbers, one of them at least with decimals.
function columnsOfNumbers(table) {
  const rows = [...table.querySelectorAll("tbody tr")].filter((row) => row.getClientRects().length > 0);
  const count = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: count }, (_, column) => rows.map((row) => row.cells[column]))
    .filter((cells) => cells.length > 1 && cells.every((cell) => cell?.localName === "td" && cell.colSpan === 1))
    .filter((cells) => {
      const texts = cells.map((cell) => cell.textContent.trim());
      return texts.every((text) => LONE_NUMBER.test(text)) && texts.some((text) => text.includes("."));
    });
}

// How wide a number's decimals are as they stand in a cell, with the point.
function fractionWidth(cell) {
  const letters = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (letters.nextNode()) {
    const point = letters.currentNode.data.indexOf(".");
    if (point < 0) continue;
    const range = new Range();
    range.setStart(letters.currentNode, point);
    range.setEnd(letters.currentNode, letters.currentNode.data.trimEnd().length);
    return range.getBoundingClientRect().width;
  }
  return 0;
}

// Puts everything where it belongs once it has its size: columns by their points, what is wide into boxes.
function arrangeWidths(root) {
  alignColumns(root);
  boxWide(root);
}

// MARK: What tests ask

// Numbers of 53 random bits from a seed (SplitMix64).
function randomNumbers(seed) {
  const mask = (1n << 64n) - 1n;
  let state = BigInt(seed) & mask;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return Number((z ^ (z >> 31n)) >> 11n) / 2 ** 53;
  };
}

// Doubles, eight bytes each with the lowest first, as text.
function encoded(numbers) {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((x, index) => view.setFloat64(8 * index, x, true));
  let bytes = "";
  for (let i = 0; i < view.byteLength; i += 1) bytes += String.fromCharCode(view.getUint8(i));
  return btoa(bytes);
}

// What a test of the page calls.
function interfaceOf(book) {
  const { model, view, frames } = book;
  const { data } = model;
  const evaluate = (settings) => {
    const slots = model.evaluated(settings);
    return Float64Array.from(data.values, (slot) => slots[slot]);
  };
  const adjoints = (settings) => (data.descent ? model.gradient(model.evaluated(settings)) : null);
  return {
    data, evaluate, adjoints, numberText, typedNumber, Program,
    own: [...model.own],
    set: (index, x) => book.set(index, x),
    settings: () => [...model.settings],
    judge: (v, text) => judgedAt(model, v, text),
    frameTime: () => frames.longest,
    isDrawn: () => frames.isDrawn,
    selfTest: (seed, count) => selfTest(data, seed, count, evaluate, adjoints),
    mismatches: () => mismatches(model, view, evaluate(model.own)),
  };
}

// Random settings with all values and gradients, for a comparison bit by bit.
function selfTest(data, seed, count, evaluate, adjoints) {
  const random = randomNumbers(seed);
  const drawn = ({ low, high, role }) => role === "count"
    ? low + Math.floor(random() * (high - low + 1)) : low + (high - low) * random();
  const settings = Array.from({ length: count }, () => data.givens.map(drawn));
  const all = (compute) => encoded(settings.flatMap((setting) => [...(compute(setting) ?? [])]));
  return { settings: encoded(settings.flat()), values: all(evaluate), gradients: all(adjoints) };
}

// Where the page's text isn't what the script would have written.
function mismatches(model, view, values) {
  return view.places.flatMap((place) => {
    const text = place.staticText;
    const x = values[place.v];
    const isWritten = place.element.dataset.t !== undefined && typedNumber(text)?.value === x;
    // Swift knows that a value is 0; doubles may leave a trace of what cancelled.
    const isNothing = text === "0" && Math.abs(x) < 2 ** -42;
    // After many rounds Swift may vouch for fewer digits than the script writes.
    const isShorter = text.length < place.text(x).length && typedNumber(text)?.digits >= 3 && roundsTo(x, text);
    const isPadded = typedNumber(text)?.value === typedNumber(place.text(x))?.value;
    const isRight = text === place.text(x) || isWritten || isNothing || isShorter || isPadded;
    return isRight ? [] : [[place.v, text, place.text(x)]];
  });
}

// MARK: Start

// A step with its names: the page holds each once.
function named(step, names) {
  const parts = step.parts.map((part) => ({
    ...part, user: names[part.user], localName: names[part.localName],
    arrivesName: part.arrivesName === null ? "" : names[part.arrivesName],
  }));
  return { ...step, name: names[step.name], parts };
}

// The panel shows the network as it stands in the text once all is worked out: the picture with the most numbers.
function copyPicture() {
  let [picture, most] = [null, 0];
  for (const each of document.querySelectorAll("main figure svg")) {
    const count = each.querySelectorAll("[data-v]").length;
    if (count > most) [picture, most] = [each, count];
  }
  if (!picture) return;
  document.querySelector("#explore h2").after(make("figure", { class: "live" }, picture.cloneNode(true)));
}

// Brings the page to life.
function start() {
  const json = document.getElementById("data");
  const data = json ? JSON.parse(json.textContent) : {};
  words = data.words ?? {};
  copyPicture();
  if (data.program) window.Book = interfaceOf(new Page({
    programs: [], late: [], facts: [], claims: {}, slips: [], asked: {}, descent: null, ...data,
    steps: (data.steps ?? []).map((step) => named(step, data.names)),
    givens: data.givens.map((given) => ({
      role: "input", low: -given.high, step: 0.01, ...given, v: constant(String(given.value)),
    })),
  }));
  const [field, list] = [document.getElementById("q"), document.getElementById("results")];
  if (field && list) startSearch(field, list);
  arrangeWidths(document.body);
  // The browser tells of a new size once a frame, before it paints.
  addEventListener("resize", () => boxWide(document.body));
  document.addEventListener("toggle", (event) => arrangeWidths(event.target), true);
  // Readers who set letters or lines further apart make the page longer. So may numbers that move, many times a second:
  // it is looked at once they are still.
  let timer = 0;
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => arrangeWidths(document.body), 150);
  }).observe(document.body);
}

// The files beside this one have been read by then.
addEventListener("DOMContentLoaded", start);
