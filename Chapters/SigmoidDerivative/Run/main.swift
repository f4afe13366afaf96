import CompanionCLI
import SigmoidDerivative

runChapter(SigmoidDerivative())
