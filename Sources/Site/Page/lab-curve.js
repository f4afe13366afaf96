"use strict";

// A lab that learns a function of one number: both as lines, and how far they are apart.

// The network's answers beside the function that it is to learn.
class CurveView {
  constructor(training) {
    this.training = training;
    this.curve = training.lab.curve;
    const { curve } = this;
    this.function = new Program(curve.program);
    this.places = Array.from({ length: 161 }, (_, n) => curve.x[0] + ((curve.x[1] - curve.x[0]) * n) / 160);
    this.line = this.places.map((x) => [x, this.truth(x)]);
    const heights = [...this.line.map(([, y]) => y), ...training.samples.filter((_, n) => n % 2)];
    this.plot = new Plot(curve, curve.x, [Math.floor(Math.min(...heights)), Math.ceil(Math.max(...heights))]);
    this.legend = curve.series.map((name, n) => make("span", {},
      make("b", { style: `color:var(--${["faint", "value", "gradient"][n]})` }, "•—╌"[n]), name));
  }

  // The function.
  truth(x) {
    const values = this.function.values();
    values[0] = x;
    return this.function.run(values)[this.curve.slot];
  }

  // The network's answer.
  answer(values, x) {
    return this.training.at(values, x)[this.training.lab.output];
  }

  // Draws the samples and both lines, which takes no time to speak of: the picture is always complete.
  draw() {
    const { plot, training } = this;
    const values = training.write(training.program.values());
    plot.begin();
    plot.ink.fillStyle = plot.colour("faint");
    for (let n = 0; n < training.samples.length; n += 2) {
      plot.ink.fillRect(plot.across(training.samples[n]) - 3, plot.down(training.samples[n + 1]) - 3, 6, 6);
    }
    plot.line(this.line, "value", []);
    plot.line(this.places.map((x) => [x, this.answer(values, x)]), "gradient", [16, 10]);
    return true;
  }

  // The picture in words: the answers at the ends of the data and between them.
  get text() {
    const values = this.training.write(this.training.program.values());
    const [low, high] = this.curve.inside[0];
    const told = [low, (low + high) / 2, high].map((x) =>
      `x = ${numberText(x)}: ${numberText(this.answer(values, x), 4)}`.replaceAll(" ", "\u00a0"));
    return `${this.curve.series[2]}: ${told.join(", ")}`;
  }

  // The mean distance to the function in some ranges.
  *distance(ranges) {
    const { fineness } = this.curve;
    const values = this.training.write(this.training.program.values());
    let [sum, count] = [0, 0];
    for (const [low, high] of ranges) {
      for (let n = low * fineness; n <= high * fineness; n += 1, count += 1) {
        sum += Math.abs(this.answer(values, n / fineness) - this.truth(n / fineness));
        if (count % 100 === 0) yield;
      }
    }
    return sum / count;
  }

  // How good the network is, once it is at rest.
  *verdict(isEnd) {
    if (!isEnd) return { key: "" };
    const inside = yield* this.distance(this.curve.inside);
    const outside = yield* this.distance(this.curve.outside);
    const hidden = this.training.all(this.training.lab.hidden);
    const off = hidden[0].filter((_, unit) => hidden.every((values) => values[unit] === 0)).length;
    const [count, units] = [String(off), String(hidden[0].length)];
    return {
      key: "labFit",
      parts: { factor: decimals(inside / this.curve.noise, 1), growth: decimals(outside / inside, 1) },
      more: off ? plain("labOff", { count, units }) : "",
    };
  }
}
