# The end of retention of evidence, signed by the archivist.

choice-retention-sign = Sign
retention-asked = *Evidence past its retention* (list { $key })
    Once signed, these files are disposed of, with minutes. Cases, journal, letters and hashes are kept.
retention-class = { $sop }, kept for { $years } years: { $files } files of { $cases } cases, { $megabytes } MB ({ $first } to { $last })
retention-answered = { $signed ->
        [yes] The list { $key } was signed. The admin carries it out by: python -m bot retention --carry-out minutes.pdf
       *[no] The list { $key } was refused. No file is disposed of.
    }
casefile-evidence-disposed = Evidence was disposed of at the end of its retention, as the archivist signed.
