import CompositeFunctions
import ComputationalGraph
import ConvolutionKernel
import HiddenErrorDistribution
import OneOneOneNetwork
import OneTwoOneNetwork
import ReLUAndCrossEntropy
import RegressionNetwork
import SigmoidDerivative
import Textbook
import ThreeLayerChain
import TwoTwoTwoNetwork

/// The chapters, in the order someone learning would read them.
enum Book {
  static let chapters: [any Chapter] = [
    ComputationalGraph(),
    SigmoidDerivative(),
    CompositeFunctions(),
    OneOneOneNetwork(),
    OneTwoOneNetwork(),
    ReLUAndCrossEntropy(),
    ThreeLayerChain(),
    TwoTwoTwoNetwork(),
    ConvolutionKernel(),
    HiddenErrorDistribution(),
    RegressionNetwork(),
  ]
}
