"""Writes networks.tsv: values that no slide prints, to 25 digits, for the chapters' tests.

    python3 network_oracle.py > networks.tsv        (mpmath 1.3)

Nothing here shares a formula for a gradient with the chapters: every gradient is a central difference of the
forward pass, taken with 160 digits. Only the ten thousand rounds use the backward pass, which is checked
against such differences on its first round. The ten rounds of the kernel take differences throughout.
"""

from mpmath import eigsy, exp, findroot, log, lu_solve, matrix, mp, mpf, nstr, pi, sin

mp.dps = 160


def sigmoid(z):
    return 1 / (1 + exp(-z))


def gradient(function, point):
    """The partial derivatives at a point; the error of h² is below 10^-90."""
    h = mpf(10) ** -50
    result = []
    for k in range(len(point)):
        up, down = list(point), list(point)
        up[k] += h
        down[k] -= h
        result.append((function(up) - function(down)) / (2 * h))
    return result


def row(chapter, quantity, value):
    print(chapter, quantity, nstr(value, 25, strip_zeros=False, min_fixed=-30, max_fixed=30), sep="\t")


def one_one_one():
    """The second pass from the weights that the first pass leads to, not rounded."""
    x, target, rate = mpf(1), mpf(1), mpf("0.1")

    def forward(w):
        s1 = x * w[0]
        h = sigmoid(s1)
        s2 = h * w[1]
        return s1, h, s2, (target - s2) ** 2 / 2

    def step(w):
        return [a - rate * g for a, g in zip(w, gradient(lambda v: forward(v)[3], w))]

    first = step([mpf(1), mpf(1)])
    second = step(first)
    s1, h, s2, error = forward(first)
    by_w1, by_w2 = gradient(lambda v: forward(v)[3], first)
    values = {
        "w_1^+": first[0], "w_2^+": first[1], "s_1^(2′)": s1, "h^(2′)": h, "s_2^(2′)": s2, "y^(2′)": s2,
        "E^(2′)": error, "∂E^(2′)/∂w_1^+": by_w1, "∂E^(2′)/∂w_2^+": by_w2, "w_1^(2′)+": second[0],
        "w_2^(2′)+": second[1],
    }
    for name, value in values.items():
        row("one-one-one-network", name, value)


def one_two_one():
    x, target = mpf("1.5"), mpf("1.8")
    w = [mpf(v) for v in "0.4 0.8 -0.5 1.2 0.7".split()]

    def forward(w):
        s1 = x * w[0]
        h1 = sigmoid(s1)
        s2, s3 = h1 * w[1], h1 * w[2]
        h2, h3 = sigmoid(s2), sigmoid(s3)
        s4 = h2 * w[3] + h3 * w[4]
        return s1, h1, s2, h2, s3, h3, s4, s4, (target - s4) ** 2 / 2

    for name, value in zip(["s_1", "h_1", "s_2", "h_2", "s_3", "h_3", "s_4", "y", "E"], forward(w)):
        row("one-two-one-network", name, value)
    for k, value in enumerate(gradient(lambda v: forward(v)[-1], w)):
        row("one-two-one-network", f"∂E/∂w_{k + 1}", value)


def composite_functions():
    def first(p):
        return 1 / exp(p[0]) ** 2

    def second(p):
        return 1 / (p[0] ** 2 + exp(p[0]))

    def third(p):
        v = exp(p[0])
        return 1 / (v**2 + p[0] + sin((p[0] + v) * pi))

    for output, variable, function in [("y_1", "w_1", first), ("y_2", "v_2", second), ("y_3", "w_3", third)]:
        row("composite-functions", output, function([mpf(0)]))
        row("composite-functions", f"∂{output}/∂{variable}", gradient(function, [mpf(0)])[0])
    row("composite-functions", "t′_3", sin(mpf(1)) * pi)


