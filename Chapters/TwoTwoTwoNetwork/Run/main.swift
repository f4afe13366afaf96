import CompanionCLI
import TwoTwoTwoNetwork

runChapter(TwoTwoTwoNetwork())
