"""The numbers that CompositeFunctionsTests expects beside the slide's, worked out over plain floats.

The derivatives are those of the formulas written out in one variable, and not passed back.
"""
from math import cos, exp, pi, sin


def two(v):
    below = v ** 2 + exp(v)
    print("two paths at", v, v ** 2, exp(v), 1 / below, -(2 * v + exp(v)) / below ** 2)


def four(w):
    below = exp(2 * w) + w + sin((w + exp(w)) * pi)
    slope = 2 * exp(2 * w) + 1 + cos((w + exp(w)) * pi) * (1 + exp(w)) * pi
    print("four paths at", w, exp(w), exp(2 * w) + w, sin((w + exp(w)) * pi), 1 / below, -slope / below ** 2)


two(0.0)
two(1.5)
two(-0.75)
four(0.0)
four(0.75)
four(-1.0)
print("along", 0.5 * -2.0 * 3.0 + 1.25 + -0.25 * 4.0 + 2.0 * 0.0 * 7.0)
print("along one", -2.5)
slopes = [0.5, -3.0, 2.0, -0.25, 4.0]
print("back", [slopes[0] * slopes[1] * slopes[2] * slopes[3] * slopes[4], slopes[1] * slopes[2] * slopes[3] * slopes[4],
               slopes[2] * slopes[3] * slopes[4], slopes[3] * slopes[4], slopes[4]])
