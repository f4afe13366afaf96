import CompanionCLI
import GradientDescent

runChapter(GradientDescent())
