import LabCommands
import XORNetwork

runLab(XORNetwork())