def activation_functions():
    chapter = "activation-functions"

    def tanh(z):
        return (exp(z) - exp(-z)) / (exp(z) + exp(-z))

    for name, function in [("σ", sigmoid), ("tanh", tanh)]:
        row(chapter, f"h_{name}", function(mpf(1)))
        row(chapter, f"∂h_{name}/∂x", gradient(lambda p: function(p[0]), [mpf(1)])[0])

    def softmax(x):
        return [exp(a) / sum(exp(b) for b in x) for a in x]

    start = [mpf(2), mpf(1), mpf(-1)]
    for k, value in enumerate(softmax(start)):
        row(chapter, f"y_{k + 1}", value)
        for i, slope in enumerate(gradient(lambda x: softmax(x)[k], start)):
            row(chapter, f"∂y_{k + 1}/∂x_{i + 1}", slope)

    def cross_entropy(x):
        # The second class is the right one.
        return -log(softmax(x)[1])

    row(chapter, "E", cross_entropy(start))
    for i, slope in enumerate(gradient(cross_entropy, start)):
        row(chapter, f"∂E/∂x_{i + 1}", slope)


def vanishing_gradient():
    chapter = "vanishing-gradient"
    inputs, targets = [mpf(1), mpf("0.5")], [mpf(1), mpf(0)]
    start = [mpf(v) for v in "0.4 0.2 -0.1 0.6 0.6 -0.5 0.3 0.5 0.7 0.4 -0.2 0.8".split()]
    names = ["31", "32", "41", "42", "53", "54", "63", "64", "75", "76", "85", "86"]

    def error(w, activation):
        values = inputs
        for layer in range(3):
            a, b, c, d = w[4 * layer : 4 * layer + 4]
            values = [activation(a * values[0] + b * values[1]), activation(c * values[0] + d * values[1])]
        return sum((t - o) ** 2 for t, o in zip(targets, values)) / 2

    for mark, activation in [("", sigmoid), ("^(r)", lambda s: max(s, mpf(0)))]:
        row(chapter, f"E_n{mark}", error(start, activation))
        for name, value in zip(names, gradient(lambda w: error(w, activation), start)):
            row(chapter, f"∂E_n{mark}/∂w_{name}", value)

    # The one target t for both outputs with which the printed formula of L3-58 would give the right derivative: the
    # formula is of degree 1 in t.
    def slopes_with(common):
        def away(w):
            a, b, c, d = w[8:12]
            hidden = inputs
            for layer in range(2):
                e, f, g, h = w[4 * layer : 4 * layer + 4]
                hidden = [sigmoid(e * hidden[0] + f * hidden[1]), sigmoid(g * hidden[0] + h * hidden[1])]
            outputs = [sigmoid(a * hidden[0] + b * hidden[1]), sigmoid(c * hidden[0] + d * hidden[1])]
            return sum((common - o) ** 2 for o in outputs) / 2

        return gradient(away, start)

    right, at_zero, at_one = gradient(lambda w: error(w, sigmoid), start), slopes_with(mpf(0)), slopes_with(mpf(1))
    for place in [0, 2]:
        value = (right[place] - at_zero[place]) / (at_one[place] - at_zero[place])
        row("vanishing-gradient-target", f"w_{names[place]}", value)

    def chain(w):
        value = mpf(1)
        for weight in w:
            value = sigmoid(weight * value)
        return value**2 / 2

    slopes = gradient(chain, [mpf(1)] * 30)
    for layer in [1, 2, 5, 10, 15, 20, 25, 29, 30]:
        row(chapter, f"∂E_h/∂w^({layer})", slopes[layer - 1])


def three_layer_chain():
    x, target = mpf(2), mpf("0.2")
    start = [mpf(v) for v in "0.5 -0.5 1.5 -1.2 2.4 -0.4".split()]

    def forward(p):
        in1 = p[0] * x + p[1]
        h1 = sigmoid(in1)
        in2 = p[2] * h1 + p[3]
        h2 = sigmoid(in2)
        y = p[4] * h2 + p[5]
        return in1, h1, in2, h2, y, y - target

    for name, value in zip(["h_1^in", "h_1", "h_2^in", "h_2", "y^*", "loss"], forward(start)):
        row("three-layer-chain", name, value)
    for name, value in zip("w_1 b_1 w_2 b_2 w_3 b_3".split(), gradient(lambda p: forward(p)[-1], start)):
        row("three-layer-chain", f"∂loss/∂{name}", value)


