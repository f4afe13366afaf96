import ComputationalGraph
import ConvolutionKernel
import HiddenErrorDistribution
import OneOneOneNetwork
import OneTwoOneNetwork
import ReLUAndCrossEntropy
import SigmoidDerivative
import Textbook
import TwoTwoTwoNetwork

/// The chapters, in the order someone learning would read them.
enum Book {
  static let chapters: [any Chapter] = [
    ComputationalGraph(),
    SigmoidDerivative(),
    OneOneOneNetwork(),
    OneTwoOneNetwork(),
    ReLUAndCrossEntropy(),
    TwoTwoTwoNetwork(),
    ConvolutionKernel(),
    HiddenErrorDistribution(),
  ]
}
