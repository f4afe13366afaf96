/// The training code of one element type, compiled for it.
///
/// A generic function that another module calls is not compiled for its types; a function that is kept here is.
public struct NetworkEngine<Element: NetworkElement>: Sendable {
  /// What ``Network/fit(_:loss:optimizer:batches:epochs:progress:)`` does once its arguments are checked.
  typealias Fit =
    @Sendable (TrainingPlan<Element>, inout Parameters<Element>) throws(NetworkError) -> TrainingResult<
      Element
    >
  /// The loss on some data, and its gradient by every parameter.
  typealias Gradients =
    @Sendable (Parameters<Element>, Loss, TrainingData<Element>) -> (loss: Element, gradients: [Element])
  /// The outputs for inputs, sample after sample.
  typealias Outputs = @Sendable (Parameters<Element>, [Element]) -> [Element]

  let fit: Fit
  let gradients: Gradients
  let outputs: Outputs
  /// What ``NetworkElement/peakRate()`` measures.
  let peakRate: @Sendable () -> Double
  let laneCount: Int
  /// The same by the plain reference implementation.
  let plainFit: Fit
  let plainGradients: Gradients
  /// The elementary functions of the kernels, for one number.
  let functions: ElementaryFunctions

  /// Functions of one number each.
  struct ElementaryFunctions: Sendable {
    let exponential, logarithm, logarithmOnePlus, hyperbolicTangent, sigmoid: @Sendable (Element) -> Element
  }

  /// - Parameters:
  ///   - lanes: the widest register.
  ///   - few: one for batches of a few samples.
  init<V: LaneVector, Few: LaneVector>(lanes: V.Type, few: Few.Type)
  where V.Scalar == Element, Few.Scalar == Element, Element: LaneScalar {
    fit = { plan, parameters throws(NetworkError) in
      if #available(macOS 26.0, *) {
        if let step = RegisterDescent<Few, 2, 2, 1>(plan, parameters) {
          return try plan.run(steps: step, &parameters)
        }
        if let step = RegisterDescent<OneLane<Element>, 2, 2, 2>(plan, parameters) {
          return try plan.run(steps: step, &parameters)
        }
      }
      if plan.batchSize == 1 {
        let source = SmallBatchKernel<OneLane<Element>>(parameters, plan.loss, plan.data)
        return try plan.run(OptimizerStep(source, plan.optimizer), &parameters)
      }
      if plan.batchSize <= Few.laneCount {
        let source = SmallBatchKernel<Few>(parameters, plan.loss, plan.data)
        return try plan.run(OptimizerStep(source, plan.optimizer), &parameters)
      }
      let source = BatchKernel<V>(
        parameters, plan.loss, plan.data, batchSize: plan.batchSize, threads: plan.threads)
      return try plan.run(OptimizerStep(source, plan.optimizer), &parameters)
    }
    gradients = { parameters, loss, data in
      let kernel = BatchKernel<V>(parameters, loss, data, batchSize: data.count, threads: processorCount)
      kernel.load(samples: Array(0..<data.count)[...])
      let value = kernel.lossAndGradients()
      return (value, Array(UnsafeBufferPointer(start: kernel.gradients, count: kernel.parameterCount)))
    }
    peakRate = { PeakRate<V>.measure() }
    laneCount = V.laneCount
    outputs = { parameters, inputs in ForwardKernel<V>.outputs(parameters, inputs) }
    plainFit = { plan, parameters throws(NetworkError) in
      let source = PlainSource(parameters, plan.loss, plan.data)
      return try plan.run(OptimizerStep(source, plan.optimizer), &parameters)
    }
    plainGradients = { parameters, loss, data in
      PlainBackpropagation(parameters).lossAndGradients(loss, data, samples: Array(0..<data.count)[...])
    }
    functions = ElementaryFunctions(
      exponential: { V(repeating: $0).exponential.first }, logarithm: { V(repeating: $0).logarithm.first },
      logarithmOnePlus: { V(repeating: $0).logarithmOnePlus.first },
      hyperbolicTangent: { V(repeating: $0).hyperbolicTangent.first },
      sigmoid: { V(repeating: $0).sigmoid.first })
  }
}