def two_two_two():
    i1, i2, t1, t2 = mpf("0.05"), mpf("0.10"), mpf("0.01"), mpf("0.99")
    b1, b2, rate = mpf("0.35"), mpf("0.60"), mpf("0.5")
    start = [mpf(x) for x in "0.15 0.20 0.25 0.30 0.40 0.45 0.50 0.55".split()]

    def forward(w):
        h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1)
        h2 = sigmoid(w[2] * i1 + w[3] * i2 + b1)
        o1 = sigmoid(w[4] * h1 + w[5] * h2 + b2)
        o2 = sigmoid(w[6] * h1 + w[7] * h2 + b2)
        return h1, h2, o1, o2, (t1 - o1) ** 2 / 2, (t2 - o2) ** 2 / 2

    def error(w):
        return sum(forward(w)[4:])

    def backward(w):
        h1, h2, o1, o2, _, _ = forward(w)
        d1, d2 = (o1 - t1) * o1 * (1 - o1), (o2 - t2) * o2 * (1 - o2)
        g1 = (d1 * w[4] + d2 * w[6]) * h1 * (1 - h1)
        g2 = (d1 * w[5] + d2 * w[7]) * h2 * (1 - h2)
        return [g1 * i1, g1 * i2, g2 * i1, g2 * i2, d1 * h1, d1 * h2, d2 * h1, d2 * h2]

    def watched(w, superscript):
        _, _, o1, o2, _, _ = forward(w)
        row("two-two-two-network", f"E^{superscript}", error(w))
        row("two-two-two-network", f"out_o1^{superscript}", o1)
        row("two-two-two-network", f"out_o2^{superscript}", o2)

    h1, h2, o1, o2, e1, e2 = forward(start)
    for name, value in zip(
        ["out_h1", "out_h2", "out_o1", "out_o2", "E_o1", "E_o2", "E"], [h1, h2, o1, o2, e1, e2, e1 + e2]
    ):
        row("two-two-two-network", name, value)
    numeric = gradient(error, start)
    assert all(abs(a - b) < mpf(10) ** -80 for a, b in zip(numeric, backward(start)))
    for k, value in enumerate(numeric):
        row("two-two-two-network", f"∂E/∂w_{k + 1}", value)
        row("two-two-two-network", f"w_{k + 1}^+", start[k] - rate * value)
    by_h1 = gradient(lambda h: (t2 - sigmoid(start[6] * h[0] + start[7] * h2 + b2)) ** 2 / 2, [h1])[0]
    row("two-two-two-network", "∂E_o2/∂out_h1", by_h1)

    mp.dps = 50
    w = start
    for done in range(1, 10_001):
        w = [a - rate * g for a, g in zip(w, backward(w))]
        if done in (1, 10_000):
            watched(w, f"({done})")
    mp.dps = 160


def relu_and_cross_entropy():
    chapter = "relu-and-cross-entropy"
    start = [mpf("0.75"), mpf("0.4")]
    samples = [(mpf(2), mpf(1)), (mpf(-1), mpf("0.5"))]

    def squared_errors(w):
        return [(t - sigmoid(x * w[0]) * w[1]) ** 2 for x, t in samples]

    for number, (x, _) in enumerate(samples, start=1):
        h = sigmoid(x * start[0])
        row(chapter, f"h^({number})", h)
        row(chapter, f"y^({number})", h * start[1])
        row(chapter, f"E^({number})", squared_errors(start)[number - 1])
        for k, value in enumerate(gradient(lambda v: squared_errors(v)[number - 1], start)):
            row(chapter, f"∂E^({number})/∂w_{k + 1}", value)
    row(chapter, "E_Data", sum(squared_errors(start)))
    for k, value in enumerate(gradient(lambda v: sum(squared_errors(v)), start)):
        row(chapter, f"∂E_Data/∂w_{k + 1}", value)

    x, target = samples[0]

    def net(w):
        return max(x * w[0], 0) * w[1]

    def cross_entropy(s):
        return -target * log(sigmoid(s)) - (1 - target) * log(1 - sigmoid(s))

    def squared(s):
        return (target - sigmoid(s)) ** 2 / 2

    row(chapter, "y^(c)", sigmoid(net(start)))
    for superscript, error in [("c", cross_entropy), ("s", squared)]:
        row(chapter, f"E^({superscript})", error(net(start)))
        for k, value in enumerate(gradient(lambda v: error(net(v)), start)):
            row(chapter, f"∂E^({superscript})/∂w_{k + 1}", value)
        row(chapter, f"∂E^({superscript})/∂s_2", gradient(lambda s: error(s[0]), [net(start)])[0])


