#!/usr/bin/env bash
# LibreOffice drops a link that was inserted while Word tracked changes, and keeps words that were
# deleted within an insertion (Debian 12's 7.4.7).
#
# Surprise: in a .docx, a hyperlink inside w:ins is gone without a trace, words and all; nothing in
# the result tells that something stood there. What is deleted inside w:ins stays as inserted text.
# Word shows the first with changes accepted, and not the second.
# Why it matters: a draft converted so for approval lacks words that its writer sees. Word drafts
# are read from their own XML; LibreOffice is left to formats that nothing else reads.
#
# Needs root, unshare and debootstrap, for a Debian of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

debootstrap --variant=minbase --include=libreoffice-writer-nogui \
  bookworm "$work/root" >"$work/log" || { tail -n 5 "$work/log"; exit 1; }

cd "$work"
python3 - <<'PY'
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
CHANGE = 'w:id="1" w:author="Contoh" w:date="2026-11-28T08:00:00Z"'


def run(text, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


link = f'<w:hyperlink w:anchor="x">{run("tautan ")}</w:hyperlink>'
deleted = f'<w:del {CHANGE}>{run("dihapus ", "delText")}</w:del>'
body = "".join(
    f"<w:p>{run('awal ')}<w:ins {CHANGE}>{inside}</w:ins>{run('akhir')}</w:p>"
    for inside in (run("biasa "), link, run("baru ") + deleted)
)
with zipfile.ZipFile("root/draft.docx", "w") as made:
    made.writestr(
        "[Content_Types].xml",
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPE}"/></Types>',
    )
    made.writestr(
        "_rels/.rels",
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}" Target="word/document.xml"/></Relationships>',
    )
    made.writestr(
        "word/document.xml",
        f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    )
PY
cat >root/convert.sh <<'SH'
mount -t proc proc /proc
export HOME=/tmp
soffice --version | head -n 1 | cut -d' ' -f1,2 >/seen
soffice --headless --convert-to "txt:Text (encoded):UTF8" --outdir / /draft.docx >/log 2>&1 || cat /log
SH
unshare --mount --pid --fork chroot root sh /convert.sh
{
  cat root/seen
  sed 's/^\xef\xbb\xbf//' root/draft.txt
} >seen
cat seen
if diff seen - <<'PINNED'
LibreOffice 7.4.7.2
awal biasa akhir
awal akhir
awal baru dihapus akhir
PINNED
then
    echo "holds: LibreOffice 7.4.7 drops an inserted link, and keeps words deleted in an insertion"
else
    echo "changed: LibreOffice reads these changes in another way than it did"
    exit 1
fi
