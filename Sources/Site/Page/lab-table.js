"use strict";

// A lab that learns a few answers: their map, and what the chapter says of stuck runs.

// The answers over the plane of inputs, and what the chapter says of stuck runs.
class TableView {
  constructor(training) {
    this.training = training;
    this.table = training.lab.table;
    const { table } = this;
    this.plot = new Plot(table, table.x, table.y);
    this.cells = make("canvas", { width: table.columns, height: table.rows }).getContext("2d");
    this.pixels = this.cells.createImageData(table.columns, table.rows);
    this.row = -1;
    this.colours = table.colours.map((colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));
    const bounds = [`< ${table.levelTexts[0]}`, ...table.levelTexts.map((text) => `≥ ${text}`)];
    this.legend = bounds.map((text, band) =>
      make("span", {}, make("i", { style: `background:${table.colours[band]}` }), text));
  }

  // Draws the answers at the middle of each cell, as many rows as there is time for, and the samples. The next time
  // goes on where this one stopped. Returns whether all rows are of the parameters as they are now.
  draw(end) {
    const { training, table, plot, pixels, cells } = this;
    const values = training.write(training.program.values());
    const [across, upwards] = training.lab.slots;
    const { output } = training.lab;
    const middle = ([low, high], n, count) => low + (high - low) * ((n + 0.5) / count);
    if (this.version !== training.version) this.done = 0;
    this.version = training.version;
    for (; this.done < table.rows && performance.now() < end; this.done += 1) {
      this.row = (this.row + 1) % table.rows;
      values[upwards] = middle(table.y, table.rows - 1 - this.row, table.rows);
      let at = 4 * this.row * table.columns;
      for (let column = 0; column < table.columns; column += 1, at += 4) {
        values[across] = middle(table.x, column, table.columns);
        const answer = training.program.run(values)[output];
        let band = 0;
        while (answer >= table.levels[band]) band += 1;
        for (let i = 0; i < 3; i += 1) pixels.data[at + i] = this.colours[band][i];
        pixels.data[at + 3] = 255;
      }
    }
    plot.begin();
    cells.putImageData(pixels, 0, 0);
    const { ink } = plot;
    ink.imageSmoothingEnabled = false;
    ink.drawImage(cells.canvas, plot.margin, 0, plot.size, plot.size);
    for (const [x, y, label] of table.marks) {
      ink.beginPath();
      ink.arc(plot.across(x), plot.down(y), 24, 0, 7);
      ink.fillStyle = "#fff";
      ink.strokeStyle = "#1f2328";
      ink.fill();
      ink.stroke();
      ink.fillStyle = "#1f2328";
      ink.textAlign = "center";
      ink.fillText(label, plot.across(x), plot.down(y) + 9);
    }
    return this.done === table.rows;
  }

  // The answers, and the targets.
  get answers() {
    const { output, slots } = this.training.lab;
    return this.training.all([output, slots.at(-1)]);
  }

  // Whether an answer is right.
  isRight([answer, target]) {
    return Math.abs(answer - target) < this.table.tolerance;
  }

  // The picture in words.
  get text() {
    return this.answers.map((pair, n) =>
      `${this.table.names[n]}:\u00a0${decimals(pair[0], 3)}\u00a0${this.isRight(pair) ? "✓" : "✗"}`).join(" · ");
  }

  // What is to be said of the training; in the midst of it only if all is right, or the loss no longer falls.
  *verdict(isEnd) {
    const { table, training } = this;
    const pairs = this.answers;
    if (pairs.every((pair) => this.isRight(pair))) return { key: "labRight" };
    if (!isEnd && !training.isStill) return { key: "" };
    const distances = (answers) => answers.map((answer, n) => Math.abs(answer - pairs[n][0]));
    const squared = ([, answers]) => distances(answers).reduce((sum, d) => sum + d * d, 0);
    const pattern = table.patterns.reduce((best, each) => (squared(each) < squared(best) ? each : best));
    const distance = Math.max(...distances(pattern[1]));
    if (!(distance < table.distance)) return { key: "labWrong", more: plain("labTry") };
    const hidden = training.all(training.lab.hidden);
    const spread = (rows) => Math.max(...rows[0].map((_, unit) => {
      const values = rows.map((row) => row[unit]);
      return Math.max(...values) - Math.min(...values);
    }));
    const folded = spread(pattern[0].map((n) => hidden[n]));
    const key = table.folding * folded < spread(hidden) ? "labFolded" : "labUnfolded";
    // Bounds are rounded up.
    const bound = (x) => decimals(Math.ceil(x * 1000) / 1000, 3);
    return { key, more: plain("labTry"), parts: {
      samples: pattern[0].map((n) => table.names[n]).join(", "), answer: decimals(pattern[1][pattern[0][0]], 3),
      distance: bound(distance), spread: bound(folded),
    } };
  }
}
