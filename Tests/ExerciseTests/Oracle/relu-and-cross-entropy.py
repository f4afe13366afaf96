"""The numbers that ReLUAndCrossEntropyTests expects, worked out over plain floats.

The error is log(1 + e^s) − t·s of the output's net input s, so that its derivative needs no y; each weight is followed
by itself.
"""
from math import exp, log


def sigmoid(x):
    return exp(x) / (1 + exp(x))


def gradient(hidden, output, x, t):
    nets = [sum(w * v for w, v in zip(row, x)) for row in hidden]
    s = sum(output[j] * nets[j] for j in range(len(nets)) if nets[j] > 0)
    arriving = 1 / (1 + exp(-s)) - t
    by_hidden = [[arriving * output[j] * v if nets[j] > 0 else 0.0 for v in x] for j in range(len(nets))]
    return by_hidden, [arriving * n if n > 0 else 0.0 for n in nets], nets


def batch(hidden, output, rows, targets):
    by_hidden, by_output = [[0.0] * len(row) for row in hidden], [0.0] * len(output)
    for x, t in zip(rows, targets):
        first, last, nets = gradient(hidden, output, x, t)
        print("  nets", nets)
        for j in range(len(output)):
            by_output[j] += last[j]
            for k in range(len(x)):
                by_hidden[j][k] += first[j][k]
    return by_hidden, by_output


nets, targets = [0.6, -1.5, 2.0, 0.0], [1.0, 0.0, 0.3, 0.5]
outputs = [sigmoid(s) for s in nets]
print("outputs", outputs)
print("error", sum(log(1 + exp(s)) - t * s for s, t in zip(nets, targets)))
print("error of the first", log(1 + exp(0.6)) - 0.6)
print("deltas", [y - t for y, t in zip(outputs, targets)])

print("one unit", gradient([[0.75]], [0.4], [2.0], 1.0))
three = [[0.5, -0.4], [-0.3, 0.2], [0.8, 0.6]], [0.7, -1.1, -0.9]
print("three units", gradient(*three, [1.0, 0.5], 0.0))
print("all off", gradient([[0.5, 1.0], [1.5, 0.25]], [0.7, -0.9], [-1.0, -2.0], 1.0))
print("batch", batch(*three, [[1.0, 0.5], [-0.5, 1.0], [-2.0, -0.25], [0.4, -1.2]], [0.0, 1.0, 0.3, 1.0]))
