import CompanionCLI
import LayersAsMatrices

runChapter(LayersAsMatrices())