def convolution_kernel():
    """A few rounds of training: the exact values of one pass are in the tests themselves."""
    image = [[-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2]]
    targets = [image[i][j] - image[i + 1][j + 1] for i in range(3) for j in range(3)]

    def error(w):
        outputs = [
            w[0] * image[i][j] + w[1] * image[i][j + 1] + w[2] * image[i + 1][j] + w[3] * image[i + 1][j + 1]
            for i in range(3) for j in range(3)
        ]
        return sum((t - y) ** 2 for t, y in zip(targets, outputs)) / 2

    w = [mpf(1), mpf("0.5"), mpf("-0.5"), mpf(-1)]
    for done in range(1, 11):
        w = [a - mpf("0.05") * g for a, g in zip(w, gradient(error, w))]
        if done in (1, 10):
            row("convolution-kernel", f"E^({done})", error(w))
    for place, value in zip(["11", "12", "21", "22"], w):
        row("convolution-kernel", f"w_{place}^(10)", value)


def gradient_descent():
    """The two minima by mpmath's own solvers, and descent with gradients by differences."""
    chapter = "gradient-descent"
    inputs = [(3, 1), (4, 3), (6, 1), (2, 3), (5, 9), (4, 8), (1, 2), (4, 4), (4, 1), (5, 5)]
    targets = [-1, 1, mpf("0.5"), 3, -2, 5, 2, -2, -4, 1]
    classes = [0, 1, 0, 0, 1, 1, 1, 0, 0, 1]

    def linear(w, x):
        return w[0] + w[1] * x[0] + w[2] * x[1]

    def logistic(w, x):
        return sigmoid(linear(w, x))

    def squared(w):
        return sum((t - linear(w, x)) ** 2 for x, t in zip(inputs, targets))

    def cross_entropy(w):
        return -sum(log(logistic(w, x)) if c else log(1 - logistic(w, x)) for x, c in zip(inputs, classes))

    # lu_solve takes an overdetermined system by least squares.
    least = list(lu_solve(matrix([[1, *x] for x in inputs]), matrix(targets)))
    likeliest = list(findroot(lambda *w: gradient(cross_entropy, w), [mpf(-1), mpf(-1), mpf(1)]))
    for k in range(3):
        row(chapter, f"w_{k}^*", least[k])
        row(chapter, f"ŵ_{k}", likeliest[k])
    # 2 over the largest second derivative of the squared error: the rate beyond which descent moves away.
    moments = matrix([[sum(u[i] * u[j] for u in ([1, *x] for x in inputs)) for j in range(3)] for i in range(3)])
    largest = max(eigsy(moments, eigvals_only=True))
    row(chapter, "λ_max", largest)
    row(chapter, "η_max", 1 / largest)
    row(chapter, "E_min", squared(least))
    row(chapter, "C_min", cross_entropy(likeliest))
    for x in inputs:
        row(chapter, f"L({x[0]},{x[1]})", linear(least, x))
        row(chapter, f"P({x[0]},{x[1]})", logistic(likeliest, x))
    for letter, error, minimum, name, rate in [
        ("w", squared, least, "E", mpf("0.0025")),
        ("ŵ", cross_entropy, likeliest, "C", mpf("0.02")),
    ]:
        w = [mpf(0), mpf("0.1"), mpf(0)]
        for done in range(1, 1001):
            w = [a - rate * g for a, g in zip(w, gradient(error, w))]
            if done in (1, 100, 1000):
                for k in range(3):
                    row(chapter, f"{letter}_{k}^({done})", w[k])
                row(chapter, f"{name}_gap^({done})", error(w) - error(minimum))


