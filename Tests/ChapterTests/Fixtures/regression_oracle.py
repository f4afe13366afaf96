"""Writes regression.txt: the losses of the lecture's regression program, by NumPy.

The data and the first weights are those of SplitMix64 with seed 1, in the order the chapter documents: 1000 x,
1000 noises by Marsaglia's polar method, then W1, b1, W2, b2, W3, b3, uniform in +-1/sqrt(inputs). Forward and
backward pass are written as matrix products here, with np.sign for the derivative of |y - t|.

usage: python3 regression_oracle.py > regression.txt      (NumPy)
"""
import numpy as np

MASK = 2**64 - 1


class SplitMix64:
    """Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def uniform(self, lower, upper):
        return lower + (upper - lower) * ((self.next() >> 11) * 2.0**-53)

    def normal(self):
        while True:
            u, v = self.uniform(-1, 1), self.uniform(-1, 1)
            s = u * u + v * v
            if 0 < s < 1:
                return u * np.sqrt(-2 * np.log(s) / s)


random = SplitMix64(1)
x = np.array([random.uniform(-15, 15) for _ in range(1000)])
t = 8 * x * x + 7 * x + 3 + np.array([random.normal() for _ in range(1000)])
widths = [1, 10, 6, 1]
layers = []
for inputs, outputs in zip(widths, widths[1:]):
    bound = 1 / np.sqrt(inputs)
    weights = [random.uniform(-bound, bound) for _ in range(outputs * inputs)]
    layers.append([np.array(weights).reshape(outputs, inputs), np.array([random.uniform(-bound, bound) for _ in range(outputs)])])

for epoch in range(5000):
    activations = [x[None, :]]
    for number, (W, b) in enumerate(layers):
        z = W @ activations[-1] + b[:, None]
        activations.append(np.maximum(z, 0) if number < 2 else z)
    miss = activations[-1][0] - t
    if epoch % 100 == 0:
        print(f"{epoch} {np.abs(miss).mean():.9g}")
    delta = np.sign(miss)[None, :] / len(x)
    for number in (2, 1, 0):
        W, b = layers[number]
        gradients = delta @ activations[number].T, delta.sum(axis=1)
        delta = (W.T @ delta) * (activations[number] > 0)
        W -= 0.001 * gradients[0]
        b -= 0.001 * gradients[1]
