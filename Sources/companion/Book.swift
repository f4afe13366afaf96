import ActivationFunctions
import CompositeFunctions
import ComputationalGraph
import ConvolutionKernel
import HiddenErrorDistribution
import OneOneOneNetwork
import OneTwoOneNetwork
import ReLUAndCrossEntropy
import SigmoidDerivative
import Textbook
import ThreeLayerChain
import TwoTwoTwoNetwork
import VanishingGradient

/// The chapters, in the order someone learning would read them.
enum Book {
  static let chapters: [any Chapter] = [
    ComputationalGraph(),
    SigmoidDerivative(),
    ActivationFunctions(),
    CompositeFunctions(),
    OneOneOneNetwork(),
    OneTwoOneNetwork(),
    ReLUAndCrossEntropy(),
    ThreeLayerChain(),
    TwoTwoTwoNetwork(),
    VanishingGradient(),
    ConvolutionKernel(),
    HiddenErrorDistribution(),
  ]
}
