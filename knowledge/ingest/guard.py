"""Which addresses may be fetched from: those of the public internet, judged when the connection is made.

A name is not judged but every address it leads to, at the socket: a name server may say one thing to who asks first
and another to who connects, and an address has more spellings than anybody lists.
"""

import errno
import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

NOT_PUBLIC = tuple(
    map(
        ip_network,
        (
            "192.0.0.0/24",  # protocol assignments; Python calls some of them global
            "192.88.99.0/24",  # the former relays of 6to4
            "2001::/23",  # protocol assignments, with Teredo, which carries IPv4 addresses
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, which carries IPv4 addresses
            "3fff::/20",  # documentation
        ),
    )
)
"""What the registries of IANA for special purposes set apart, beyond what every version of Python knows of."""
UNICAST = ip_network("2000::/3")
"""All that has been given out of IPv6 for the public internet."""

SocketFactory = Callable[[tuple[Any, ...]], socket.socket]


class InsideAddress(OSError):
    """A connection to an address that is not on the public internet was asked for."""


def is_public(host: str) -> bool:
    """Whether an IP address, as text, is one of the public internet."""
    try:
        address = _unmapped(ip_address(host))
    except ValueError:
        return False
    if address.is_multicast or not address.is_global or any(address in network for network in NOT_PUBLIC):
        return False
    return address.version == 4 or address in UNICAST


def guard(admits: Callable[[str], bool]) -> SocketFactory:
    """What opens sockets for connections, to addresses that are admitted only; else raises InsideAddress."""

    def opened(target: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, address = target
        if not admits(str(address[0])):
            raise InsideAddress(errno.EACCES, "not an address of the public internet")
        return socket.socket(family, kind, protocol)

    return opened


def _unmapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside an IPv6 one that only wraps it."""
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address
