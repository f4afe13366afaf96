/// Files of notes that several suites try.
public enum SampleNotes {
  /// A 3-2-1 network with tanh, a sigmoid and cross-entropy; its third claim forgets tanh′.
  public static let threeTwoOne = """
    # My 3-2-1 network (notes, p. 14)

    Some words with **bold**.

    ```network
    given  x = [0.5, -1, 2]      t = 1 (target)      eta = 0.5 (rate)
    weight W = [[0.1, -0.2, 0.3], [0.4, 0.1, -0.3]]   b = [0.1, -0.1]
    weight v = [0.7, -0.5]        c = 0.2
    n = W x + b
    h = tanh(n)
    z = v·h + c
    p = sigmoid(z)
    E = -(t ln p + (1 - t) ln(1 - p))
    gradient E by v, c, W, b
    step v, W

    notes E = 0.317                 # N-1
    notes dE/dz = p - t             # N-2: a formula
    notes dE/dW[1,1] = -0.095       # N-3
    ```

    """
}
