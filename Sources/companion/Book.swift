// Written by `companion book` from the table in Package.swift.

import ActivationFunctions
import CompositeFunctions
import ComputationalGraph
import ConfusionMatrix
import ConvolutionKernel
import GradientDescent
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
    GradientDescent(),
    OneOneOneNetwork(),
    OneTwoOneNetwork(),
    ReLUAndCrossEntropy(),
    ThreeLayerChain(),
    LayersAsMatrices(),
    TwoTwoTwoNetwork(),
    HiddenErrorDistribution(),
    XORNetwork(),
    ConfusionMatrix(),
    VanishingGradient(),
    ConvolutionKernel(),
    RegressionNetwork(),
  ]
}
