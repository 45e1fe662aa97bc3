#!/usr/bin/env bash
# `wacz validate` passes a web archive without a page, and fails one for a file in its root.
#
# Surprise: the validator names the WARC, the index and the list of pages as required, and a WACZ
# that has none of them is valid. A listed file that lies in the root, or two folders deep, is
# "not listed"; moved into one folder it is fine.
# Why it matters: what proves that a link was kept must be playable. "Valid" says nothing of that,
# and the letter that belongs to the archive has to lie in exactly one folder.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check wacz==0.6.0

cd "$work"
{
    for path in berkas/surat.txt surat.txt berkas/2026/surat.txt; do
        venv/bin/python - "$path" <<'PY'
import hashlib
import json
import sys
import zipfile

path, content = sys.argv[1], b"Surat tugas\n"


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


package = json.dumps(
    {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "resources": [
            {"name": "surat", "path": path, "hash": digest(content), "bytes": len(content)}
        ],
    }
).encode()
with zipfile.ZipFile("archive.wacz", "w") as archive:
    archive.writestr(path, content)
    archive.writestr("datapackage.json", package)
    archive.writestr(
        "datapackage-digest.json",
        json.dumps({"path": "datapackage.json", "hash": digest(package)}),
    )
PY
        code=0
        venv/bin/wacz validate -f archive.wacz >said 2>&1 || code=$?
        word=$(grep -o 'is not listed in the datapackage' said || tail -1 said)
        echo "only $path: exit $code, $word"
    done
} >seen

cat seen
if diff seen - <<'PINNED'
only berkas/surat.txt: exit 0, Validation succeeded, the passed WACZ is valid
only surat.txt: exit 1, is not listed in the datapackage
only berkas/2026/surat.txt: exit 1, is not listed in the datapackage
PINNED
then
    echo "holds: wacz 0.6.0 validates an archive of nothing, if its file lies in one folder"
else
    echo "changed: wacz judges these three archives in another way than it did"
    exit 1
fi
