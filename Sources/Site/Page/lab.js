"use strict";

// A chapter's lab: the controls, the frames in which its network is trained, and the place of its picture.

// MARK: Pictures; what is in them is in lab-table.js or lab-curve.js

// The place of a picture: axes with their ends, in the page's colours.
class Plot {
  constructor(picture, [left, right], [bottom, top]) {
    Object.assign(this, { left, bottom, size: 620, margin: 60 });
    this.canvas = make("canvas", { width: 700, height: 680, role: "img" });
    this.ink = this.canvas.getContext("2d");
    this.across = (x) => this.margin + ((x - left) / (right - left)) * this.size;
    this.down = (y) => this.size - ((y - bottom) / (top - bottom)) * this.size;
    this.ends = [[left, right], [bottom, top]].map((pair) => pair.map((end) => numberText(end, 4, 4)));
    this.axes = picture.axes;
  }

  // A colour of the page.
  colour(name) {
    return getComputedStyle(this.canvas).getPropertyValue(`--${name}`);
  }

  // Clears the picture and writes at its edges.
  begin() {
    const { ink, size, margin, canvas } = this;
    ink.clearRect(0, 0, canvas.width, canvas.height);
    ink.font = "26px system-ui, sans-serif";
    ink.fillStyle = ink.strokeStyle = this.colour("ink");
    const write = (text, x, y, align) => {
      ink.textAlign = align;
      ink.fillText(text, x, y);
    };
    [margin, margin + size / 2, margin + size].forEach((x, n) =>
      write([this.ends[0][0], this.axes[0], this.ends[0][1]][n], x, size + 40, ["left", "center", "right"][n]));
    ink.save();
    ink.rotate(-Math.PI / 2);
    [-size, -size / 2, 0].forEach((x, n) =>
      write([this.ends[1][0], this.axes[1], this.ends[1][1]][n], x, margin - 16, ["left", "center", "right"][n]));
    ink.restore();
    ink.lineWidth = 2;
    ink.strokeRect(margin, 0, size, size);
  }

  // A line through points, as far as it lies in the picture.
  line(points, colour, dashes) {
    const { ink, margin, size } = this;
    ink.save();
    ink.beginPath();
    ink.rect(margin, 0, size, size);
    ink.clip();
    ink.beginPath();
    points.forEach(([x, y]) => ink.lineTo(this.across(x), this.down(y)));
    ink.setLineDash(dashes);
    ink.lineWidth = 5;
    ink.strokeStyle = this.colour(colour);
    ink.stroke();
    ink.restore();
  }
}

// A number with some decimals.
function decimals(x, count) {
  return x.toFixed(count).replace("-", MINUS);
}

// MARK: The lab

