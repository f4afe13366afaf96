"""The numbers that TwoTwoTwoNetworkTests expects beside the slide's, worked out by loops over plain floats."""
from math import exp


def sigmoid(x):
    return 1 / (1 + exp(-x))


def layer(weights, biases, inputs):
    return [sigmoid(sum(w * x for w, x in zip(row, inputs)) + b) for row, b in zip(weights, biases)]


inputs, targets = [0.5, -1.0, 2.0], [0.2, 0.9, 0.4]
first, first_biases = [[0.3, -0.2, 0.5], [-0.4, 0.1, 0.6]], [0.1, -0.3]
second, second_biases = [[0.7, -0.5], [0.2, 0.8], [-0.6, 0.3]], [0.0, 0.25, -0.1]
hidden = layer(first, first_biases, inputs)
outputs = layer(second, second_biases, hidden)
deltas = [(o - t) * o * (1 - o) for o, t in zip(outputs, targets)]
back = [sum(second[j][k] * deltas[j] for j in range(3)) * hidden[k] * (1 - hidden[k]) for k in range(2)]
print("hidden", hidden)
print("outputs", outputs)
print("deltas", deltas)
print("hidden deltas", back)
print("gradient", [[d * h for h in hidden] for d in deltas])
print("step", [[w - 0.5 * d * h for w, h in zip(row, hidden)] for row, d in zip(second, deltas)])
