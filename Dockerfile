# Docent in a container: an unprivileged user, the model unpacked at build time, one folder to keep (/data).
#   docker build -t docent . && docker run -e DOCENT_TOKEN=... -v docent:/data docent
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /opt/docent
COPY requirements.lock pyproject.toml README.md LICENSE ./
COPY bot bot
COPY index index
COPY knowledge knowledge
RUN /opt/docent/bin/pip install --no-cache-dir --constraint requirements.lock .
ENV DOCENT_MODELS=/opt/docent/models
RUN /opt/docent/bin/docent --data /tmp/first doctor && rm -rf /tmp/first

FROM python:3.11-slim
COPY --from=build /opt/docent /opt/docent
RUN useradd --uid 10001 --no-create-home docent && mkdir /data && chown docent /data
USER docent
ENV DOCENT_DATA=/data DOCENT_MODELS=/opt/docent/models PATH=/opt/docent/bin:$PATH PYTHONUNBUFFERED=1
VOLUME /data
ENTRYPOINT ["docent"]
CMD ["run"]
