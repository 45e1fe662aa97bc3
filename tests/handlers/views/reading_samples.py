"""Parameters of questions that tell what was read in a picture."""

from tests.handlers.views.basics import TO

READ = {
    "read": "Terbaca dari gambar: “simpeg.contohkab.example refused to connect.”\n"
    "Pemantauan: SIMPEG juga tidak dapat kami buka sejak 09.40 WIT.",
    "hidden": True,
}
READ_SUMMARY = [{**READ, "guessed": True, "pictured": True}, {"hidden": True}]
_ASK = {"to": TO, "token": "a1b2c3d4", "evidence": 1, "procedure": ""}
READ_CATEGORY = {
    "ask-category": [
        _ASK,
        {**_ASK, "what": True, **READ, "offered": "website"},
        {**_ASK, "what": True, "hidden": True},
    ]
}
