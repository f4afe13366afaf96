import ActivationFunctions
import CompositeFunctions
import ComputationalGraph
import ConvolutionKernel
import HiddenErrorDistribution
import LayersAsMatrices
import OneOneOneNetwork
import OneTwoOneNetwork
import ReLUAndCrossEntropy
import RegressionNetwork
import SigmoidDerivative
import Textbook
import ThreeLayerChain
import TwoTwoTwoNetwork
import VanishingGradient
import XORNetwork

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
    LayersAsMatrices(),
    TwoTwoTwoNetwork(),
    VanishingGradient(),
    ConvolutionKernel(),
    HiddenErrorDistribution(),
    XORNetwork(),
    RegressionNetwork(),
  ]
}