def confusion_matrix():
    """The XOR network's outputs, layer by layer."""
    networks = {
        0: ([["0", "-1", "0.7"], ["0.6", "-0.5", "0.3"]], ["0", "0.8", "0.8"]),
        500: ([["-2", "-3.1", "2.6"], ["0.5", "-0.3", "0"]], ["-0.6", "2.6", "-0.1"]),
        4000: ([["-3.3", "-6.1", "6"], ["2.6", "-5.2", "5.5"]], ["3.9", "8.4", "-8.2"]),
    }
    for rounds, (hidden, output) in networks.items():
        for number, x in enumerate([(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)], start=1):
            h = [mpf(1)] + [sigmoid(sum(mpf(v) * value for v, value in zip(unit, x))) for unit in hidden]
            y = sigmoid(sum(mpf(u) * value for u, value in zip(output, h)))
            row("confusion-matrix", f"y_{rounds}^({number})", y)
def layers_as_matrices():
    """Four layers of two units, with sigmoids and without, and the gradients by all sixteen weights."""
    chapter = "layers-as-matrices"
    weights = [[[".5", -1], [1, ".5"]], [[2, -1], ["-.5", 1]], [[1, 1], [-1, ".5"]], [[1, -1], [".5", 1]]]
    biases = [[".5", "-.5"], [0, ".2"], ["-.5", ".1"], [".3", "-.2"]]
    start = [mpf(v) for layer in weights for line in layer for v in line]
    bias = [[mpf(v) for v in layer] for layer in biases]
    names = [f"w_{j}{k}^({layer})" for layer in (1, 2, 3, 4) for j in (1, 2) for k in (1, 2)]

    def layers(w, activation):
        signal = [mpf(2), mpf(-1)]
        nets = []
        for layer in range(4):
            rows = w[4 * layer : 4 * layer + 2], w[4 * layer + 2 : 4 * layer + 4]
            nets.append([sum(a * b for a, b in zip(line, signal)) + c for line, c in zip(rows, bias[layer])])
            signal = [activation(z) for z in nets[-1]]
        return nets

    def cost(w):
        y = layers(w, sigmoid)[-1]
        return (y[0] - 1) ** 2 / 2 + (y[1] + 1) ** 2 / 2

    for layer, nets in enumerate(layers(start, sigmoid), start=1):
        for j, net in enumerate(nets, start=1):
            row(chapter, f"z_{j}^({layer})", net)
    row(chapter, "C", cost(start))
    for name, value in zip(names, gradient(cost, start)):
        row(chapter, f"∂C/∂{name}", value)
    for layer, nets in enumerate(layers(start, lambda z: z), start=1):
        for j, net in enumerate(nets, start=1):
            row(chapter, f"u_{j}^({layer})", net)


def xor_network():
    """One sample, all four, ten rounds; and the whole training, under a name of its own."""
    chapter = "xor-network"
    hidden = ["w_01^(1)", "w_11^(1)", "w_21^(1)", "w_02^(1)", "w_12^(1)", "w_22^(1)"]
    names = hidden + ["w_0^(2)", "w_1^(2)", "w_2^(2)"]
    start = [mpf(v) for v in ".5 1 .5 -1 -.5 -1 0 -.5 1".split()]
    table = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

    def answer(w, x):
        z = [sigmoid(w[3 * i] + w[3 * i + 1] * x[0] + w[3 * i + 2] * x[1]) for i in (0, 1)]
        return sigmoid(w[6] + w[7] * z[0] + w[8] * z[1])

    def error(w, samples=table):
        return sum((answer(w, x) - t) ** 2 for x, t in samples) / 2

    def backward(w):
        result = [mpf(0)] * 9
        for x, t in table:
            z = [sigmoid(w[3 * i] + w[3 * i + 1] * x[0] + w[3 * i + 2] * x[1]) for i in (0, 1)]
            y = answer(w, x)
            delta = (y - t) * y * (1 - y)
            upper = [delta * w[7 + i] * z[i] * (1 - z[i]) for i in (0, 1)]
            terms = [upper[i] * v for i in (0, 1) for v in (1, *x)] + [delta * v for v in (1, *z)]
            result = [a + b for a, b in zip(result, terms)]
        return result

    one = table[3:]
    row(chapter, "y", answer(start, one[0][0]))
    row(chapter, "Ẽ", error(start, one))
    for name, value in zip(names, gradient(lambda w: error(w, one), start)):
        row(chapter, f"∂Ẽ/∂{name}", value)
    for number, (x, _) in enumerate(table, start=1):
        row(chapter, f"y_{number}", answer(start, x))
    row(chapter, "E", error(start))
    numeric = gradient(error, start)
    assert all(abs(a - b) < mpf(10) ** -80 for a, b in zip(numeric, backward(start)))
    for name, value in zip(names, numeric):
        row(chapter, f"∂E/∂{name}", value)

    w = start
    for done in range(1, 501):
        w = [a - 2 * g for a, g in zip(w, backward(w))]
        if done in (1, 10):
            row(chapter, f"E^({done})", error(w))
            for name, value in zip(names, w):
                row(chapter, f"{name}^({done})", value)
        if done % 100 == 0:
            row("xor-training", f"E^({done})", error(w))
    for number, (x, _) in enumerate(table, start=1):
        row("xor-training", f"y_{number}", answer(w, x))
    for name, value in zip(names, w):
        row("xor-training", name, value)


