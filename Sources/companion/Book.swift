import CompositeFunctions
import ComputationalGraph
import ConfusionMatrix
import ConvolutionKernel
import GradientDescent
import HiddenErrorDistribution
import OneOneOneNetwork
import OneTwoOneNetwork
import ReLUAndCrossEntropy
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
    GradientDescent(),
    OneOneOneNetwork(),
    OneTwoOneNetwork(),
    ReLUAndCrossEntropy(),
    ThreeLayerChain(),
    TwoTwoTwoNetwork(),
    ConfusionMatrix(),
    ConvolutionKernel(),
    HiddenErrorDistribution(),
  ]
}