// The controls, and the frames in which the network is trained.
class LabPanel {
  constructor(section, lab) {
    Object.assign(this, { lab, isRunning: false, ordered: 0, due: 0, work: null, isAsked: false, longest: 0,
      drawing: 5 });
    this.training = new Training(lab);
    this.view = lab.table ? new TableView(this.training) : new CurveView(this.training);
    // Who wants less motion gets two pictures a second.
    this.stillness = matchMedia("(prefers-reduced-motion: reduce)").matches ? 500 : 0;
    this.makeParts(section);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.ask());
    // Not in the page's first frame: to ask for a colour would be to wait for the style of all of it.
    requestAnimationFrame(() => this.refresh());
  }

  // The elements of the section.
  makeParts(section) {
    const { lab } = this;
    const field = (id, key, value) => {
      const input = make("input", { id, inputmode: "decimal", autocomplete: "off", size: 7, value });
      return [input, make("span", {}, make("label", { for: id }, say(key)), " ", input)];
    };
    const [rate, rateRow] = field("lab-rate", "rateField", String(lab.rate));
    const [seed, seedRow] = field("lab-seed", "labSeed", String(lab.seed));
    this.playing = button("labStart", () => (this.isRunning ? this.pause() : this.start()));
    const one = button("labOne", () => this.takeOne());
    const reset = button("labReset", () => this.restart());
    const other = button("labOther", () => {
      seed.value = String(this.training.seed + 1);
      this.restart();
    });
    seed.addEventListener("change", () => this.restart());
    this.speed = make("select", { id: "lab-speed" }, ...[50, 500, 0].map((n) =>
      make("option", { value: n || 1e9, selected: n === 500 },
        say(n ? "labPerSecond" : "labFastest", { n: String(n) }))));
    this.count = make("p", { class: "number" });
    this.answers = make("p", {});
    this.status = make("p", { role: "status", class: "status" });
    this.losses = make("div", { class: "curve" });
    Object.assign(this, { rate, seed });
    section.append(make("p", {}, say("labHint", { count: String(this.training.count) })),
      make("div", { class: "buttons" }, this.playing, one, reset, other),
      make("div", { class: "buttons" }, seedRow, rateRow,
        make("span", {}, make("label", { for: "lab-speed" }, say("labSpeed")), " ", this.speed)),
      this.count,
      make("div", { class: "pictures" },
        make("figure", {}, this.view.plot.canvas, make("p", { class: "legend" }, ...this.view.legend),
          make("figcaption", {}, (lab.table ?? lab.curve).caption)),
        this.losses),
      this.answers, this.status);
    section.hidden = false;
    document.querySelector("#explore h2")?.after(make("p", {}, make("a", { href: "#lab" }, say("lab"))));
  }

  // The learning rate, or null where the reader wrote none; the field says so.
  get eta() {
    const eta = typedNumber(this.rate.value)?.value;
    const isGood = eta > 0;
    this.rate.setAttribute("aria-invalid", !isGood);
    if (!isGood) this.tell("noRate", say("noRate"));
    return isGood ? eta : null;
  }

  // Trains from here on.
  start() {
    if (this.eta === null || this.training.isLost) return;
    Object.assign(this, { isRunning: true, due: 0, last: performance.now() });
    this.playing.replaceChildren(say("pause"));
    this.ask();
  }

  // Stops, and says what came of it.
  pause() {
    this.isRunning = false;
    this.isToldAtEnd = true;
    this.playing.replaceChildren(say("labStart"));
    this.ask();
  }

  // One epoch alone.
  takeOne() {
    if (this.eta === null || this.training.isLost) return;
    this.ordered += 1;
    this.pause();
  }

  // Begins with the start of the seed in the field.
  restart() {
    const seed = plainTyping(this.seed.value);
    const isGood = /^\d{1,15}$/.test(seed);
    this.seed.setAttribute("aria-invalid", !isGood);
    if (!isGood) return this.tell("noSeed", say("noSeed"));
    this.training.restart(Number(seed));
    this.refresh();
  }

  // Shows parameters that are new.
  refresh() {
    this.isRunning = false;
    Object.assign(this, { work: null, ordered: 0, isToldAtEnd: false, before: this.training.loss });
    this.training.isStill = false;
    this.playing.replaceChildren(say("labStart"));
    this.tell("", "");
    this.isNews = true;
    this.ask();
  }

  // What is to be done next; null if nothing is.
  next() {
    const isDue = this.isRunning && this.due >= 1;
    if (this.ordered > 0 || isDue) {
      if (this.ordered > 0) this.ordered -= 1;
      else this.due -= 1;
      return this.step();
    }
    if (!this.isToldAtEnd) return null;
    this.isToldAtEnd = false;
    return this.judge(true);
  }

  // One epoch, and what is to be said then: the loss is looked at every hundred epochs.
  *step() {
    const { training, lab } = this;
    const { eta } = this;
    if (eta === null) return this.pause();
    yield* training.step(eta);
    if (training.isLost || (this.isRunning && training.epoch % lab.epochs === 0)) return this.pause();
    if (training.epoch % 100) return;
    training.isStill = training.loss > 0.99 * this.before;
    this.before = training.loss;
    if (this.isRunning) yield* this.judge(false);
  }

  // Says what there is to say; while it trains, only when that is something else.
  *judge(isEnd) {
    const { training, view } = this;
    this.isNews ||= isEnd;
    if (training.isLost) return this.tell("labLost", say("labLost", { n: String(training.epoch) }));
    const { key, parts = {}, more = "" } = yield* view.verdict(isEnd);
    const told = key + (parts.samples ?? "");
    if (!isEnd && told === this.told) return;
    const words = `${plain(key, parts)} ${more}`;
    this.tell(told, key ? say("labAfter", { n: String(training.epoch), words }) : "");
    this.isNews = true;
  }

  // Says something.
  tell(told, content) {
    this.told = told;
    this.status.replaceChildren(content);
  }

  // Asks for a frame.
  ask() {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame((now) => this.frame(now));
  }

  // Works, then draws: eight milliseconds must be enough for both, so work leaves what drawing took lately, and
  // room for what the browser does besides.
  frame(now) {
    this.isAsked = false;
    const begin = performance.now();
    if (this.isRunning) {
      const speed = Number(this.speed.value);
      this.due = Math.min(this.due + (speed * Math.max(0, now - this.last)) / 1000, 1 + speed / 10);
      this.last = now;
    }
    const end = begin + Math.max(1, 5 - this.drawing);
    const isOpen = () => performance.now() < end;
    while (isOpen() && (this.work ??= this.next())) if (this.work.next().done) this.work = null;
    const isBusy = this.isRunning || this.work !== null || this.ordered > 0 || this.isToldAtEnd;
    // A picture that took too long is finished in the next frame.
    if (!isBusy || !(now - this.drawn < this.stillness)) this.draw(now);
    this.longest = Math.max(this.longest, performance.now() - begin);
    if (isBusy || this.isPartial) this.ask();
  }

  // Draws everything.
  draw(now) {
    const { training, view } = this;
    const begin = performance.now();
    this.drawn = now;
    this.isPartial = !view.draw(begin + 3);
    const [n, loss] = [String(training.epoch), (x) => numberText(x, 6, 6)];
    setText(this.count, plain("labAt", { n, loss: loss(training.loss) }));
    setText(this.answers, view.text);
    const last = training.epochs.at(-1);
    this.losses.replaceChildren(last === 0 ? "" : curve(training.losses, plain("labLosses", {
      n: String(last), first: loss(training.first), last: loss(training.losses.at(-1)),
    }), last, 1));
    this.drawing = Math.max(performance.now() - begin, 0.9 * this.drawing);
    // Who hears the picture instead hears it as it is when something is said of it.
    if (this.isNews) view.plot.canvas.setAttribute("aria-label", `${this.count.textContent}. ${view.text}`);
    this.isNews = false;
  }

  // What a test of the page calls: the loss and the parameters before the first step and after each.
  get interface() {
    const { training, lab } = this;
    const changed = (act) => (...settings) => {
      const result = act(...settings);
      this.refresh();
      return result;
    };
    return {
      parameters: () => [...training.parameters],
      set: changed((parameters) => training.begin(Float64Array.from(parameters))),
      restart: changed((seed) => training.restart(seed)),
      frameTime: () => this.longest,
      train: changed((epochs) => {
        const [losses, parameters] = [[training.loss], [...training.parameters]];
        for (let n = 0; n < epochs; n += 1) {
          finished(training.step(lab.rate));
          losses.push(training.loss);
          parameters.push(...training.parameters);
        }
        return { losses: encoded(losses), parameters: encoded(parameters) };
      }),
    };
  }
}

// The page's words and numbers are there by then.
addEventListener("DOMContentLoaded", () => {
  const section = document.getElementById("lab");
  const { lab } = JSON.parse(document.getElementById("data").textContent);
  if (section && lab) window.Lab = new LabPanel(section, lab).interface;
});
