import LabCommands
import RegressionNetwork

runLab(RegressionNetwork())
