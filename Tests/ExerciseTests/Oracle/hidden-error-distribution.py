"""The numbers that HiddenErrorDistributionTests expects beside the slide's, worked out by loops over plain floats.

The gradient goes the other way than in the chapter: each activation is moved alone, and the change followed to C.
"""
from math import exp

into, error = [0.5, 1.5, 0.25, 0.75], -1.2
total = 0.0
for w in into:
    total += w
print("share of four", [error * (w / total) for w in into])
print("share of a negative weight", [2.0 * (w / (0.6 - 0.2)) for w in [0.6, -0.2]])

rows, errors = [[0.4, 0.1, 0.5], [0.6, 0.3, 1.5]], [0.5, -1.0, 2.0]
got = [0.0, 0.0]
for j in range(3):
    column = rows[0][j] + rows[1][j]
    for k in range(2):
        got[k] += errors[j] * (rows[k][j] / column)
print("shares of two units", got)

weights, biases = [[0.7, -0.5], [0.2, 0.8], [-0.6, 0.3]], [0.0, 0.25, -0.1]
hidden, targets = [0.8, 0.65], [0.2, 0.9, 0.4]
print("sent back", [0.7 * 0.5 + 0.2 * -1.0 + -0.6 * 2.0, -0.5 * 0.5 + 0.8 * -1.0 + 0.3 * 2.0])

nets = [weights[j][0] * hidden[0] + weights[j][1] * hidden[1] + biases[j] for j in range(3)]
outputs = [1 / (1 + exp(-z)) for z in nets]
print("outputs", outputs)
print("gradient", [
    sum(-(t - a) * exp(-z) / (1 + exp(-z)) ** 2 * row[k] for t, a, z, row in zip(targets, outputs, nets, weights))
    for k in range(2)])
