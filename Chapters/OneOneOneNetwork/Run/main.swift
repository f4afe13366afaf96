import CompanionCLI
import OneOneOneNetwork

runChapter(OneOneOneNetwork())
