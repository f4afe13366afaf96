"""The numbers that LayersAsMatricesTests expects, worked out by loops over plain floats.

The deltas go the other way than in the chapter: each net input is moved alone, and the change followed to the outputs.
"""
from math import exp


def sigmoid(x):
    return 1 / (1 + exp(-x))


def nets(layer, inputs):
    weights, biases = layer
    found = []
    for j in range(len(weights)):
        s = biases[j]
        for k in range(len(inputs)):
            s += weights[j][k] * inputs[k]
        found.append(s)
    return found


def network(name, layers, x, targets, rate):
    values, last = [x], len(layers) - 1
    for l, layer in enumerate(layers):
        z = nets(layer, values[-1])
        values.append(z if l == last else [sigmoid(v) for v in z])
    print(name, "forward", values[1:])
    deltas = []
    for l in range(len(layers)):
        row = []
        for j in range(len(layers[l][1])):
            change = [1.0 if k == j else 0.0 for k in range(len(layers[l][1]))]
            for above in range(l + 1, len(layers)):
                a = values[above]
                moved = [c * v * (1 - v) for c, v in zip(change, a)]
                change = [sum(w * m for w, m in zip(weights, moved)) for weights in layers[above][0]]
            row.append(sum((y - t) * c for y, t, c in zip(values[-1], targets, change)))
        deltas.append(row)
    print(name, "deltas", deltas)
    print(name, "inputs", values[:-1])
    print(name, "weights after", [
        [[w - rate * d * a for w, a in zip(row, values[l])] for row, d in zip(layers[l][0], deltas[l])]
        for l in range(len(layers))])
    print(name, "biases after", [
        [b - rate * d for b, d in zip(layers[l][1], deltas[l])] for l in range(len(layers))])


print("product 3x3", nets(([[0.5, -0.5, 1.0], [1.0, 0.5, -0.5], [0.5, 1.0, 1.0]], [0.0] * 3), [1.0, 2.0, -1.0]))
print("product 2x3", nets(([[1.0, -2.0, 0.5], [0.0, 3.0, -1.0]], [0.0] * 2), [2.0, -1.0, 4.0]))
print("product 4x1", nets(([[1.5], [-2.0], [0.0], [0.25]], [0.0] * 4), [-2.0]))
four = [
    ([[0.5, -1.0], [1.0, 0.5]], [0.5, -0.5]), ([[2.0, -1.0], [-0.5, 1.0]], [0.0, 0.2]),
    ([[1.0, 1.0], [-1.0, 0.5]], [-0.5, 0.1]), ([[1.0, -1.0], [0.5, 1.0]], [0.3, -0.2])]
network("chapter", four, [2.0, -1.0], [1.0, -1.0], 0.5)
sizes = [
    ([[0.3, -0.2, 0.5], [-0.4, 0.1, 0.6]], [0.1, -0.3]),
    ([[0.7, -0.5], [0.2, 0.8], [-0.6, 0.3], [0.9, 0.4]], [0.0, 0.25, -0.1, 0.5]),
    ([[0.6, -0.7, 0.2, 0.1], [-0.3, 0.8, 0.5, -0.9]], [0.15, -0.45])]
network("sizes", sizes, [0.5, -1.0, 2.0], [0.2, 0.9], 0.5)
network("single", [([[0.5, -1.0, 2.0]], [0.25])], [1.0, 0.5, -0.5], [1.0], 0.5)
