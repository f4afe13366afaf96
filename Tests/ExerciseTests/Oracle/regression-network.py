"""The numbers that RegressionNetworkTests expects, worked out over exact fractions.

All is rational here: a derivative is the difference of two values, exact as long as no ReLU turns on or off.
"""
from copy import deepcopy
from fractions import Fraction as F


def forward(layers, x):
    values = []
    for l, (weights, biases) in enumerate(layers):
        below = values[-1] if values else x
        nets = [sum((w * v for w, v in zip(row, below)), b) for row, b in zip(weights, biases)]
        values.append(nets if l == len(layers) - 1 else [max(F(0), net) for net in nets])
    return values


def loss(outputs, targets):
    return sum(abs(y - t) for y, t in zip(outputs, targets)) / len(outputs)


def places(layers):
    for l, (weights, biases) in enumerate(layers):
        for j, row in enumerate(weights):
            for k in range(len(row)):
                yield l, 0, j, k
        for j in range(len(biases)):
            yield l, 1, j, None


def nudged(layers, place, by):
    moved = deepcopy(layers)
    l, part, j, k = place
    if part == 0:
        moved[l][0][j][k] += by
    else:
        moved[l][1][j] += by
    return moved


def derivative(function, layers):
    """In the shape of the layers: all pieces are straight, so a small step tells the slope, and both sides must agree."""
    step = F(1, 10**6)
    slopes = deepcopy(layers)
    for place in places(layers):
        above = (function(nudged(layers, place, step)) - function(layers)) / step
        below = (function(layers) - function(nudged(layers, place, -step))) / step
        # Within a piece a value has no other power of one parameter than the first.
        assert above == below, place
        l, part, j, k = place
        if part == 0:
            slopes[l][0][j][k] = above
        else:
            slopes[l][1][j] = above
    return slopes


def stepped(layers, rows, targets, rate):
    slopes = derivative(lambda n: loss([forward(n, x)[-1][0] for x in rows], targets), layers)
    moved = deepcopy(layers)
    for place in places(layers):
        l, part, j, k = place
        slope = slopes[l][0][j][k] if part == 0 else slopes[l][1][j]
        moved = nudged(moved, place, -rate * slope)
    return moved


def exact(value):
    return [exact(part) for part in value] if isinstance(value, (list, tuple)) else F(str(value))


def shown(value):
    return [shown(part) for part in value] if isinstance(value, (list, tuple)) else float(value)


def say(what, value):
    print(what, shown(value))


say("loss of five", loss(exact([1.5, -2, 0.25, 4, 3]), exact([1, -0.5, 0.25, 5.5, -1])))

chapter = exact([([[0.5], [1]], [0.5, -1]), ([[0.6, 0.4], [-1, 0.5]], [-0.3, 0.5]), ([[2, 1]], [0.5])])
say("chapter's values", forward(chapter, exact([2])))
say("chapter's step", stepped(chapter, [exact([2])], [F(49)], F(1, 1000)))

deep = exact([
    ([[0.5, -0.4], [0.8, 0.3], [-0.6, 0.9]], [0.2, -0.1, 0.4]),
    ([[0.7, -0.5, 0.25], [-0.3, 0.6, 0.9]], [0.3, 0.15]),
    ([[1.2, -0.8]], [0.35]),
])
rows, targets = exact([[1.5, 0.5], [-1, 2], [0.4, -1.2], [2, 1]]), exact([0.2, 1.5, -0.75, 3])
for x in rows:
    say("deep's values", forward(deep, x))
say("deep's gradient", derivative(lambda n: F(-3, 4) * forward(n, rows[0])[-1][0], deep))
say("deep's step", stepped(deep, rows, targets, F(1, 10)))

single = exact([([[0.5, -1.5]], [0.25])])
say("single's values", forward(single, exact([2, 3])))
say("single's gradient", derivative(lambda n: F(1, 2) * forward(n, exact([2, 3]))[-1][0], single))
