"""What the command line reports in one line instead of a traceback: a person must change something and try again."""


class RadtrainError(Exception):
    """Its message names file, setting or figure at fault; never the text of a report."""


class DataError(RadtrainError):
    """The data or the model folder cannot be used."""


class ResumeError(RadtrainError):
    """The folder of the run belongs to another run."""


class ParityError(RadtrainError):
    """An exported graph does not compute what the trained model computes."""


class PackageError(RadtrainError):
    """The package cannot be made."""
