import CompanionCLI
import ConvolutionKernel

runChapter(ConvolutionKernel())
