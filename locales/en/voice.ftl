# Voice notes turned into words (SOP A step 2, "Lisan").

trouble-speech = voice notes are not turned into words: { $detail ->
    [folder] the folder SIGAP_SPEECH_MODEL is not there or cannot be read
    [model] the folder SIGAP_SPEECH_MODEL has no model
    [format] the folder SIGAP_SPEECH_MODEL has a model for another engine
    [several] the folder SIGAP_SPEECH_MODEL has more than one model
    [damaged] the file of the model is damaged or cut short
    [english] the model knows English alone
    [library] the engine is not installed
    [ffmpeg] ffmpeg is not installed
    [slow] the server is too slow for this model
   *[crashed] the engine broke off
  }
trouble-do-speech = Reports go on as usual. { $detail ->
    [library] To install it: .venv/bin/python -m pip install --no-deps --require-hashes -r requirements/speech.txt, and start again;
    [ffmpeg] To install it: apt install ffmpeg, and start again;
    [slow] Choose a smaller model, such as ggml-base.bin;
    [crashed] Look for "voice note not heard" in the server's log, and try a smaller model;
   *[model] Put one whole file of a whisper.cpp model into that folder, such as ggml-base.bin;
  } or empty SIGAP_SPEECH_MODEL.

voice-told = { $words } { $longer ->
    [yes] (copied from the first two minutes of a voice note)
   *[no] (copied from a voice note)
  }
voice-quote = { $longer ->
    [yes] Heard in the first two minutes of a voice note: “{ $words }”
   *[no] Heard in a voice note: “{ $words }”
  }
summary-muted = A password, a code or a personal number that was said is masked in writing; the recording stays as it is. Please do not say passwords or codes (OTP).
voice-terms = Report of an IT fault at the office: internet, wifi, network, printer, computer, laptop, server, application, website, email, account, password{ $names ->
        [none] { "" }
       *[other] , { $names }
    }.

spoken-answer = Heard: _{ $text }_
    Use it as *{ $field }*? If we misheard, write what is right.
choice-use-heard = Use it
