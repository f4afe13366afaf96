import CompanionCLI
import ThreeLayerChain

runChapter(ThreeLayerChain())
