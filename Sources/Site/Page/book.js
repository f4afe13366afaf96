"use strict";

// The script of a page: its numbers follow the givens, its steps are taken one at a time. A page is complete without.
(() => {
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
    const slack = 2 * ulp(size);
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
    const [n, d] = text.split("/").map(Number);
    return d === undefined ? n : n / d;
  }

  // x·x·…·x from the left, so that every language gets the same last digit.
  function power(x, n) {
    if (n < 0) return 1 / power(x, -n);
    let result = n === 0 ? 1 : x;
    for (let i = 1; i < n; i += 1) result *= x;
    return result;
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
          case 14: v[slot] = v[a] > 0 ? 1 : 0; break;
        }
      }
      return v;
    }

    // The derivative of one slot by every slot: each hands its own down, times its local slope.
    adjoints(v, output, d = new Float64Array(v.length)) {
      const code = this.code;
      // Whether the output depends on a slot: what it doesn't use may have no slope at all.
      const used = new Uint8Array(v.length);
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
          case 13: d[a] += own * (x > 0 ? 1 : 0); break;
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

  // A late input with its programs ready to run.
  function preparedLate(late) {
    return {
      ...late, program: new Program(late.program),
      watched: { ...late.watched, program: new Program(late.watched.program) },
      isHeavy: late.times * late.program.code.length > 200000,
    };
  }

  // The rounds of a late input, a pause after every few, so that whoever runs them can let the page breathe.
  function* rounds(late, main) {
    const { program, feedback, watched } = late;
    const v = program.values();
    late.inputs.forEach((slot, index) => { v[index] = main[slot]; });
    const carried = new Float64Array(feedback.length);
    const breath = Math.max(1, Math.floor(20000 / program.start.length));
    for (let round = 1; round <= late.times; round += 1) {
      program.run(v);
      // All outputs are read before an input is written.
      for (let i = 0; i < feedback.length; i += 1) carried[i] = v[feedback[i][0]];
      for (let i = 0; i < feedback.length; i += 1) v[feedback[i][1]] = carried[i];
      if (round % breath === 0) yield;
    }
    const w = watched.program.values();
    watched.inputs.forEach((from, index) => {
      w[index] = "main" in from ? main[from.main] : v[from.round];
    });
    return watched.program.run(w)[watched.slot];
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

  // MARK: Answers

  // Whether a value, rounded as far as the answer is written, is the answer.
  function roundsToAnswer(value, answer) {
    return Math.abs(value - answer.value) <= answer.half * (1 + 1e-9) + 2 * ulp(value);
  }

  // Which share of the numbers as near to the right value as the answer is would have been explained by some slip.
  // Each slip explains as wide a stretch as rounding leaves it; many slips and few digits explain nearly anything, and
  // then a name would be a guess. So does every wrong number that lies close to the right one.
  function explainedShare(answer, right, candidates) {
    const distance = Math.abs(answer.value - right);
    const stretches = candidates
      .filter((slip) => Math.abs(slip - right) <= distance + 2 * answer.half)
      .map((slip) => [slip - answer.half, slip + answer.half]).sort((a, b) => a[0] - b[0]);
    let [total, end] = [0, -Infinity];
    for (const [low, high] of stretches) {
      total += Math.max(0, high - Math.max(low, end));
      end = Math.max(end, high);
    }
    return total / (2 * distance);
  }

  // Says what a typed answer is; `asked` pairs slips with the wrong values that they give.
  function judged(text, right, asked) {
    const answer = typedNumber(text);
    if (!answer) return { kind: "unreadable" };
    if (roundsToAnswer(right, answer)) {
      const isEnough = answer.digits >= 2 || isNear(right, answer.value, 2);
      return { kind: isEnough ? "right" : "fewDigits" };
    }
    const wrong = asked.filter(([, value]) =>
      Number.isFinite(value) && Math.abs(value - right) > 1e-12 * Math.abs(right));
    const hits = wrong.filter(([, value]) => roundsToAnswer(value, answer));
    if (hits.length === 0) return { kind: "wrong" };
    // Three digits at least, and less than one number in a hundred would be named by chance.
    const isEvidence = answer.digits >= 3
      && explainedShare(answer, right, wrong.map(([, value]) => value)) <= 0.01;
    return isEvidence ? { kind: "slip", slips: [...new Set(hits.map(([slip]) => slip))] } : { kind: "unsure" };
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
      this.original = [...element.childNodes];
      this.mark = /^[▲▼] /.exec(element.textContent)?.[0] ?? "";
      this.shown = null;
    }

    // What the page had from the beginning.
    get staticText() {
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
      this.element.replaceChildren(...this.original);
      this.shown = null;
    }

    // Shows a text, and touches nothing if it stands there already.
    show(text) {
      if (this.shown === text) return;
      const before = this.shown;
      this.shown = text;
      if (!this.isMath) {
        this.element.textContent = this.mark + text;
      } else if (before !== null && isAlike(before, text)) {
        this.element.querySelector("mn").firstChild.data = text.replace(MINUS, "");
      } else {
        this.element.replaceChildren(...mathNumber(text, this.isFenced));
      }
    }
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
      this.late = data.late.map(preparedLate);
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
      for (const late of this.late.filter((late) => !late.isHeavy)) {
        this.slots[late.slot] = finished(rounds(late, this.slots));
        this.program.run(this.slots);
      }
    }

    // Computes all, late inputs included, beside what the page shows.
    evaluated(settings) {
      const slots = this.program.values();
      this.late.forEach((late) => { slots[late.slot] = NaN; });
      this.write(settings, slots);
      this.program.run(slots);
      for (const late of this.late) {
        slots[late.slot] = finished(rounds(late, slots));
        this.program.run(slots);
      }
      return slots;
    }

    // The heavy rounds, a few at a time; then the page is complete.
    *heavyRounds() {
      for (const late of this.late) {
        this.slots[late.slot] = yield* rounds(late, this.slots);
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
    }

    // Writes what has changed.
    show() {
      const isOwn = this.model.isOwn;
      const texts = new Map();
      for (const place of this.places) this.showPlace(place, isOwn, texts);
      for (const place of this.passing) this.showPlace(place, isOwn, texts);
      const value = (v) => this.model.value(v);
      for (const each of this.facts) {
        const fact = truth(each.fact, value, isOwn);
        setHidden(each.element, isOwn ? each.wasHidden : fact !== !each.isNot);
      }
      for (const { element, pair, original } of this.ways) {
        setText(element, isOwn ? original : way(value(pair[0]), value(pair[1])));
      }
      for (const note of this.notes) note.show(this.model);
    }

    // Writes a value; its own is as the page had it, proved to the last digit.
    showPlace(place, isOwn, texts) {
      const { model } = this;
      const slot = model.data.values[place.v];
      if (this.hidden.has(slot)) return place.show("?");
      const [x, own] = [model.slots[slot], model.ownSlots[slot]];
      if (place.original.length && (isOwn || Object.is(x, own))) return place.restore();
      const key = place.v * 64 + place.digits;
      if (!texts.has(key)) texts.set(key, place.text(x));
      place.show(texts.get(key));
    }

    // Makes what waits for heavy rounds faint.
    setWaiting(isWaiting) {
      for (const place of [...this.places, ...this.passing]) {
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

  // Which way a value went.
  function way(x, y) {
    if (Number.isNaN(x) || Number.isNaN(y)) return "?";
    if (isNear(x, y, 8)) return "=";
    return x < y ? "▼" : "▲";
  }

  // The notes on boxes that speak of the page's own numbers, made when first needed.
  function ownNotes({ claims, givens }) {
    const all = givens.map((_, index) => index);
    const boxes = [...document.querySelectorAll("[data-claim], [data-own]")].map((box) => {
      const about = claims[box.dataset.claim] ?? [];
      return { box, about: about.length ? about : all, note: null };
    });
    return boxes.map((each) => ({
      show({ settings, own }) {
        const isChanged = each.about.some((index) => !Object.is(settings[index], own[index]));
        if (isChanged && !each.note) {
          each.note = make("p", { class: "own" }, say("own"));
          putOnTop(each.box, each.note);
        }
        if (each.note) setHidden(each.note, !isChanged);
      },
    }));
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
      Object.assign(this, { model, view, longest: 0, isAsked: false, timer: 0, work: null });
      this.onFrame = [];
      this.onStill = [];
    }

    // Something has changed: the next frame shows it.
    ask() {
      clearTimeout(this.timer);
      this.work = null;
      this.timer = setTimeout(() => this.still(), 150);
      if (this.isAsked) return;
      this.isAsked = true;
      requestAnimationFrame(() => this.timed(() => this.draw()));
    }

    // Draws a frame.
    draw() {
      this.isAsked = false;
      this.model.compute();
      if (this.model.heavy.length) this.view.setWaiting(true);
      this.view.show();
      this.onFrame.forEach((act) => act());
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

    // Runs heavy rounds for at most six milliseconds, then leaves the page to the reader.
    goOn(work) {
      if (work !== this.work) return;
      const isDone = this.timed(() => {
        const end = performance.now() + 5;
        let step;
        do step = work.next(); while (!step.done && performance.now() < end);
        return step.done;
      });
      if (!isDone) return void setTimeout(() => this.goOn(work), 0);
      this.view.setWaiting(false);
      this.timed(() => this.view.show());
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

  // MARK: Givens

  const GROUPS = ["input", "weight", "bias", "target", "rate", "count"];

  // A number as it stands in a field or an address, read back as the same.
  function exactText(x) {
    return String(x).replace("-", MINUS);
  }

  // The slider and the exact field of one given.
  class Given {
    constructor(given, index, change) {
      const id = `given-${index}`;
      Object.assign(this, { given, own: given.v });
      this.range = make("input", {
        type: "range", min: given.low, max: given.high, step: given.step, "aria-label": given.text,
      });
      this.field = make("input", {
        id, inputmode: "decimal", autocomplete: "off", spellcheck: "false", size: 8,
        "aria-label": plain("exactly", { name: given.text }),
      });
      this.error = make("p", { class: "error", id: `${id}-error`, "aria-live": "polite" });
      this.row = make("div", { class: "given" },
        make("label", { for: id }, formula(given.name)), this.range, this.field, this.error);
      this.range.addEventListener("input", () => change(index, this.range.valueAsNumber, this.range));
      this.field.addEventListener("input", () => this.read(index, change, false));
      this.field.addEventListener("change", () => this.read(index, change, true));
    }

    // Reads the field. What may yet become a number is let alone until the reader is done.
    read(index, change, isDone) {
      const text = this.field.value;
      const problem = this.problem(text);
      const mayGrow = /^[-+\d.,/×x*·^eE()\s\u2212\u207b⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(text);
      if (problem === null) change(index, typedNumber(text).value, this.field);
      this.complain(problem !== null && (isDone || !mayGrow) ? problem : null);
    }

    // What is wrong with a typed text, as a key of the words; null if nothing is.
    problem(text) {
      const number = typedNumber(text);
      if (!number) return "noNumber";
      const isCount = this.given.role === "count";
      return isCount && !(Number.isInteger(number.value) && number.value >= 0) ? "noCount" : null;
    }

    // Says politely that the last good value stays, or takes that back.
    complain(problem) {
      if (problem === null) {
        this.field.removeAttribute("aria-invalid");
        this.field.removeAttribute("aria-describedby");
        setText(this.error, "");
      } else {
        this.field.setAttribute("aria-invalid", "true");
        this.field.setAttribute("aria-describedby", this.error.id);
        setText(this.error, plain(problem, { value: this.good }));
      }
    }

    // Shows a value everywhere but where the reader is writing it.
    show(x, source) {
      this.good = Object.is(x, this.own) ? this.given.value.replace("-", MINUS) : exactText(x);
      if (source !== this.field) {
        this.field.value = this.good;
        this.complain(null);
      }
      if (source !== this.range) {
        if (x < Number(this.range.min)) this.range.min = x;
        if (x > Number(this.range.max)) this.range.max = x;
        this.range.value = x;
      }
      this.range.setAttribute("aria-valuetext", this.good);
      this.row.classList.toggle("changed", !Object.is(x, this.own));
    }
  }

  // The givens by kind, with the way back and the link that keeps them.
  function makeGivens(book) {
    const { model } = book;
    const change = (index, x, source) => book.set(index, x, source);
    const givens = model.data.givens.map((given, index) => new Given(given, index, change));
    const isOpen = givens.length <= 24;
    const groups = GROUPS.map((role) => {
      const rows = givens.filter(({ given }) => given.role === role).map(({ row }) => row);
      return rows.length ? make("details", { open: isOpen || role === "input" }, make("summary", {},
        say(role)), make("div", { class: "givens" }, ...rows)) : null;
    });
    const note = make("p", { role: "status", class: "status" });
    const link = make("a", { class: "button", href: "#" }, say("link"));
    link.addEventListener("click", () => setText(note, plain("linked")));
    const reset = button("reset", () => { book.setAll(model.own); setText(note, plain("wasReset")); });
    const section = make("section", { class: "part" }, make("h3", {}, say("givens")),
      make("p", {}, say("givensHint")), ...groups, make("div", { class: "buttons" }, reset, link), note);
    const show = (source) => {
      givens.forEach((given, index) => {
        if (!source || given.range === source || given.field === source) {
          given.show(model.settings[index], source);
        }
      });
      link.href = addressOf(model);
      setOff(reset, model.isOwn);
    };
    return { section, show, note };
  }

  // MARK: The address

  // The part of an address that keeps the numbers which are not the page's own.
  function addressOf({ data, settings, own }) {
    const changed = data.givens.map((given, index) => Object.is(settings[index], own[index]) ? null
      : `${encodeURIComponent(given.plain)}=${encodeURIComponent(String(settings[index]))}`);
    return "#" + (changed.filter((part) => part !== null).join("&") || "explore");
  }

  // The numbers that an address asks for, and the parts of it that make no sense.
  function readAddress(hash, { data, own }) {
    const settings = own.slice();
    const strange = [];
    for (const part of hash.slice(1).split("&").filter((part) => part)) {
      const [name, text] = part.split("=").map(decoded);
      const index = data.givens.findIndex((given) => given.plain === name);
      const number = typedNumber(text ?? "");
      const isWhole = index >= 0 && number
        && (data.givens[index].role !== "count" || (Number.isInteger(number.value) && number.value >= 0));
      if (isWhole) settings[index] = number.value;
      else strange.push(decoded(part));
    }
    return { settings, strange };
  }

  // What an escaped text says; what is badly escaped is left as it is.
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // MARK: Steps

  // The way forward and back, one quantity at a time; with a question first, if the reader likes.
  class Steps {
    constructor(book) {
      const { model } = book;
      Object.assign(this, { book, model, steps: model.data.steps, at: -1, timer: 0 });
      this.slotOf = this.steps.map((step) => model.data.values[step.v]);
      this.found = new Set();
      this.pictured = [...document.querySelectorAll("#explore .live [data-v]")].map((element) => ({
        element, first: this.slotOf.indexOf(model.data.values[Number(element.dataset.v)]),
      }));
      this.makeParts();
    }

    // The elements of the panel's part.
    makeParts() {
      this.first = button("first", () => this.go(0));
      this.back = button("back", () => this.go(this.at - 1));
      this.next = button("next", () => this.goOn());
      this.last = button("last", () => this.go(this.steps.length - 1));
      this.playing = button("play", () => this.play());
      this.first.title = plain("keys");
      this.status = make("p", { role: "status", class: "status" }, say("stepsHint"));
      this.predict = make("input", { type: "checkbox" });
      this.predict.addEventListener("change", () => this.arrange());
      this.equation = make("div", { class: "copy" });
      this.question = new PredictForm(this);
      this.table = make("div");
      this.there = button("showInText", () => this.equationInText()?.scrollIntoView({ block: "center" }));
      this.section = make("section", { class: "part steps", tabindex: 0, "aria-label": plain("steps") },
        make("h3", {}, say("steps")),
        make("div", { class: "buttons" }, this.first, this.back, this.next, this.last, this.playing),
        make("label", { class: "check" }, this.predict, make("span", {}, say("predict"))),
        this.status, this.equation, this.question.form, this.table, this.there);
      this.arrange();
    }

    // Whether the step has been taken with the reader's answer still to come.
    get isOpen() {
      return this.predict.checked && this.at >= 0 && !this.isKnown(this.slotOf[this.at]);
    }

    // Whether a value was found, or is that of an earlier step: two names may have one value.
    isKnown(slot) {
      return this.found.has(slot) || this.slotOf.indexOf(slot) < this.at;
    }

    // Goes to a step, if there is one.
    go(step) {
      this.pause();
      this.moveTo(step);
    }

    // Goes on by one; where a question is open, that is answered first.
    goOn() {
      if (this.isOpen) return this.question.remind();
      this.go(this.at + 1);
    }

    // Takes a step and shows it.
    moveTo(step) {
      if (step < 0 || step >= this.steps.length || step === this.at) return;
      this.at = step;
      this.question.clear();
      this.arrange();
    }

    // One step every while, until the end or the next touch.
    play() {
      if (this.timer) return this.pause();
      if (this.at === this.steps.length - 1) this.at = -1;
      const tick = () => {
        this.moveTo(this.at + 1);
        if (this.at === this.steps.length - 1) this.pause();
      };
      this.timer = setInterval(tick, 1600);
      this.playing.replaceChildren(say("pause"));
      tick();
    }

    // Stops playing.
    pause() {
      clearInterval(this.timer);
      this.timer = 0;
      this.playing.replaceChildren(say("play"));
    }

    // What the arrow keys do.
    key(event) {
      const acts = {
        ArrowRight: () => this.goOn(), ArrowLeft: () => this.go(this.at - 1), Home: () => this.go(0),
        End: () => this.go(this.steps.length - 1),
      };
      const isTaken = event.target.closest("input, select, summary") && event.target !== this.predict;
      if (isTaken || event.altKey || event.ctrlKey || event.metaKey || !acts[event.key]) return;
      event.preventDefault();
      acts[event.key]();
    }

    // Makes the page show the step: what is found, what is now, what comes later.
    arrange() {
      const step = this.steps[this.at];
      const isAtEnd = this.at === this.steps.length - 1;
      setOff(this.first, this.at === 0);
      setOff(this.back, this.at <= 0);
      setOff(this.next, isAtEnd);
      setOff(this.last, isAtEnd);
      setOff(this.playing, this.predict.checked);
      const now = this.at >= 0 ? this.slotOf.indexOf(this.slotOf[this.at]) : NaN;
      for (const { element, first } of this.pictured) {
        element.classList.toggle("now", first === now);
        element.classList.toggle("later", this.at >= 0 && first > this.at);
      }
      this.hide();
      this.markEquation(step);
      this.table.replaceChildren(...(step?.parts?.length ? [this.passes(step)] : []));
      this.there.hidden = !this.equationInText();
      this.question.arrange(this.isOpen ? step : null);
      this.book.view.passing = [...this.section.querySelectorAll(".copy [data-v], .passes [data-v]")]
        .map((element) => new Place(element));
      // Copies have no text of their own to go back to.
      this.book.view.passing.forEach((place) => { place.original = []; });
      this.book.view.show();
      this.announce();
      boxWide(this.section);
    }

    // Hides what is to be predicted, everywhere: this step's value and what makes it up, and all that comes later.
    hide() {
      const { hidden } = this.book.view;
      hidden.clear();
      if (!this.predict.checked) return;
      const values = this.model.data.values;
      const parts = this.isOpen ? this.steps[this.at].parts ?? [] : [];
      const rest = this.isOpen ? this.slotOf.slice(this.at) : this.slotOf.slice(this.at + 1);
      for (const slot of [...rest, ...parts.map(({ passed }) => values[passed])]) {
        if (!this.isKnown(slot)) hidden.add(slot);
      }
      this.model.data.givens.forEach(({ slot }) => hidden.delete(slot));
    }

    // The equation of the step where it stands in the text; a paragraph rather than a row of a table.
    equationInText() {
      const step = this.steps[this.at];
      if (!step) return null;
      const all = [...document.querySelectorAll(`main [data-q="${step.v}"]`)]
        .filter((element) => !element.closest("#explore"));
      return all.find((element) => element.localName !== "tr") ?? all[0] ?? null;
    }

    // Marks the step's equation in the text, and copies it to the panel.
    markEquation(step) {
      document.querySelectorAll("[data-q].now").forEach((element) => element.classList.remove("now"));
      this.equation.replaceChildren();
      if (!step) return;
      document.querySelectorAll(`[data-q="${step.v}"]`).forEach((element) => element.classList.add("now"));
      const found = this.equationInText();
      if (found) this.equation.append(copyOfEquation(found));
      else this.equation.append(make("p", { class: "equation" }, this.equal(step.name, step.v)));
    }

    // name = value, alive.
    equal(name, v) {
      return formula(`${name}<mo>=</mo><mrow data-v="${v}"></mrow>`);
    }

    // What arrives at each user, the slope there, and what is passed on.
    passes(step) {
      const head = (key) => make("th", { scope: "col" }, say(key));
      const rows = step.parts.map((part) => make("tr", {},
        make("th", { scope: "row" }, formula(part.user)),
        make("td", {}, this.equal(part.arrivesName, part.arrives)),
        make("td", {}, this.equal(part.localName, part.local)),
        make("td", { class: "number" }, formula(`<mrow data-v="${part.passed}"></mrow>`))));
      const sum = make("tr", {}, make("th", { scope: "row", colspan: 3 }, say("sum"), " ", formula(step.name)),
        make("td", { class: "number" }, formula(`<mrow data-v="${step.v}"></mrow>`)));
      return make("div", { class: "table passes" }, make("table", {},
        make("caption", {}, say("passes")),
        make("thead", {}, make("tr", {}, head("user"), head("arrives"), head("local"), head("passed"))),
        make("tbody", {}, ...rows), make("tfoot", {}, sum)));
    }

    // Says in words where the reader is. The number is written once, not sixty times a second.
    announce() {
      const step = this.steps[this.at];
      if (!step) return;
      const value = this.isOpen ? "?" : numberText(this.model.value(step.v));
      const told = `${this.at} ${value}`;
      if (this.told === told) return;
      this.told = told;
      this.status.replaceChildren(say("atStep", {
        way: plain(step.way), n: String(this.at + 1), count: String(this.steps.length),
        equation: formula(`${step.name}<mo>=</mo><mtext>${value}</mtext>`),
      }));
    }

    // The reader has found the step's value, or had it shown.
    reveal() {
      this.found.add(this.slotOf[this.at]);
      this.arrange();
    }
  }

  // A copy of an equation, with no anchors in it; a row of a table becomes one equation.
  function copyOfEquation(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll("[id]").forEach((inner) => inner.removeAttribute("id"));
    copy.querySelectorAll(".own").forEach((inner) => inner.remove());
    copy.querySelectorAll("[tabindex]").forEach((inner) => inner.removeAttribute("tabindex"));
    if (copy.localName !== "tr") {
      ["id", "data-q", "tabindex", "role", "aria-label"].forEach((name) => copy.removeAttribute(name));
      copy.classList.remove("now");
      return copy;
    }
    const paragraph = make("p", { class: "equation" });
    [...copy.cells].filter((cell) => cell.textContent.trim()).forEach((cell, index) => {
      paragraph.append(index ? " = " : "", ...cell.childNodes);
    });
    return paragraph;
  }

  // MARK: Predicting

  // The question before a step, and what is said of the answer.
  class PredictForm {
    constructor(steps) {
      this.steps = steps;
      this.name = make("label", { for: "prediction" });
      this.field = make("input", { id: "prediction", inputmode: "decimal", autocomplete: "off", size: 12 });
      this.check = make("button", { type: "submit" }, say("check"));
      this.give = button("showAnswer", () => this.showAnswer());
      this.reply = make("p", { role: "status", class: "reply", id: "reply" });
      this.row = make("div", { class: "buttons" }, this.name, this.field, this.check, this.give);
      this.form = make("form", { class: "predict", novalidate: true }, this.row, this.reply);
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.answer();
      });
    }

    // Forgets the last answer.
    clear() {
      this.field.value = "";
      this.tell("", null);
    }

    // Asks for a step, or for none.
    arrange(step) {
      this.row.hidden = step === null;
      if (step) this.name.replaceChildren(formula(`${step.name}<mo>=</mo><mtext>?</mtext>`));
    }

    // Leads whoever wants to go on to the question.
    remind() {
      this.tell("", say("answerFirst"));
      this.field.focus();
    }

    // Says something of the answer; the kind gives it its colour.
    tell(kind, content) {
      this.reply.className = `reply ${kind}`;
      this.reply.replaceChildren(...(content ? [content] : []));
    }

    // Judges the answer.
    answer() {
      const { steps } = this;
      const { model } = steps;
      const step = steps.steps[steps.at];
      if (!step) return;
      const verdict = judgedAt(model, step.v, this.field.value);
      if (verdict.kind === "right") {
        this.showValue("right", step);
      } else if (verdict.kind === "slip") {
        this.tell("wrong", this.slips(verdict.slips));
      } else if (verdict.kind === "wrong") {
        this.tell("wrong", say(step.parts?.length ? "wrongBackward" : "wrongForward", { name: formula(step.name) }));
      } else {
        this.tell(verdict.kind === "unsure" ? "wrong" : "", say(verdict.kind));
      }
      if (verdict.kind !== "right") this.field.select();
    }

    // Names all the slips that give this answer: it doesn't tell which of them was made.
    slips(numbers) {
      const told = numbers.map((number) => this.steps.model.data.slips[number]);
      const list = make("ul", {}, ...told.map(({ name, hint }) =>
        make("li", {}, make("strong", {}, name), " ", hint)));
      return make("div", {}, say(told.length === 1 ? "oneSlip" : "someSlips"), list);
    }

    // Gives the value away.
    showAnswer() {
      const step = this.steps.steps[this.steps.at];
      if (step) this.showValue("shown", step);
    }

    // The value is known now; the next step is one key away.
    showValue(kind, step) {
      this.steps.reveal();
      const value = formula(`${step.name}<mo>=</mo><mrow></mrow>`);
      value.lastChild.append(...mathNumber(numberText(this.steps.model.value(step.v)), false));
      this.tell(kind === "right" ? "right" : "", say(kind, { equation: value }));
      this.steps.next.focus();
    }
  }

  // The verdict on an answer for a value of the page.
  function judgedAt(model, v, text) {
    const asked = (model.data.asked[v] ?? []).map(([slip, wrong]) => [slip, model.value(wrong)]);
    return judged(text, model.value(v), asked);
  }

  // MARK: Gradient descent

  // Steps of gradient descent, with the error's history as a curve.
  class Descent {
    constructor(book) {
      const { model } = book;
      Object.assign(this, { book, model, descent: model.data.descent, history: [], from: null });
      this.makeParts();
    }

    // The elements of the panel's part.
    makeParts() {
      const { descent } = this;
      this.rate = make("input", { id: "rate", inputmode: "decimal", autocomplete: "off", size: 6,
        value: descent.defaultRate });
      const rate = descent.rate === null
        ? make("p", {}, make("label", { for: "rate" }, say("rateField")), " ", this.rate) : null;
      const buttons = [1, 10, 100].map((count) => {
        const element = button("step", () => this.go(count));
        element.replaceChildren(say(count === 1 ? "step" : "manySteps", { n: String(count) }));
        return element;
      });
      this.undo = button("undoSteps", () => this.goBack());
      this.status = make("p", { role: "status", class: "status" });
      this.curve = make("div", { class: "curve" });
      this.section = make("section", { class: "part" }, make("h3", {}, say("descent")),
        make("p", {}, say("descentHint", { output: formula(descent.outputName) })), rate,
        make("div", { class: "buttons" }, ...buttons, this.undo), this.status, this.curve);
      this.forget();
    }

    // The learning rate, or null where the reader wrote none.
    get eta() {
      const { rate } = this.descent;
      return rate === null ? typedNumber(this.rate.value)?.value ?? null : this.model.settings[rate];
    }

    // Takes so many steps.
    go(count) {
      const eta = this.eta;
      this.rate.setAttribute("aria-invalid", eta === null);
      if (eta === null) return this.status.replaceChildren(say("noRate"));
      const { model, descent } = this;
      const settings = model.settings.slice();
      this.from ??= settings.slice();
      const slots = model.slots.slice();
      if (this.history.length === 0) this.history.push(model.value(descent.output));
      let taken = 0;
      for (; taken < count; taken += 1) {
        const gradient = model.gradient(slots);
        const next = settings.slice();
        descent.parameters.forEach((index, i) => { next[index] -= eta * gradient[i]; });
        model.write(next, slots);
        const error = model.program.run(slots)[model.data.values[descent.output]];
        if (!Number.isFinite(error) || !next.every(Number.isFinite)) break;
        settings.set(next);
        this.history.push(error);
      }
      this.book.setAll(settings, this);
      this.tell(taken < count);
    }

    // Back to where the steps began.
    goBack() {
      if (this.from) this.book.setAll(this.from);
      this.forget();
    }

    // A number that was changed by hand begins another history.
    forget() {
      this.history = [];
      this.from = null;
      this.curve.replaceChildren();
      this.status.replaceChildren();
      setOff(this.undo, true);
    }

    // Says and draws where the steps have led.
    tell(isLost) {
      const [n, first, last] = [this.history.length - 1, this.history[0], this.history.at(-1)];
      const parts = () => ({ n: String(n), first: numberText(first), last: numberText(last) });
      this.status.replaceChildren(say("descended", parts()), isLost ? say("diverged") : "");
      setOff(this.undo, n === 0);
      if (n > 0) this.curve.replaceChildren(curve(this.history, plain("descended", parts())));
    }
  }

  // The history of an error as a curve; on a logarithmic scale where it spans more than two decades.
  function curve(history, description) {
    const [low, high] = [Math.min(...history), Math.max(...history)];
    const isLogarithmic = low > 0 && high / low > 100;
    const scale = isLogarithmic ? Math.log10 : (y) => y;
    const [bottom, top] = [scale(low), scale(high)];
    const x = (n) => 70 + (n / (history.length - 1)) * 235;
    const y = (error) => (top === bottom ? 65 : 110 - ((scale(error) - bottom) / (top - bottom)) * 95);
    // A screen has no more dots than this to tell steps apart.
    const every = Math.ceil(history.length / 400);
    const points = history.map((error, n) => `${x(n).toFixed(1)},${y(error).toFixed(1)}`)
      .filter((_, n) => n % every === 0 || n === history.length - 1);
    const text = (words, at, anchor) =>
      drawn("text", { ...at, "text-anchor": anchor, class: "tick" }, words);
    return drawn("svg", { viewBox: "0 0 320 140", role: "img", "aria-label": description },
      drawn("path", { d: "M70 10V112H310", class: "axes" }),
      drawn("polyline", { points: points.join(" "), class: "descent" }),
      text(numberText(high, 3, 3), { x: 64, y: 20 }, "end"),
      low === high ? "" : text(numberText(low, 3, 3), { x: 64, y: 114 }, "end"),
      text("0", { x: 70, y: 130 }, "middle"),
      text(String(history.length - 1), { x: 305, y: 130 }, "end"),
      isLogarithmic ? text(plain("logScale"), { x: 305, y: 20 }, "end") : "");
  }

  // An element of a picture.
  function drawn(tag, attributes, ...content) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  }

  // MARK: Boxes that scroll

  // Lets the keyboard scroll what is wider than its box, and puts a box around formulas that are wider than the page.
  function boxWide(root) {
    const formulas = root.querySelectorAll("p math, li math, td math, h2 math, h3 math");
    const wide = [...formulas].filter((math) => {
      const room = math.closest("p, li, td, h2, h3").clientWidth;
      const isBoxed = math.closest(".table, .wide, .equation");
      return !isBoxed && room > 0 && math.getBoundingClientRect().width > room + 1;
    });
    for (const math of wide) {
      const box = make("span", { class: "wide" });
      math.replaceWith(box);
      box.append(math);
    }
    for (const box of root.querySelectorAll(".table, .equation, .wide, .live, pre")) {
      const isWide = box.scrollWidth > box.clientWidth + 1;
      if (isWide === box.hasAttribute("tabindex")) continue;
      const attributes = { tabindex: "0", role: "group", "aria-label": plain("scrolls") };
      for (const [name, value] of Object.entries(attributes)) {
        if (isWide) box.setAttribute(name, value);
        else box.removeAttribute(name);
      }
    }
  }

  // MARK: A page with numbers

  // The page, its numbers and the panel that moves them.
  class Book {
    constructor(data) {
      this.model = new Model(data);
      this.view = new View(this.model);
      this.frames = new Frames(this.model, this.view);
      this.givens = makeGivens(this);
      this.steps = data.steps?.length ? new Steps(this) : null;
      this.descent = data.descent ? new Descent(this) : null;
      this.frames.onFrame.push(() => this.givens.show(this.source));
      this.frames.onStill.push(() => {
        this.steps?.announce();
        boxWide(document.body);
      });
      this.putPanel();
      addEventListener("hashchange", () => this.readHash());
      this.readHash();
      if (this.model.heavy.length) this.frames.ask();
    }

    // Puts the controls into the panel and shows it.
    putPanel() {
      const panel = document.getElementById("explore");
      if (!panel) return;
      for (const part of [this.steps, this.givens, this.descent]) if (part) panel.append(part.section);
      panel.addEventListener("keydown", (event) => this.steps?.key(event));
      const picture = panel.querySelector(".live svg");
      // Letters that have shrunk to nothing help nobody: a wide picture scrolls instead.
      if (picture) picture.style.minWidth = `${0.7 * Number(picture.getAttribute("width") ?? 0)}px`;
      panel.hidden = false;
      document.documentElement.classList.add("explored");
      this.givens.show();
    }

    // Takes the numbers of the address, and says what in it makes no sense.
    readHash() {
      if (!location.hash.includes("=")) return;
      const { settings, strange } = readAddress(location.hash, this.model);
      this.setAll(settings);
      setText(this.givens.note, strange.length ? plain("strange", { parts: strange.join(", ") }) : "");
    }

    // Sets one given; the source is the control that has it already.
    set(index, x, source = null) {
      if (Object.is(this.model.settings[index], x)) return;
      this.model.settings[index] = x;
      this.source = this.frames.isAsked && this.source !== source ? null : source;
      if (index !== this.model.data.descent?.rate) this.descent?.forget();
      this.frames.ask();
    }

    // Sets all givens.
    setAll(settings, source = null) {
      this.model.settings.set(settings);
      this.source = null;
      if (source !== this.descent) this.descent?.forget();
      this.frames.ask();
    }
  }

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
      const isRight = place.element.dataset.t === undefined
        ? text === place.text(x) : typedNumber(text)?.value === x;
      return isRight ? [] : [[place.v, text, place.text(x)]];
    });
  }

  // MARK: Start

  // Brings the page to life.
  function start() {
    const json = document.getElementById("data");
    const data = json ? JSON.parse(json.textContent) : {};
    words = data.words ?? {};
    if (data.program) window.Book = interfaceOf(new Book({
      late: [], facts: [], claims: {}, slips: [], asked: {}, steps: [], descent: null, ...data,
      givens: data.givens.map((given) => ({ ...given, v: constant(String(given.value)) })),
    }));
    const [field, list] = [document.getElementById("q"), document.getElementById("results")];
    if (field && list) startSearch(field, list);
    boxWide(document.body);
    addEventListener("resize", () => boxWide(document.body));
    document.addEventListener("toggle", (event) => boxWide(event.target), true);
  }

  start();
})();