def biases_of_two_two_two():
    """Mazur's network with its biases trained too: one for the units of a layer, or one for each unit."""
    i1, i2, t1, t2, rate = mpf("0.05"), mpf("0.10"), mpf("0.01"), mpf("0.99"), mpf("0.5")
    weights = [mpf(x) for x in "0.15 0.20 0.25 0.30 0.40 0.45 0.50 0.55".split()]
    first, second = mpf("0.35"), mpf("0.60")

    def error(p, shares):
        w, b = p[:8], p[8:]
        b1, b2, b3, b4 = (b[0], b[0], b[1], b[1]) if shares else b
        h1 = sigmoid(w[0] * i1 + w[1] * i2 + b1)
        h2 = sigmoid(w[2] * i1 + w[3] * i2 + b2)
        o1 = sigmoid(w[4] * h1 + w[5] * h2 + b3)
        o2 = sigmoid(w[6] * h1 + w[7] * h2 + b4)
        return (t1 - o1) ** 2 / 2 + (t2 - o2) ** 2 / 2

    for choice, names, biases in [
        ("layer", ["b_1", "b_2"], [first, second]),
        ("unit", ["b_h1", "b_h2", "b_o1", "b_o2"], [first, first, second, second]),
    ]:
        chapter, shares = f"two-two-two-network bias={choice}", choice == "layer"
        start = weights + biases
        slopes = gradient(lambda p: error(p, shares), start)
        after = [a - rate * g for a, g in zip(start, slopes)]
        for k, name in enumerate(names, start=8):
            row(chapter, f"∂E/∂{name}", slopes[k])
            row(chapter, f"{name}^+", after[k])
        row(chapter, "w_1^+", after[0])
        row(chapter, "E^(1)", error(after, shares))


