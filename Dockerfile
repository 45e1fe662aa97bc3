# Two stages: the first installs the locked dependencies, the second holds only what runs.
FROM python:3.13-slim AS build
WORKDIR /sigap
COPY requirements/app.txt requirements/app.txt
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --no-compile --no-deps --require-hashes -r requirements/app.txt
# docker build --build-arg SPEECH=1: whisper.cpp, for SIGAP_SPEECH_MODEL.
ARG SPEECH=
COPY requirements/speech.txt requirements/speech.txt
RUN if [ -n "$SPEECH" ]; then \
    /venv/bin/pip install --no-cache-dir --no-compile --no-deps --require-hashes -r requirements/speech.txt; fi

FROM python:3.13-slim
# Fonts for names in Arabic, Javanese, Chinese and other scripts that our own font does not have;
# ffmpeg turns films into what WhatsApp takes, tesseract reads screenshots.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-noto-core fonts-noto-cjk \
    tesseract-ocr tesseract-ocr-ind ffmpeg \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --create-home sigap && mkdir /data && chown sigap /data
WORKDIR /sigap
COPY --from=build /venv /venv
COPY bot bot
COPY handlers handlers
COPY flows flows
COPY storage storage
COPY locales locales
COPY office.toml .env.example ./
# Bytecode is made here, once: the root is read-only when it runs, and importing from source is slow.
RUN /venv/bin/python -m bot.installation.bytecode
USER sigap
ENV PATH=/venv/bin:$PATH PYTHONPATH=/sigap PYTHONDONTWRITEBYTECODE=1 SIGAP_DATA_DIR=/data SIGAP_HTTP_HOST=0.0.0.0
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --start-period=30s CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8080/health/ready', timeout=5)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
