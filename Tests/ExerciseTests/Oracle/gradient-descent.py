"""The numbers that GradientDescentTests expects, worked out weight by weight over plain floats."""
from math import exp


def outputs(weights, rows):
    return [weights[0] + sum(weights[k + 1] * row[k] for k in range(len(row))) for row in rows]


def error(weights, rows, targets):
    return sum((t - y) ** 2 for t, y in zip(targets, outputs(weights, rows)))


def by_each_weight(misses, rows):
    """The misses themselves for w_0, and weighed with the inputs of a column for each other weight."""
    columns = [[1.0] * len(rows)] + [[row[k] for row in rows] for k in range(len(rows[0]))]
    return [sum(m * x for m, x in zip(misses, column)) for column in columns]


def gradient(weights, rows, targets):
    return by_each_weight([2 * (y - t) for y, t in zip(outputs(weights, rows), targets)], rows)


def logistic(weights, rows, classes):
    return by_each_weight([1 / (1 + exp(-f)) - c for f, c in zip(outputs(weights, rows), classes)], rows)


def descend(weights, rows, targets, rate, steps):
    path = []
    for _ in range(steps):
        weights = [w - rate * g for w, g in zip(weights, gradient(weights, rows, targets))]
        path.append(weights)
    return path


ten = [[3.0, 1.0], [4.0, 3.0], [6.0, 1.0], [2.0, 3.0], [5.0, 9.0], [4.0, 8.0], [1.0, 2.0], [4.0, 4.0], [4.0, 1.0],
       [5.0, 5.0]]
targets, classes = [-1.0, 1.0, 0.5, 3.0, -2.0, 5.0, 2.0, -2.0, -4.0, 1.0], [0, 1, 0, 0, 1, 1, 1, 0, 0, 1]
start = [0.0, 0.1, 0.0]
print("ten error", error(start, ten, targets))
print("ten gradient", gradient(start, ten, targets))
print("ten logistic", logistic(start, ten, classes))
print("ten path", descend(start, ten, targets, 0.0025, 3))

five = [[0.5, -1.0, 0.2], [1.0, 0.3, -0.4], [-0.6, 0.8, 0.1], [0.0, 0.5, 0.9], [0.7, -0.2, -0.8]]
targets, classes, start = [0.3, -0.5, 1.0, 0.2, -0.9], [1, 0, 1, 1, 0], [0.2, -0.4, 0.6, 0.1]
print("five error", error(start, five, targets))
print("five gradient", gradient(start, five, targets))
print("five logistic", logistic(start, five, classes))
print("five path", descend(start, five, targets, 0.05, 3))
print("one error", error([0.5, -1.5], [[2.0]], [1.0]))
print("one gradient", gradient([0.5, -1.5], [[2.0]], [1.0]))
print("one logistic", logistic([0.5, -1.5], [[2.0]], [1]))
t = [-1.0, 1.0, 0.5, 3.0, -2.0, 5.0, 2.0, -2.0, -4.0, 1.0]
errors = [error(w, ten, t) for w in descend([0.0, 0.1, 0.0], ten, t, 0.0025, 50)]
print("ten, each of fifty steps lowers the error by at least", min(a - b for a, b in zip(errors, errors[1:])))
