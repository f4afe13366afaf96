"""Writes wrong_numbers.tsv: what comes out where somebody makes a slip throughout, to 25 digits.

    python3 wrong_numbers.py > wrong_numbers.tsv        (mpmath 1.3)

Each pass is written out by hand, layer by layer, with the slip in its place; nothing is shared with the chapters, which
differentiate along paths and alter formulas.
"""

from mpmath import exp, mp, mpf, nstr

mp.dps = 50


def sigmoid(z):
    return 1 / (1 + exp(-z))


def right(s, h):
    """σ′ as it should be."""
    return h * (1 - h)


def none(s, h):
    """σ′ left out."""
    return mpf(1)


def value(s, h):
    """σ for σ′."""
    return h


def at_value(s, h):
    """σ′ at the activation."""
    return sigmoid(h) * (1 - sigmoid(h))


def at_net(s, h):
    """h(1 − h) with the net input for h."""
    return s * (1 - s)


def row(chapter, quantity, slip, places, number):
    print(chapter, quantity, slip, places, nstr(number, 25, strip_zeros=False, min_fixed=-30, max_fixed=30), sep="\t")


def one_one_one():
    x, t, rate, w1, w2 = mpf(1), mpf(1), mpf("0.1"), mpf(1), mpf(1)
    s = x * w1
    h = sigmoid(s)
    y = h * w2
    arrives = y - t

    def by_w1(slope, w2=w2):
        return arrives * w2 * slope(s, h) * x

    name = "one-one-one-network"
    row(name, "∂E/∂w_1", "derivative-forgotten", "", by_w1(none))
    row(name, "∂E/∂w_2", "sign-flipped", "", -arrives * h)
    row(name, "∂E/∂w_1", "derivative-at-activation", "", by_w1(at_value))
    row(name, "∂E/∂w_1", "updated-weights-early", "", by_w1(right, w2 - rate * arrives * h))
    row(name, "∂E/∂w_2", "half-dropped", "", 2 * arrives * h)


def one_two_one():
    x, t = mpf("1.5"), mpf("1.8")
    w1, w2, w3, w4, w5 = (mpf(v) for v in "0.4 0.8 -0.5 1.2 0.7".split())
    s1 = x * w1
    h1 = sigmoid(s1)
    s2, s3 = h1 * w2, h1 * w3
    h2, h3 = sigmoid(s2), sigmoid(s3)
    arrives = h2 * w4 + h3 * w5 - t

    def at_h1(slope, upper=1, lower=1):
        return arrives * (upper * w4 * slope(s2, h2) * w2 + lower * w5 * slope(s3, h3) * w3)

    name = "one-two-one-network"
    row(name, "∂E/∂w_1", "path-forgotten", "h_2", at_h1(right, upper=0) * right(s1, h1) * x)
    row(name, "∂E/∂w_3", "derivative-forgotten", "", arrives * w5 * h1)
    row(name, "∂E/∂w_1", "derivative-forgotten", "h_1", at_h1(right) * x)
    row(name, "∂E/∂w_2", "activation-for-derivative", "", arrives * w4 * h2 * h1)
    row(name, "∂E/∂w_5", "half-dropped", "", 2 * arrives * h3)


def three_layer_chain():
    x, w1, b1, w2, b2, w3 = (mpf(v) for v in "2 0.5 -0.5 1.5 -1.2 2.4".split())
    s1 = w1 * x + b1
    h1 = sigmoid(s1)
    s2 = w2 * h1 + b2
    h2 = sigmoid(s2)
    name = "three-layer-chain"
    row(name, "∂loss/∂w_2", "activation-for-derivative", "", w3 * h2 * h1)
    row(name, "∂loss/∂w_2", "derivative-at-net-input", "", w3 * at_net(s2, h2) * h1)
    row(name, "∂loss/∂w_1", "derivative-forgotten", "h_1", w3 * right(s2, h2) * w2 * x)
    row(name, "∂loss/∂b_1", "factor-forgotten", "w_2", w3 * right(s2, h2) * right(s1, h1))
    row(name, "∂loss/∂w_1", "derivative-at-activation", "", w3 * at_value(s2, h2) * w2 * at_value(s1, h1) * x)


def two_two_two():
    i1, i2, t1, t2, b1, b2, rate = (mpf(v) for v in "0.05 0.10 0.01 0.99 0.35 0.60 0.5".split())
    w1, w2, w3, w4, w5, w6, w7, w8 = (mpf(v) for v in "0.15 0.20 0.25 0.30 0.40 0.45 0.50 0.55".split())
    n1, n2 = w1 * i1 + w2 * i2 + b1, w3 * i1 + w4 * i2 + b1
    h1, h2 = sigmoid(n1), sigmoid(n2)
    m1, m2 = w5 * h1 + w6 * h2 + b2, w7 * h1 + w8 * h2 + b2
    o1, o2 = sigmoid(m1), sigmoid(m2)
    d1, d2 = (o1 - t1) * right(m1, o1), (o2 - t2) * right(m2, o2)
    name = "two-two-two-network"
    row(name, "∂E/∂w_5", "half-dropped", "", 2 * d1 * h1)
    row(name, "∂E/∂w_1", "derivative-forgotten", "out_h1 out_h2", (d1 * w5 + d2 * w7) * i1)
    row(name, "∂E/∂w_1", "path-forgotten", "out_o2", d1 * w5 * right(n1, h1) * i1)
    row(name, "∂E/∂out_h1", "weights-transposed", "", d1 * w5 + d2 * w6)
    early = d1 * (w5 - rate * d1 * h1) + d2 * (w7 - rate * d2 * h1)
    row(name, "∂E/∂w_1", "updated-weights-early", "", early * right(n1, h1) * i1)


for write in (one_one_one, one_two_one, three_layer_chain, two_two_two):
    write()
