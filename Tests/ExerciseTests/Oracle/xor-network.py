"""The numbers that XORNetworkTests expects, worked out over plain floats.

The derivatives are carried forward, a parameter at a time: none of them is handed down from the error.
"""
from math import exp


def sigmoid(x):
    return 1 / (1 + exp(-x))


def answer(hidden, output, x):
    """The output y, and the derivative of y by every parameter, in the network's shape."""
    z = [sigmoid(row[0] + sum(w * v for w, v in zip(row[1:], x))) for row in hidden]
    y = sigmoid(output[0] + sum(w * v for w, v in zip(output[1:], z)))
    slope = exp(-sum(w * v for w, v in zip(output, [1.0] + z)))
    slope = slope / (1 + slope) ** 2
    by_hidden = []
    for i, row in enumerate(hidden):
        e = exp(-row[0] - sum(w * v for w, v in zip(row[1:], x)))
        by_hidden.append([slope * output[i + 1] * e / (1 + e) ** 2 * v for v in [1.0] + x])
    return y, by_hidden, [slope * v for v in [1.0] + z]


def error(hidden, output, samples):
    return sum(0.5 * (answer(hidden, output, x)[0] - t) ** 2 for x, t in samples)


def epoch(hidden, output, samples, rate):
    new_hidden, new_output = [list(row) for row in hidden], list(output)
    for x, t in samples:
        y, by_hidden, by_output = answer(hidden, output, x)
        for i, row in enumerate(by_hidden):
            for j, slope in enumerate(row):
                new_hidden[i][j] -= rate * (y - t) * slope
        for i, slope in enumerate(by_output):
            new_output[i] -= rate * (y - t) * slope
    return new_hidden, new_output


def train(hidden, output, samples, rate, epochs):
    for _ in range(epochs):
        hidden, output = epoch(hidden, output, samples, rate)
    return hidden, output


def gradient(hidden, output, x, t):
    y, by_hidden, by_output = answer(hidden, output, x)
    return [[(y - t) * s for s in row] for row in by_hidden], [(y - t) * s for s in by_output]


chapter = [[0.5, 1.0, 0.5], [-1.0, -0.5, -1.0]], [0.0, -0.5, 1.0]
table = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
print("chapter's answers", [answer(*chapter, x)[0] for x, _ in table])
print("chapter's error", error(*chapter, table))
print("chapter's gradient", gradient(*chapter, *table[3]))
print("chapter's epoch", epoch(*chapter, table, 2.0))
print("chapter's table", [answer(*train(*chapter, table, 2.0, 500), x)[0] for x, _ in table])

other = [[0.2, -0.4, 0.9, 0.5], [-0.6, 0.3, 0.1, -0.8]], [0.35, -1.1, 0.7]
samples = [([0.5, -1.0, 2.0], 0.9), ([1.5, 0.25, -0.5], 0.2), ([-0.75, 0.4, 1.0], 0.6)]
print("other's answer", answer(*other, samples[0][0])[0])
print("other's error", error(*other, samples))
print("other's gradient", gradient(*other, *samples[0]))
print("other's epoch", epoch(*other, samples, 0.5))
print("other's three epochs", train(*other, samples, 0.5, 3))
print("other's step", epoch(*other, samples[:1], 0.8))
