"use strict";

// What a lab trains: parameters, by the equations that the text shows.

// Doubles from text, eight bytes each with the lowest first.
function decodedNumbers(text) {
  return new Float64Array(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)).buffer);
}

// The samples one after another, inputs and then the target; inputs that are random numbers are drawn again.
function samplesOf({ samples, drawn, seed, slots }) {
  const given = decodedNumbers(samples);
  if (!drawn) return given;
  const random = randomNumbers(seed);
  const [low, high] = drawn;
  const draw = () => low + (high - low) * random();
  return Float64Array.from([...given].flatMap((target) => [...slots.slice(1).map(draw), target]));
}

// MARK: Training

// The parameters, with the loss and the gradient that belong to them.
class Training {
  constructor(lab) {
    this.lab = lab;
    this.program = new Program(lab.program);
    this.values = this.program.values();
    this.slopes = this.program.values();
    this.samples = samplesOf(lab);
    this.width = lab.slots.length;
    this.count = this.samples.length / this.width;
    this.bounds = lab.bounds.flatMap(([count, bound]) => Array(count).fill(bound));
    this.gradient = new Float64Array(this.bounds.length);
    // A pause after so many samples is soon enough.
    this.breath = Math.max(1, Math.floor(20000 / this.values.length));
    // Counts the parameters that there have been.
    this.version = 0;
    this.restart(lab.seed);
  }

  // Begins anew; the parameters are drawn as the terminal draws them.
  restart(seed) {
    const random = randomNumbers(seed);
    this.seed = seed;
    this.begin(seed === this.lab.seed ? decodedNumbers(this.lab.start)
      : Float64Array.from(this.bounds, (bound) => -bound + 2 * bound * random()));
  }

  // Begins with some parameters.
  begin(parameters) {
    Object.assign(this, { parameters, epoch: 0, epochs: [], losses: [], spacing: 1 });
    finished(this.measure());
    this.first = this.loss;
    this.record();
  }

  // The loss and its gradient, sample by sample.
  *measure() {
    const { lab, values, slopes, samples, width, gradient, count } = this;
    this.version += 1;
    this.write(values);
    gradient.fill(0);
    let loss = 0;
    for (let n = 0; n < count; n += 1) {
      for (let i = 0; i < width; i += 1) values[lab.slots[i]] = samples[n * width + i];
      this.program.run(values);
      loss += values[lab.loss];
      this.program.adjoints(values, lab.loss, slopes);
      for (let i = 0; i < gradient.length; i += 1) gradient[i] += slopes[lab.parameters[i]];
      if ((n + 1) % this.breath === 0) yield;
    }
    const share = lab.isMean ? count : 1;
    for (let i = 0; i < gradient.length; i += 1) gradient[i] /= share;
    this.loss = loss / share;
  }

  // One update; the loss is then that of the new parameters.
  *step(rate) {
    for (let i = 0; i < this.gradient.length; i += 1) this.parameters[i] -= rate * this.gradient[i];
    this.epoch += 1;
    yield* this.measure();
    this.record();
  }

  // Keeps the loss for the curve; of a long run not every one, since a screen has no room for them.
  record() {
    if (this.epoch % this.spacing) return;
    this.epochs.push(this.epoch);
    this.losses.push(this.loss);
    if (this.epochs.length < 600) return;
    this.spacing *= 5;
    const isKept = (_, index) => this.epochs[index] % this.spacing === 0;
    this.losses = this.losses.filter(isKept);
    this.epochs = this.epochs.filter(isKept);
  }

  // Whether what was known is lost.
  get isLost() {
    return !(this.loss <= this.lab.divergence * this.first || this.first === 0);
  }

  // Writes the parameters where a program looks for them.
  write(values) {
    this.lab.parameters.forEach((slot, index) => { values[slot] = this.parameters[index]; });
    return values;
  }

  // All values for some inputs, in a place of their own.
  at(values, ...inputs) {
    inputs.forEach((x, index) => { values[this.lab.slots[index]] = x; });
    return this.program.run(values);
  }

  // The slots' values for every sample.
  all(slots) {
    const values = this.write(this.program.values());
    return Array.from({ length: this.count }, (_, n) => {
      const sample = this.samples.subarray(n * this.width, (n + 1) * this.width);
      this.at(values, ...sample);
      return slots.map((slot) => values[slot]);
    });
  }
}