def fixed_biases():
    """Three chapters that train their biases, with the weights alone trained; gradients by differences."""

    def descend(error, start, rate, is_bias, rounds):
        p = list(start)
        for _ in range(rounds):
            slopes = gradient(error, p)
            p = [a if b else a - rate * g for a, g, b in zip(p, slopes, is_bias)]
        return p

    chapter = "xor-network bias=fixed"
    table = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
    names = [f"w_{j}{i}^(1)" for i in (1, 2) for j in (0, 1, 2)] + [f"w_{i}^(2)" for i in (0, 1, 2)]
    start = [mpf(v) for v in "0.5 1 0.5 -1 -0.5 -1 0 -0.5 1".split()]

    def xor(w):
        total = mpf(0)
        for x, t in table:
            z = [sigmoid(w[3 * i] + w[3 * i + 1] * x[0] + w[3 * i + 2] * x[1]) for i in (0, 1)]
            total += (sigmoid(w[6] + w[7] * z[0] + w[8] * z[1]) - t) ** 2 / 2
        return total

    for rounds in (1, 10):
        w = descend(xor, start, mpf(2), [name[2] == "0" for name in names], rounds)
        row(chapter, f"E^({rounds})", xor(w))
        for name, value in zip(names, w):
            row(chapter, f"{name}^({rounds})", value)

    chapter = "gradient-descent bias=fixed"
    inputs = [(3, 1), (4, 3), (6, 1), (2, 3), (5, 9), (4, 8), (1, 2), (4, 4), (4, 1), (5, 5)]
    targets = [-1, 1, mpf("0.5"), 3, -2, 5, 2, -2, -4, 1]

    def squares(w):
        return sum((t - w[0] - w[1] * x[0] - w[2] * x[1]) ** 2 for x, t in zip(inputs, targets))

    for rounds in (1, 10):
        w = descend(squares, [mpf(0), mpf("0.1"), mpf(0)], mpf("0.0025"), [True, False, False], rounds)
        for k, value in enumerate(w):
            row(chapter, f"w_{k}^({rounds})", value)

    chapter = "regression-network bias=fixed"
    x, t, rate = mpf(2), mpf(49), mpf("0.001")
    names = ["w_1", "w_2", "v_11", "v_12", "v_21", "v_22", "u_1", "u_2", "b_1", "b_2", "c_1", "c_2", "d"]
    start = [mpf(v) for v in "0.5 1 0.6 0.4 -1 0.5 2 1 0.5 -1 -0.3 0.5 0.5".split()]

    def output(p):
        h = [max(p[i] * x + p[8 + i], mpf(0)) for i in (0, 1)]
        k = [max(p[2 + 2 * j] * h[0] + p[3 + 2 * j] * h[1] + p[10 + j], mpf(0)) for j in (0, 1)]
        return p[6] * k[0] + p[7] * k[1] + p[12]

    p = descend(lambda p: abs(output(p) - t), start, rate, [name[0] in "bcd" for name in names], 1)
    for name, value in zip(names, p):
        row(chapter, f"{name}^+", value)
    row(chapter, "y^+", output(p))
    row(chapter, "E^+", abs(output(p) - t))


def hidden_error_distribution():
    """The network where sharing points the wrong way, and its hidden weights trained both ways."""
    x, rate = mpf("0.8"), mpf("0.5")
    into = [[mpf("0.7"), mpf("1.3")], [mpf("5.6"), mpf("6.4")]]
    targets = [mpf("0.9"), mpf("0.85")]
    start = [mpf("1.1"), mpf("-0.6")]

    def outputs(h):
        return [sigmoid(w[0] * h[0] + w[1] * h[1]) for w in into]

    def error(h):
        return sum((t - o) ** 2 for t, o in zip(targets, outputs(h))) / 2

    def hidden(p):
        return [sigmoid(w * x) for w in p]

    def shares(h):
        left = [t - o for t, o in zip(targets, outputs(h))]
        return [into[0][j] * left[0] + into[1][j] * left[1] for j in (0, 1)]

    h = hidden(start)
    for j, (slope, share) in enumerate(zip(gradient(error, h), shares(h)), 1):
        row("hidden-error-distribution", f"∂E/∂h_{j}", slope)
        row("hidden-error-distribution", f"e_h{j}", share)
    row("hidden-error-distribution", "E", error(h))
    for way in ("shared", "gradient"):
        p = list(start)
        for rounds in range(1, 201):
            h = hidden(p)
            if way == "shared":
                step = [share * a * (1 - a) * x for share, a in zip(shares(h), h)]
            else:
                step = [-slope for slope in gradient(lambda q: error(hidden(q)), p)]
            p = [w + rate * s for w, s in zip(p, step)]
            if rounds in (1, 200):
                row("hidden-error-both-ways", f"{way}^({rounds})", error(hidden(p)))


print("chapter", "quantity", "value", sep="\t")
one_one_one()
one_two_one()
composite_functions()
activation_functions()
vanishing_gradient()
three_layer_chain()
two_two_two()
relu_and_cross_entropy()
convolution_kernel()
gradient_descent()
confusion_matrix()
layers_as_matrices()
xor_network()
biases_of_two_two_two()
fixed_biases()
hidden_error_distribution()
