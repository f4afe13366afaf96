extension Network {
  /// The network's output for one input.
  ///
  /// - Throws: `NetworkError` for an input of another width, or one that is not finite.
  public func outputs(for input: [Element]) throws(NetworkError) -> [Element] {
    try outputs(for: [input])[0]
  }

  /// The network's outputs for some inputs, one row each.
  ///
  /// - Throws: `NetworkError` for no inputs, an input of another width, or one that is not finite.
  public func outputs(for inputs: [[Element]]) throws(NetworkError) -> [[Element]] {
    let values = try flattened(inputs, "inputs", "input")
    if inputs[0].count != inputWidth {
      throw .shapeMismatch("inputs of sample 1", expected: inputWidth, found: inputs[0].count)
    }
    let outputs = Element.engine.outputs(parameters, values)
    return stride(from: 0, to: outputs.count, by: outputWidth).map { Array(outputs[$0..<$0 + outputWidth]) }
  }

  /// The loss on some data.
  ///
  /// - Throws: `NetworkError` for data of another shape, or a loss that the output layer or a target doesn't
  ///   fit.
  public func value(of loss: Loss, on data: TrainingData<Element>) throws(NetworkError) -> Element {
    try check(data, for: loss)
    return Element.engine.gradients(parameters, loss, data).loss
  }

  /// The derivative of the loss by every weight and bias: `gradients(of: …, on: …)["W1"]`.
  ///
  /// - Throws: As ``value(of:on:)``.
  public func gradients(
    of loss: Loss, on data: TrainingData<Element>
  ) throws(NetworkError) -> Parameters<Element> {
    try check(data, for: loss)
    return Parameters(layers: layers, values: Element.engine.gradients(parameters, loss, data).gradients)
  }

  /// ``gradients(of:on:)`` by the plain reference implementation.
  package func plainGradients(
    of loss: Loss, on data: TrainingData<Element>
  ) throws(NetworkError) -> Parameters<Element> {
    try check(data, for: loss)
    return Parameters(layers: layers, values: Element.engine.plainGradients(parameters, loss, data).gradients)
  }

  /// Checks that the data has the network's shape, and that its targets and the output layer fit the loss.
  func check(_ data: TrainingData<Element>, for loss: Loss) throws(NetworkError) {
    if data.inputWidth != inputWidth {
      throw .shapeMismatch("inputs of the data", expected: inputWidth, found: data.inputWidth)
    }
    if data.targetWidth != outputWidth {
      throw .shapeMismatch("targets of the data", expected: outputWidth, found: data.targetWidth)
    }
    let last = layers[layers.count - 1].activation
    if let required = loss.requiredActivation, required != last {
      throw .lossNeedsActivation(loss, required, found: last)
    }
    try data.validateTargets(for: loss)
  }
}
