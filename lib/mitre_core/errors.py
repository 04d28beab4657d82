"""The error tree of the add-on and the server.

MitreClassifyError            shown to the user as it stands: what is wrong, the value seen, what to do
├── SettingsError             an option or a .conf setting that cannot be used
├── EventError                an input file or record that cannot be read
├── ReleaseError              a model release that must not be served
├── GateRefused               a training run's result that must not be built on or published
└── ServerError               the model server gave no usable answer
    ├── ServerUnavailable     no connection, a timeout, or overloaded past the retries
    ├── ServerRefused         it answered 4xx: the request, the token or the model is wrong
    └── ServerNonsense        it answered, but not as the wire contract says
"""

from __future__ import annotations


class MitreClassifyError(Exception):
    """Base of all errors whose message is fit to be shown to a user."""

    status = "misconfigured"  # what `mitre_status` says of an event that was not classified for it


class SettingsError(MitreClassifyError):
    """An option or setting cannot be used."""


class EventError(MitreClassifyError):
    """An input file or record cannot be read."""


class ReleaseError(MitreClassifyError):
    """A model release is damaged, incomplete or made for another version."""


class GateRefused(MitreClassifyError):
    """A training run's data or model fails a gate."""


class ServerError(MitreClassifyError):
    """The model server gave no usable answer."""


class ServerUnavailable(ServerError):
    """No connection, a timeout, or overloaded past the retries."""

    status = "unavailable"


class ServerRefused(ServerError):
    """The server answered 4xx."""

    status = "refused"


class ServerNonsense(ServerError):
    """The server's answer breaks the wire contract."""

    status = "nonsense"
