"""The numbers that ConvolutionKernelTests expects, worked out place by place over plain floats."""


def correlate(image, kernel):
    height, width = len(image) - len(kernel) + 1, len(image[0]) - len(kernel[0]) + 1
    return [[sum(kernel[a][b] * image[i + a][j + b] for a in range(len(kernel)) for b in range(len(kernel[0])))
             for j in range(width)] for i in range(height)]


def by_kernel(deltas, image, height, width):
    """Of each weight: every output's delta times the input that lay under the weight then."""
    return [[sum(deltas[i][j] * image[i + a][j + b] for i in range(len(deltas)) for j in range(len(deltas[0])))
             for b in range(width)] for a in range(height)]


def by_image(deltas, kernel):
    """Of each input at (r, s): every output (i, j) whose window holds it, times the weight that lay on it."""
    height, width = len(deltas) + len(kernel) - 1, len(deltas[0]) + len(kernel[0]) - 1
    found = []
    for r in range(height):
        found.append([])
        for s in range(width):
            total = 0.0
            for i in range(len(deltas)):
                for j in range(len(deltas[0])):
                    if 0 <= r - i < len(kernel) and 0 <= s - j < len(kernel[0]):
                        total += deltas[i][j] * kernel[r - i][s - j]
            found[r].append(total)
    return found


def layer(name, image, kernel, targets, rate):
    net = correlate(image, kernel)
    deltas = [[n - t for n, t in zip(*rows)] for rows in zip(net, targets)]
    gradient = by_kernel(deltas, image, len(kernel), len(kernel[0]))
    print(name, "net", net)
    print(name, "deltas", deltas)
    print(name, "by kernel", gradient)
    print(name, "by image", by_image(deltas, kernel))
    print(name, "after", [[w - rate * g for w, g in zip(*rows)] for rows in zip(kernel, gradient)])


layer("square", [[-1.0, 2.0, 2.0, -1.0], [1.0, -1.0, 1.0, -1.0], [1.0, 2.0, 1.0, 1.0], [1.0, -1.0, -1.0, 2.0]],
      [[1.0, 0.5], [-0.5, -1.0]], [[0.0, 1.0, 3.0], [-1.0, -2.0, 0.0], [2.0, 3.0, -1.0]], 0.05)
layer("wide", [[0.5, -1.0, 2.0, 1.5, 0.0], [1.0, 0.25, -0.5, 3.0, -2.0], [-1.5, 2.0, 1.0, 0.5, -1.0]],
      [[0.5, -1.0, 0.25], [2.0, 1.0, -0.5]], [[1.0, -2.0, 0.5], [3.0, 0.0, -1.0]], 0.125)
layer("one", [[1.0, -2.0], [0.5, 3.0]], [[-1.5]], [[0.0, 1.0], [2.0, -1.0]], 0.125)
