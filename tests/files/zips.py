"""ZIPs as designers' programs make them."""

import io
import zipfile
from collections.abc import Mapping

FONT = b"\0\1\0\0\0\x0b" + b"\0" * 200


def zip_of(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name, data)
    return made.getvalue()
