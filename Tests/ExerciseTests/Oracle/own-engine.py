"""The numbers that OwnEngineTests expects, worked out over plain floats.

A formula goes forward with the derivatives by all inputs beside each value, where an engine goes back.
"""
from math import exp


def sigmoid(x):
    return 1 / (1 + exp(-x))


def formula(name, steps, inputs):
    count = len(inputs)
    values = [(x, [1.0 if i == k else 0.0 for i in range(count)]) for k, x in enumerate(inputs)]
    for kind, left, right in steps:
        (a, da), (b, db) = values[left], values[right]
        if kind == "sum":
            values.append((a + b, [p + q for p, q in zip(da, db)]))
        elif kind == "product":
            values.append((a * b, [p * b + q * a for p, q in zip(da, db)]))
        else:
            s = sigmoid(a)
            values.append((s, [s * (1 - s) * p for p in da]))
    print(name, "values", [value for value, _ in values[count:]])
    print(name, "gradients", values[-1][1])


def answer(weights, sample):
    units = (len(weights) - 1) // 4
    h = [sigmoid(weights[3 * j] + weights[3 * j + 1] * sample[0] + weights[3 * j + 2] * sample[1])
         for j in range(units)]
    return h, sigmoid(weights[3 * units] + sum(weights[3 * units + 1 + j] * h[j] for j in range(units)))


def epoch(weights, samples, targets, rate):
    units = (len(weights) - 1) // 4
    change = [0.0] * len(weights)
    for sample, target in zip(samples, targets):
        h, y = answer(weights, sample)
        arriving = (y - target) * y * (1 - y)
        change[3 * units] += arriving
        for j in range(units):
            change[3 * units + 1 + j] += arriving * h[j]
            back = arriving * weights[3 * units + 1 + j] * h[j] * (1 - h[j])
            for k, x in enumerate([1.0] + sample):
                change[3 * j + k] += back * x
    return [w - rate * c for w, c in zip(weights, change)]


formula("chapter", [("product", 0, 1), ("sum", 3, 2), ("sigmoid", 4, 4), ("sum", 5, 0)], [0.3, -0.7, 0.4])
formula("twice", [("product", 0, 1), ("sigmoid", 4, 4), ("product", 5, 4), ("sum", 6, 2), ("product", 7, 5)],
        [1.5, -0.4, 0.8, 2.0])
print("two units", epoch(
    [0.3, 0.3, -0.7, 0.3, 0.3, -0.7, -0.4, 0.3, -0.7], [[0.3, -0.7], [0.4, 0.8], [-0.5, 0.9]], [0.3, 0.7, 0.4], 0.5))
three = [0.1, -0.4, 0.6, -0.2, 0.5, 0.3, 0.4, 0.7, -0.8, 0.2, -0.6, 0.9, 0.35]
print("three units", epoch(
    three, [[0.5, -1.0], [1.0, 0.3], [-0.6, 0.8], [0.0, 0.5], [0.7, -0.2]], [0.3, 0.9, 0.1, 0.6, 0.2], 0.75))
print("one unit", epoch([0.2, -0.5, 0.4, 0.3, -0.7], [[1.0, -2.0]], [0.8], 2.0))

corners, exclusive_or = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], [0.0, 1.0, 1.0, 0.0]
weights = [-0.2, 0.6, 0.4, -0.8, 0.7, 0.9, 0.1, 0.5, -0.6]
print("exclusive or to begin with", [answer(weights, corner)[1] for corner in corners])
for _ in range(400):
    weights = epoch(weights, corners, exclusive_or, 2.0)
print("exclusive or trained", [answer(weights, corner)[1] for corner in corners])
