"use strict";

// The panel of a page with numbers: sliders and fields, steps forward and back, answers, gradient descent.

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
      if (!this.field.hasAttribute("aria-invalid")) return;
      this.field.removeAttribute("aria-invalid");
      this.field.removeAttribute("aria-describedby");
      setText(this.error, "");
    } else {
      this.field.setAttribute("aria-invalid", "true");
      this.field.setAttribute("aria-describedby", this.error.id);
      setText(this.error, plain(problem, { value: this.good }));
    }
  }

  // Shows a value everywhere but where the reader is writing it, and touches nothing in vain.
  show(x, source) {
    this.good = Object.is(x, this.own) ? this.given.value.replace("-", MINUS) : exactText(x);
    if (source !== this.field) {
      if (this.field.value !== this.good) this.field.value = this.good;
      this.complain(null);
    }
    if (source !== this.range && this.range.valueAsNumber !== x) {
      if (x < Number(this.range.min)) this.range.min = x;
      if (x > Number(this.range.max)) this.range.max = x;
      this.range.value = x;
    }
    setAttribute(this.range, "aria-valuetext", this.good);
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
    // The output's derivative by itself is 1, and no step; it is there once the way back has begun.
    this.wayBack = this.steps.findIndex(({ way }) => way === "backward");
    this.begun = [...document.querySelectorAll("#explore .live .gradient")].filter((element) =>
      element.textContent === "▼ 1" && element.dataset.v === undefined);
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
    this.section = make("section", { class: "part steps", tabindex: -1, "aria-label": plain("steps") },
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
    for (const element of this.begun) element.classList.toggle("later", this.at >= 0 && this.at < this.wayBack);
    this.showPicture();
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
    arrangeWidths(this.section);
  }

  // Moves a picture that is wider than its box to what is now; the page itself stays where the reader is.
  showPicture() {
    const now = document.querySelector("#explore .live .now");
    const box = now?.closest(".live");
    if (!box) return;
    const [inner, outer] = [now.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right) box.scrollLeft += inner.left - outer.left - 120;
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - 80;
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
    return formula(`${name && `${name}<mo>=</mo>`}<mrow data-v="${v}"></mrow>`);
  }

  // What arrives at each user, the slope there, and what is passed on.
  passes(step) {
    const head = (key) => make("th", { scope: "col" }, say(key));
    const rows = step.parts.map((part) => make("tr", {},
      make("th", { scope: "row", "aria-label": formula(part.user).textContent }, formula(part.user)),
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
    if (step) {
      this.name.replaceChildren(say("ask", { equation: formula(`${step.name}<mo>=</mo><mtext>?</mtext>`) }));
    }
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
      make("li", {}, make("strong", {}, name), ": ", hint)));
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

// The history of an error as a curve up to its last step; on a logarithmic scale where it spans more than a factor.
function curve(history, description, last = history.length - 1, factor = 100) {
  const [low, high] = [Math.min(...history), Math.max(...history)];
  const isLogarithmic = low > 0 && high / low > factor;
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
    text(String(last), { x: 305, y: 130 }, "end"),
    isLogarithmic ? text(plain("logScale"), { x: 187, y: 130 }, "middle") : "");
}

// An element of a picture.
function drawn(tag, attributes, ...content) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

// MARK: A page with numbers

// Lets a picture fit its box; where its letters would shrink to nothing, it stays large and the box scrolls.
function fitPicture(picture) {
  const width = Number(picture.getAttribute("width") ?? 0);
  const isNarrow = picture.parentElement.clientWidth < 0.6 * width;
  picture.style.minWidth = isNarrow ? `${0.8 * width}px` : "";
}

// The page, its numbers and the panel that moves them.
class Page {
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
      arrangeWidths(document.body);
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
    panel.hidden = false;
    document.documentElement.classList.add("explored");
    const picture = panel.querySelector(".live svg");
    if (picture) {
      fitPicture(picture);
      addEventListener("resize", () => fitPicture(picture));
    }
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
    setText(this.givens.note, "");
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
