import CompanionCLI
import ComputationalGraph

runChapter(ComputationalGraph())
